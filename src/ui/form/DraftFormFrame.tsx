/** A form with what stands around it: what must be mended above, the fields, how the save went, and the bar to save with. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { SaveBar, type SaveState } from '../components/SaveBar';
import type { KeptState } from '../data/draftKeeper';
import { useTextOf } from '../text/partText';
import { formsText } from '../text/parts/forms';
import { draftsText } from '../text/parts/drafts';
import { useText } from '../text/useText';
import { ErrorSummary } from './ErrorSummary';
import { useFirstFieldFocus } from './firstFieldFocus';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '56rem' },
  failed: { scrollMarginBottom: '6rem', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface DraftFormFrameProps {
  readonly label: string;
  readonly state: SaveState;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** How many times saving was tried. */
  readonly attempt: number;
  readonly submit: (event: FormEvent) => void;
  readonly onCancel: () => void;
  /** It stands where the item was read: takes the focus, and asks about what was typed when cancelled, as nobody else will. */
  readonly opensInPlace?: boolean;
  /** What was typed can be brought back after it was thrown away: nobody need ask first. */
  readonly canUndo?: boolean;
  /** Puts back what stood before the last save. */
  readonly takeBack?: (() => void) | undefined;
  readonly closeLabel?: string | undefined;
  readonly saveLabel?: string | undefined;
  readonly children: ReactNode;
  /** What SharePoint said to the last attempt, in words. */
  readonly failure?: ReactNode;
  /** What happened to the form, and what else there is to go on from. */
  readonly notices?: ReactNode;
  /** How much of what is typed is kept. */
  readonly kept?: KeptState;
  /** The choice after a refused save. */
  readonly conflict?: ReactNode;
}

/** Said aloud only when something is wrong: what is kept every few seconds is not worth a word each time. */
function KeptWords({ state }: { state: KeptState }) {
  const { states } = useTextOf(draftsText);
  const words = state === 'nothing' ? '' : states[state];
  const isTrouble = state === 'hereOnly' || state === 'nowhere';
  return (
    // One piece of the bar, else the gap beside the empty half would show.
    <span>
      {isTrouble ? '' : words}
      <output>{isTrouble ? words : ''}</output>
    </span>
  );
}

/** In a long form nobody would see it where it stands: it takes the focus, and is scrolled to. */
function Failed({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView?.({ block: 'nearest' });
    box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={box} tabIndex={-1} className={styles.failed}>
      {children}
    </div>
  );
}

function TakeBack({ onClick }: { onClick: () => void }) {
  const { takeBack } = useTextOf(draftsText);
  return (
    <Button type="button" appearance="subtle" onClick={onClick}>
      {takeBack}
    </Button>
  );
}

export function DraftFormFrame(props: DraftFormFrameProps) {
  const styles = useStyles();
  const { common, saving } = useText();
  const forms = useTextOf(formsText);
  const [asks, setAsks] = useState(false);
  const { problems, state, onCancel, opensInPlace = false } = props;
  const form = useFirstFieldFocus(opensInPlace);
  const cancel = () => (opensInPlace && state === 'dirty' && props.canUndo !== true ? setAsks(true) : onCancel());
  return (
    <form ref={form} aria-label={props.label} noValidate className={styles.form} onSubmit={props.submit}>
      {props.notices}
      {props.conflict}
      <ErrorSummary title={saving.summary(problems.length)} problems={problems} attempt={props.attempt} />
      {props.children}
      {props.failure !== undefined && <Failed>{props.failure}</Failed>}
      <SaveBar
        state={state}
        labels={{
          save: props.saveLabel ?? common.save,
          saving: common.saving,
          saved: common.saved,
          unsaved: common.unsaved,
          cancel: opensInPlace && state === 'dirty' ? common.discard : (props.closeLabel ?? common.cancel),
        }}
        onCancel={cancel}
      >
        {props.takeBack !== undefined && <TakeBack onClick={props.takeBack} />}
        <KeptWords state={props.kept ?? 'nothing'} />
      </SaveBar>
      <ConfirmDialog
        open={asks}
        title={forms.discardTitle}
        confirm={forms.discardConfirm}
        cancel={forms.discardCancel}
        onCancel={() => setAsks(false)}
        onConfirm={onCancel}
      >
        {forms.discardBody}
      </ConfirmDialog>
    </form>
  );
}
