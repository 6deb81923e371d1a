/** What is written down with a step: a body's decision, a reason, or a remark for whoever wants to. */
import { Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { parseDate } from '../../../../domain/dateText';
import { decisionResults } from '../../../../domain/decision';
import type { LocalDate } from '../../../../domain/localDate';
import type { OrgUnit } from '../../../../domain/organisation';
import {
  bodiesOn,
  needsResult,
  type PlannedStep,
  type StepDraft,
  type StepProblem,
} from '../../../../domain/stepDraft';
import { DateField } from '../../../components/DateField';
import { forloebText } from '../../../text/parts/forloeb';
import { useTextOf } from '../../../text/partText';
import { useLanguage, useText } from '../../../text/useText';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  // A select is as wide as its longest body, unless it is told otherwise.
  choice: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0, width: '100%' } },
  select: { minWidth: 0 },
});

interface StepFieldsProps {
  readonly planned: PlannedStep;
  readonly units: readonly OrgUnit[];
  readonly today: LocalDate;
  readonly draft: StepDraft;
  readonly problems: readonly StepProblem[];
  readonly onChange: (draft: StepDraft) => void;
}

export function StepFields({ planned, units, today, draft, problems, onChange }: StepFieldsProps) {
  const styles = useStyles();
  const words = useTextOf(forloebText);
  const { saving } = useText();
  const language = useLanguage();
  const dateId = useId();
  const read = parseDate(draft.decidedOn);
  const bodies = bodiesOn(units, read.ok && read.value !== undefined ? read.value : today);
  const errorOf = (...those: readonly StepProblem[]): string | undefined => {
    const found = those.find((problem) => problems.includes(problem));
    return found === undefined ? undefined : words.stepProblems[found];
  };
  const wrong = (message: string | undefined) =>
    message === undefined ? {} : ({ validationState: 'error', validationMessage: message } as const);
  const isDecision = planned.records === 'decision';
  const isReason = planned.records === 'reason';
  return (
    <div className={styles.fields}>
      {isDecision && (
        <Field label={words.dialog.body} className={styles.choice} required {...wrong(errorOf('body'))}>
          <Select
            className={styles.select}
            // The chosen body may be none of the day's once the date has been changed.
            value={bodies.some(({ id }) => String(id) === draft.bodyId) ? draft.bodyId : ''}
            onChange={(_event, { value }) => onChange({ ...draft, bodyId: value })}
          >
            <option value="">{words.dialog.chooseBody}</option>
            {bodies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <DateField
        id={dateId}
        label={words.dialog.decidedOn}
        required
        value={draft.decidedOn}
        onChange={(decidedOn) => onChange({ ...draft, decidedOn })}
        error={errorOf('date', 'dateAhead')}
        today={today}
        words={{ ...saving.calendar, language }}
      />
      {isDecision && (
        <Field
          label={words.dialog.result}
          className={styles.choice}
          required={needsResult(planned)}
          {...wrong(errorOf('result'))}
        >
          <Select
            className={styles.select}
            value={draft.result}
            onChange={(_event, { value }) =>
              onChange({ ...draft, result: decisionResults.find((result) => result === value) ?? '' })
            }
          >
            <option value="">{words.dialog.noResult}</option>
            {decisionResults.map((result) => (
              <option key={result} value={result}>
                {words.results[result]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        label={isDecision ? words.dialog.decisionText : isReason ? words.dialog.reason : words.dialog.remark}
        required={isReason}
        {...wrong(errorOf('reason'))}
      >
        <Textarea
          rows={4}
          resize="vertical"
          value={draft.text}
          onChange={(_event, { value }) => onChange({ ...draft, text: value })}
        />
      </Field>
    </div>
  );
}
