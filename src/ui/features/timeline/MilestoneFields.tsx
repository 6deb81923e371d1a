/** What a person fills in of a milestone. Only the inputs of the chosen exactness are shown; the others keep what they hold. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useWatch, type Control } from 'react-hook-form';
import { milestoneKinds } from '../../../domain/milestone';
import type { MilestoneDraft } from '../../../domain/milestoneDraft';
import { areas, isValidOn, type OrgUnit } from '../../../domain/organisation';
import { roundPhases } from '../../../domain/phase';
import { useServices } from '../../data/services';
import { CheckField } from '../../form/CheckField';
import { ChoiceField, LongTextField, TextField } from '../../form/LabelledField';
import { ManyChoiceField } from '../../form/ManyChoiceField';
import { useText } from '../../text/useText';
import { WhenFields } from './WhenFields';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
  },
});

const options = <Value extends string>(values: readonly Value[], labels: { readonly [V in Value]: string }) =>
  values.map((value) => [value, labels[value]] as const);

export function MilestoneFields({ control, units }: { control: Control<MilestoneDraft>; units: readonly OrgUnit[] }) {
  const styles = useStyles();
  const { timeline, common } = useText();
  const { rules, today } = useServices();
  const { fields, hints } = timeline;
  const chosen = useWatch({ control, name: 'bodyIds' });
  const bodies = units.filter((unit) => isValidOn(unit, today()) || chosen.includes(String(unit.id)));
  return (
    <>
      <TextField control={control} path="title" label={fields.title} required />
      <WhenFields control={control} />
      <div className={styles.pair}>
        <ChoiceField
          control={control}
          path="kind"
          label={fields.kind}
          required
          options={options(milestoneKinds, common.milestoneKinds)}
        />
        <ChoiceField control={control} path="area" label={fields.area} options={options(areas, common.areas)} />
      </div>
      <ManyChoiceField
        control={control}
        path="bodyIds"
        label={fields.bodies}
        options={bodies.map((unit) => [String(unit.id), unit.name] as const)}
      />
      <TextField control={control} path="actors" label={fields.actors} hint={hints.actors} />
      <div>
        <TextField control={control} path="place" label={fields.place} />
        <CheckField control={control} path="placeTentative" label={fields.placeTentative} />
      </div>
      <ChoiceField
        control={control}
        path="opens"
        label={fields.opens}
        hint={hints.opens}
        none={fields.noPhase}
        options={options(roundPhases, common.roundPhases)}
      />
      <LongTextField
        control={control}
        path="description"
        label={fields.description}
        maxLength={rules.milestone.description.maxLength}
      />
    </>
  );
}
