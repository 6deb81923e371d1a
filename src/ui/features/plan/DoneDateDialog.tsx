/** The day a point was crossed off, changed afterwards. Never in the future. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { dateText, parseDate } from '../../../domain/dateText';
import type { LocalDate } from '../../../domain/localDate';
import type { PlanPoint } from '../../../domain/planPoint';
import { DateField } from '../../components/DateField';
import { useTracelessDialog } from '../../components/tracelessDialog';
import { problemText } from '../../format/problemText';
import { useFormat } from '../../format/useFormat';
import { problemsText } from '../../text/parts/problems';
import { useTextOf } from '../../text/partText';
import { useLanguage, useText } from '../../text/useText';
import { pointName } from './planView';

interface DoneDateDialogProps {
  readonly point: PlanPoint;
  readonly today: LocalDate;
  readonly onSave: (day: LocalDate) => void;
  readonly onClose: () => void;
}

/** Mounted only while it asks, as `ConfirmDialog` is. */
export function DoneDateDialog({ point, today, onSave, onClose }: DoneDateDialogProps) {
  const { plan, common, saving } = useText();
  const problems = useTextOf(problemsText);
  const language = useLanguage();
  const format = useFormat();
  useTracelessDialog();
  const [text, setText] = useState(dateText(point.doneOn));
  const [error, setError] = useState<string>();
  const label = plan.fields.doneOn;
  const save = (event: FormEvent) => {
    event.preventDefault();
    const read = parseDate(text);
    if (!read.ok) return setError(problemText(read.error, label, problems, format));
    if (read.value > today) return setError(problems.inTheFuture(label));
    return onSave(read.value);
  };
  return (
    <Dialog open onOpenChange={(_event, data) => (data.open ? undefined : onClose())}>
      <DialogSurface>
        <form onSubmit={save} noValidate>
          <DialogBody>
            <DialogTitle>{plan.list.dateTitle}</DialogTitle>
            <DialogContent>
              <p>{pointName(point)}</p>
              <DateField
                id="plan-done-on"
                label={label}
                value={text}
                onChange={setText}
                hint={plan.hints.doneOn}
                error={error}
                today={today}
                words={{ ...saving.calendar, language }}
              />
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {plan.list.dateSave}
              </Button>
              <Button type="button" onClick={onClose}>
                {common.cancel}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
