/** New proposals that the person has begun and not created yet: go on with one, or let it go. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeptDraft } from '../../../domain/keptDraft';
import { ProblemBar } from '../../components/ProblemBar';
import type { BegunItems } from '../../form/useBegunItems';
import { keptWhen } from '../../format/keptWhen';
import { useFormat } from '../../format/useFormat';
import { useTextOf } from '../../text/partText';
import { draftsText } from '../../text/parts/drafts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
  one: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  when: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface BegunProposalsProps {
  readonly items: BegunItems;
  readonly onGoOn: (kept: KeptDraft) => void;
}

export function BegunProposals({ items: { begun, device, remove }, onGoOn }: BegunProposalsProps) {
  const styles = useStyles();
  const text = useTextOf(draftsText);
  const format = useFormat();
  const [now] = useState(() => new Date());
  if (begun.length === 0) return undefined;
  const titleOf = ({ fields }: KeptDraft): string => {
    const typed = fields['title']?.typed;
    return typeof typed === 'string' && typed.trim() !== '' ? typed : text.untitled;
  };
  return (
    <ProblemBar intent="info" title={text.newTitle(begun.length)}>
      <ul className={styles.list}>
        {begun.map((kept) => (
          <li key={kept.item} className={styles.one}>
            <span className={styles.words}>
              <strong>{titleOf(kept)}</strong>
              <span className={styles.when}>
                {text.newFrom(keptWhen(kept.savedAt, now, format), kept.device !== device)}
              </span>
            </span>
            <Button aria-label={text.goOnAt(titleOf(kept))} onClick={() => onGoOn(kept)}>
              {text.goOn}
            </Button>
            <Button aria-label={text.dropAt(titleOf(kept))} onClick={() => remove(kept)}>
              {text.drop}
            </Button>
          </li>
        ))}
      </ul>
    </ProblemBar>
  );
}
