import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Step } from '../../../../domain/decision';
import type { LocalDate } from '../../../../domain/localDate';
import type { OrgUnit } from '../../../../domain/organisation';
import type { PersonRef } from '../../../../domain/person';
import { parseStep, type PlannedStep, type StepDraft, type StepProblem } from '../../../../domain/stepDraft';
import { useTracelessDialog } from '../../../components/tracelessDialog';
import { useUnsavedChanges } from '../../../data/unsavedChanges';
import { FailureState } from '../../../shell/FailureState';
import { forloebText } from '../../../text/parts/forloeb';
import { useTextOf } from '../../../text/partText';
import { StepFields } from './StepFields';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface StepDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly planned: PlannedStep;
  readonly units: readonly OrgUnit[];
  readonly today: LocalDate;
  readonly person: PersonRef;
  readonly draft: StepDraft;
  readonly isBusy: boolean;
  /** What became of the last try. */
  readonly failure: { readonly failed: unknown } | undefined;
  readonly onChange: (draft: StepDraft) => void;
  readonly onStep: (step: Step) => void;
  /** By Escape or beside the dialog: what was written may be meant. */
  readonly onClose: () => void;
  readonly onCancel: () => void;
}

/** Mounted while a step is written down, until SharePoint has it. */
export function StepDialog({ title, confirm, planned, units, today, person, draft, ...rest }: StepDialogProps) {
  const { isBusy, failure, onChange, onStep, onClose, onCancel } = rest;
  useTracelessDialog();
  useUnsavedChanges(isBusy || draft.text.trim() !== '');
  const styles = useStyles();
  const words = useTextOf(forloebText);
  const [problems, setProblems] = useState<readonly StepProblem[]>([]);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // To the first thing that is to be mended.
    if (problems.length > 0) content.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const take = (): void => {
    const read = parseStep(draft, planned, units, today, { by: person, at: new Date().toISOString() });
    setProblems(read.ok ? [] : read.error);
    if (read.ok) onStep(read.value);
  };
  return (
    <Dialog modalType="modal" open onOpenChange={(_event, data) => (data.open || isBusy ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent ref={content} className={styles.content}>
            <StepFields
              planned={planned}
              units={units}
              today={today}
              draft={draft}
              problems={problems}
              onChange={onChange}
            />
            {failure !== undefined && <FailureState error={failure.failed} />}
            <output>{isBusy && words.dialog.busy}</output>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={take}>
              {confirm}
            </Button>
            <Button disabledFocusable={isBusy} onClick={onCancel}>
              {words.dialog.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
