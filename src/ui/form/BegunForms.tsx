/** The form of a new item, below the new ones that the person has begun and not made yet: go on with one, or let it go. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ClientKey } from '../../domain/ids';
import type { KeptDraft } from '../../domain/keptDraft';
import { ProblemBar } from '../components/ProblemBar';
import { draftsText } from '../text/parts/drafts';
import { useTextOf } from '../text/partText';
import type { Keep } from './useAutosave';
import { useBegunItems, type BegunItems } from './useBegunItems';
import { useKeptWhen } from './useKeptWhen';

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

type Kind = 'forslag' | 'ideer' | 'plan' | 'tidsplan';

interface BegunListProps {
  readonly kind: Kind;
  readonly items: BegunItems;
  readonly onGoOn: (kept: KeptDraft) => void;
}

function BegunList({ kind, items: { begun, device, remove }, onGoOn }: BegunListProps) {
  const styles = useStyles();
  const text = useTextOf(draftsText);
  const when = useKeptWhen();
  if (begun.length === 0) return undefined;
  const titleOf = ({ fields }: KeptDraft): string => {
    const typed = fields['title']?.typed;
    return typeof typed === 'string' && typed.trim() !== '' ? typed : text.untitled;
  };
  return (
    <ProblemBar intent="info" title={text.begun[kind](begun.length)}>
      <ul className={styles.list}>
        {begun.map((kept) => (
          <li key={kept.item} className={styles.one}>
            <span className={styles.words}>
              <strong>{titleOf(kept)}</strong>
              <span className={styles.when}>{text.newFrom(when(kept.savedAt), kept.device !== device)}</span>
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

/** A form begun anew, or gone on with. */
export interface Begun {
  /** The one the item will be made under. */
  readonly clientKey: ClientKey;
  readonly keep: Keep;
}

interface BegunFormsProps {
  readonly kind: Kind;
  /** "2025-2028": whose new items are looked for. */
  readonly round: string;
  readonly shape: string;
  readonly children: (begun: Begun) => ReactNode;
}

/** Going on with what was begun leaves what stands in the form among it. */
export function BegunForms({ kind, round, shape, children }: BegunFormsProps) {
  const begins = `${kind}/ny/${round}/`;
  const items = useBegunItems(begins, shape);
  const [{ clientKey, from }, setBegun] = useState<{ clientKey: ClientKey; from: KeptDraft | undefined }>(() => ({
    clientKey: crypto.randomUUID() as ClientKey,
    from: undefined,
  }));
  return (
    <>
      {from === undefined && (
        <BegunList
          kind={kind}
          items={items}
          onGoOn={(kept) => setBegun({ clientKey: kept.item.slice(begins.length) as ClientKey, from: kept })}
        />
      )}
      {children({ clientKey, keep: { item: `${begins}${clientKey}`, shape, from } })}
    </>
  );
}
