/** Who treats the point, when (indicatively), and how far it is. */
import { useWatch } from 'react-hook-form';
import { useServices } from '../../data/services';
import { CheckField } from '../../form/CheckField';
import { DraftDateField } from '../../form/DraftDateField';
import { ChoiceField, TextField } from '../../form/LabelledField';
import { useText } from '../../text/useText';
import type { PlanPointForm } from './PlanAmounts';

interface PlanProcessFieldsProps {
  readonly form: PlanPointForm;
  readonly sectionStyles: { readonly section: string; readonly legend: string; readonly pair: string };
  /** The statuses with their labels. */
  readonly options: readonly (readonly [value: string, label: string])[];
}

export function PlanProcessFields({ form, sectionStyles, options }: PlanProcessFieldsProps) {
  const { plan } = useText();
  const { fields, hints, sections } = plan;
  const today = useServices().today();
  const { control } = form;
  const [status, treated] = useWatch({ control, name: ['status', 'treatedInFagudvalg'] });
  return (
    <fieldset className={sectionStyles.section}>
      <legend className={sectionStyles.legend}>{sections.process}</legend>
      <CheckField control={control} path="treatedInFagudvalg" label={fields.treatedInFagudvalg} />
      {treated && (
        <TextField
          control={control}
          path="expectedMeeting"
          label={fields.expectedMeeting}
          hint={hints.expectedMeeting}
          short
        />
      )}
      <CheckField control={control} path="onArbejdsplan" label={fields.onArbejdsplan} />
      <CheckField control={control} path="medInvolved" label={fields.medInvolved} />
      <div className={sectionStyles.pair}>
        <TextField control={control} path="timing" label={fields.timing} hint={hints.timing} />
        <ChoiceField control={control} path="status" label={fields.status} options={options} />
        {status === 'done' && (
          <DraftDateField
            control={control}
            path="doneOn"
            label={fields.doneOn}
            hint={hints.doneOn}
            today={today}
            required
          />
        )}
      </div>
    </fieldset>
  );
}
