/** What a person fills in of a unit. Only what its kind has a use for is shown; the rest keeps what it holds. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useWatch, type Control } from 'react-hook-form';
import { areas, isValidOn, medLevels, orgUnitKinds, type OrgUnit } from '../../../domain/organisation';
import { coversAreas, type OrgUnitDraft } from '../../../domain/orgUnitDraft';
import { useServices } from '../../data/services';
import { DraftDateField } from '../../form/DraftDateField';
import { ChoiceField, TextField } from '../../form/LabelledField';
import { ManyChoiceField } from '../../form/ManyChoiceField';
import { organisationText } from '../../text/parts/organisation';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

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

interface OrgUnitFieldsProps {
  readonly control: Control<OrgUnitDraft>;
  readonly units: readonly OrgUnit[];
  /** The kind of one that is there stays: groups and places have been made after it. */
  readonly isNew: boolean;
}

export function OrgUnitFields({ control, units, isNew }: OrgUnitFieldsProps) {
  const styles = useStyles();
  const { common } = useText();
  const { fields, hints } = useTextOf(organisationText);
  const { today } = useServices();
  const kind = useWatch({ control, name: 'kind' });
  const medLevel = useWatch({ control, name: 'medLevel' });
  const chosen = useWatch({ control, name: 'coversIds' });
  const chefomraader = units.filter(
    (unit) => unit.kind === 'chefomraade' && (isValidOn(unit, today()) || chosen.includes(String(unit.id))),
  );
  return (
    <>
      {isNew && (
        <div className={styles.pair}>
          <ChoiceField
            control={control}
            path="kind"
            label={fields.kind}
            required
            options={options(orgUnitKinds, common.orgUnitKinds)}
          />
          {kind === 'medUdvalg' && (
            <ChoiceField
              control={control}
              path="medLevel"
              label={fields.medLevel}
              required
              options={options(medLevels, common.medLevels)}
            />
          )}
        </div>
      )}
      <TextField control={control} path="name" label={fields.name} required />
      <TextField control={control} path="shortName" label={fields.shortName} hint={hints.shortName} />
      <ChoiceField control={control} path="area" label={fields.area} options={options(areas, common.areas)} />
      {coversAreas(kind, medLevel) && (
        <ManyChoiceField
          control={control}
          path="coversIds"
          label={fields.coversIds}
          hint={hints.coversIds}
          options={chefomraader.map((unit) => [String(unit.id), unit.name] as const)}
        />
      )}
      <div className={styles.pair}>
        <DraftDateField control={control} path="validFrom" label={fields.validFrom} today={today()} />
        <DraftDateField control={control} path="validTo" label={fields.validTo} hint={hints.validTo} today={today()} />
      </div>
    </>
  );
}
