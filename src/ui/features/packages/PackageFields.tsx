import type { Control } from 'react-hook-form';
import { isValidOn, type OrgUnit } from '../../../domain/organisation';
import { tracks } from '../../../domain/workPackage';
import type { WorkPackageDraft } from '../../../domain/workPackageDraft';
import { useServices } from '../../data/services';
import { ChoiceField, LongTextField, TextField } from '../../form/LabelledField';
import { PersonField, type Choosable } from '../../form/PersonField';
import { packagesText } from '../../text/parts/packages';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

interface PackageFieldsProps {
  readonly control: Control<WorkPackageDraft>;
  readonly units: readonly OrgUnit[];
  /** The area it lies under already: it can stay, retired or not. */
  readonly present: number | undefined;
  readonly people: Choosable;
}

export function PackageFields({ control, units, present, people }: PackageFieldsProps) {
  const { common } = useText();
  const { fields } = useTextOf(packagesText);
  const { rules, today } = useServices();
  const chefomraader = units.filter(
    (unit) => unit.kind === 'chefomraade' && (isValidOn(unit, today()) || unit.id === present),
  );
  return (
    <>
      <TextField control={control} path="title" label={fields.title} required />
      <ChoiceField
        control={control}
        path="chefomraadeId"
        label={fields.chefomraadeId}
        required
        options={chefomraader.map((unit) => [String(unit.id), unit.name] as const)}
      />
      <ChoiceField
        control={control}
        path="track"
        label={fields.track}
        options={tracks.map((track) => [track, common.tracks[track]] as const)}
      />
      <PersonField control={control} path="lead" label={fields.lead} from={people} />
      <LongTextField
        control={control}
        path="description"
        label={fields.description}
        maxLength={rules.workPackage.description.maxLength}
      />
    </>
  );
}
