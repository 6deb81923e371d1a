import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import { dateText } from '../../../../domain/dateText';
import type { Step } from '../../../../domain/decision';
import type { LocalDate } from '../../../../domain/localDate';
import type { OrgUnit } from '../../../../domain/organisation';
import type { PersonRef } from '../../../../domain/person';
import { parseStep, type PlannedStep, type StepDraft, type StepProblem } from '../../../../domain/stepDraft';
import { useTracelessDialog } from '../../../components/tracelessDialog';
import { forloebText } from '../../../text/parts/forloeb';
import { useTextOf } from '../../../text/partText';
import { StepFields } from './StepFields';

interface StepDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly planned: PlannedStep;
  readonly units: readonly OrgUnit[];
  readonly today: LocalDate;
  readonly person: PersonRef;
  readonly onStep: (step: Step) => void;
  readonly onCancel: () => void;
}

export const emptyStep = (today: LocalDate): StepDraft => ({
  bodyId: '',
  decidedOn: dateText(today),
  result: '',
  text: '',
});

/** Mounted while a step is written down, never longer. */
export function StepDialog({ title, confirm, planned, units, today, person, onStep, onCancel }: StepDialogProps) {
  useTracelessDialog();
  const words = useTextOf(forloebText);
  const [draft, setDraft] = useState(() => emptyStep(today));
  const [problems, setProblems] = useState<readonly StepProblem[]>([]);
  const take = (): void => {
    const read = parseStep(draft, planned, units, today, { by: person, at: new Date().toISOString() });
    if (read.ok) onStep(read.value);
    else setProblems(read.error);
  };
  return (
    <Dialog modalType="modal" open onOpenChange={(_event, data) => (data.open ? undefined : onCancel())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <StepFields
              planned={planned}
              units={units}
              today={today}
              draft={draft}
              problems={problems}
              onChange={setDraft}
            />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={take}>
              {confirm}
            </Button>
            <Button onClick={onCancel}>{words.dialog.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
