import type { MedDiscussion } from '../../../domain/medDiscussion';
import { medOutcomes } from '../../../domain/medDiscussion';
import type { Versioned } from '../../../domain/stores';
import { useServices } from '../../data/services';
import { DraftDateField } from '../../form/DraftDateField';
import { EditDraft } from '../../form/EditDraft';
import { ChoiceField, LongTextField } from '../../form/LabelledField';
import { FailureState } from '../../shell/FailureState';
import { medText } from '../../text/parts/med';
import { medItemText } from '../../text/parts/medItem';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import type { MedPart } from './medEditing';
import { medPaths, parseMedDraft, toMedDraft } from './medDraft';

interface MedOutcomeFormProps {
  readonly loaded: Versioned<MedDiscussion>;
  /** The fields the viewer is offered. */
  readonly parts: readonly MedPart[];
  readonly onSaved: (saved: Versioned<MedDiscussion>) => void;
}

export function MedOutcomeForm({ loaded, parts, onSaved }: MedOutcomeFormProps) {
  const texts = useText();
  const { common } = texts;
  const med = useTextOf(medText);
  const words = useTextOf(medItemText);
  const { stores, rules, today } = useServices();
  const { id } = loaded.entity;
  const labels = new Map<string, string>(Object.entries(med.fields));
  const labelOf = (path: string): string => labels.get(path) ?? path;
  const outcomes = new Map<string, string>(Object.entries(common.medOutcomes));

  return (
    <EditDraft
      label={words.form}
      loaded={loaded}
      paths={medPaths}
      toDraft={toMedDraft}
      parse={(draft, base: MedDiscussion) => parseMedDraft(draft, base, rules.medDiscussion, today())}
      labelOf={labelOf}
      spell={(path, value) => (path === 'outcome' ? (outcomes.get(String(value)) ?? '') : String(value))}
      keep={{ item: `med/${id}`, shape: 'med-1' }}
      save={(patch, version) => stores.medDiscussions.update(id, patch, version)}
      reread={() => stores.medDiscussions.get(id)}
      onSaved={onSaved}
      failureAs={FailureState}
    >
      {({ control }) => (
        <>
          {parts.includes('deadline') && (
            <DraftDateField control={control} path="deadline" label={med.fields.deadline} today={today()} />
          )}
          {parts.includes('discussedOn') && (
            <DraftDateField control={control} path="discussedOn" label={med.fields.discussedOn} today={today()} />
          )}
          {parts.includes('outcome') && (
            <ChoiceField
              control={control}
              path="outcome"
              label={med.fields.outcome}
              options={medOutcomes.map((outcome) => [outcome, common.medOutcomes[outcome]])}
            />
          )}
          {parts.includes('statement') && (
            <LongTextField
              control={control}
              path="statement"
              label={med.fields.statement}
              hint={words.hints.statement}
              maxLength={rules.medDiscussion.statement.maxLength}
            />
          )}
          {parts.includes('answer') && (
            <LongTextField
              control={control}
              path="answer"
              label={med.fields.answer}
              hint={words.hints.answer}
              maxLength={rules.medDiscussion.answer.maxLength}
            />
          )}
        </>
      )}
    </EditDraft>
  );
}
