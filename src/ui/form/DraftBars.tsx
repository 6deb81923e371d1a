/** What happened to the form without the person having typed it, and the drafts they can choose between. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FieldValues } from 'react-hook-form';
import type { DraftText, KeptDraft } from '../../domain/keptDraft';
import { plainText } from '../../domain/keptDraft';
import { ProblemBar } from '../components/ProblemBar';
import { useTextOf } from '../text/partText';
import { draftsText } from '../text/parts/drafts';
import { useLanguage } from '../text/useText';
import type { FormStep } from './formSteps';
import type { Autosave } from './useAutosave';
import { useKeptWhen } from './useKeptWhen';

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxHeight: '12rem',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontFamily: 'inherit',
  },
});

/** So many fields are named; the rest are counted. */
const mostNamed = 4;

interface DraftBarsProps<Entity, Draft extends FieldValues> {
  readonly autosave: Autosave;
  readonly step: FormStep<Entity, Draft> | undefined;
  readonly undo: () => void;
  readonly discard: () => void;
  readonly labelOf: (path: string) => string;
  /** Who saved, where the item knows it. */
  readonly nameOf: (by: Entity) => string | undefined;
}

export function DraftBars<Entity, Draft extends FieldValues>(props: DraftBarsProps<Entity, Draft>) {
  const { autosave, step, undo, discard, labelOf, nameOf } = props;
  const { found, restored, device } = autosave;
  const styles = useStyles();
  const text = useTextOf(draftsText);
  const language = useLanguage();
  const keptWhen = useKeptWhen();
  const when = ({ savedAt }: Pick<DraftText, 'savedAt'>) => keptWhen(savedAt);
  const isElsewhere = (kept: KeptDraft) => kept.device !== device;
  const offered = [...(found.chosen === undefined ? [] : [found.chosen]), ...found.others];
  const listed = (paths: readonly string[]): string => {
    const left = paths.length - mostNamed;
    const named = paths.slice(0, mostNamed).map(labelOf);
    return new Intl.ListFormat(language).format(left > 0 ? [...named, text.moreFields(left)] : named);
  };
  const undoing = <Button onClick={undo}>{text.undo}</Button>;
  return (
    <div className={styles.bars}>
      {step?.happened.is === 'restored' && restored !== undefined && (
        <ProblemBar intent="info" actions={<Button onClick={discard}>{text.discard}</Button>}>
          {text.restored(when(restored), isElsewhere(restored))}
        </ProblemBar>
      )}
      {step?.happened.is === 'merged' && (
        <ProblemBar intent="info" actions={undoing}>
          {text.merged(nameOf(step.happened.by), listed(step.paths))}
        </ProblemBar>
      )}
      {step?.happened.is === 'takenBack' && (
        <ProblemBar intent="info" actions={undoing}>
          {text.takenBack(listed(step.paths))}
        </ProblemBar>
      )}
      {step?.happened.is === 'discarded' && (
        <ProblemBar intent="info" actions={undoing}>
          {text.discarded}
        </ProblemBar>
      )}
      {offered.map((kept) => (
        <ProblemBar
          key={kept.writer}
          intent="info"
          actions={
            <>
              <Button onClick={() => autosave.use(kept)}>{text.use}</Button>
              <Button onClick={() => autosave.remove(kept)}>{text.drop}</Button>
            </>
          }
        >
          {text.offered(when(kept), isElsewhere(kept))}
        </ProblemBar>
      ))}
      {found.unreadable.map((draft) => (
        <ProblemBar
          key={draft.writer}
          intent="warning"
          actions={<Button onClick={() => autosave.remove(draft)}>{text.drop}</Button>}
        >
          {text.unreadable(when(draft))}
          <pre className={styles.text}>{plainText(draft, labelOf)}</pre>
        </ProblemBar>
      ))}
    </div>
  );
}
