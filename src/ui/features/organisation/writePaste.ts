/** Writes a pasted organisation: areas first, then the committees that point at them. Begun again with the same run, nothing comes twice. */
import { isFailure } from '../../../domain/errors';
import type { ClientKey, OrgUnitId } from '../../../domain/ids';
import type { OrganisationPaste, PastedUnit } from '../../../domain/organisationPaste';
import { sameName } from '../../../domain/orgUnitDraft';
import type { OrgUnit, OrgUnitInput } from '../../../domain/organisation';
import type { OrganisationStore } from '../../../domain/stores';

const attempts = 3;

export const pasteSize = ({ areas, bodies, widened }: OrganisationPaste): number =>
  areas.length + bodies.length + widened.length;

interface Writing {
  readonly store: OrganisationStore;
  readonly units: readonly OrgUnit[];
  /** Made once for what is shown: the key of each unit is made of it. */
  readonly run: string;
  readonly report: (done: number) => void;
}

export const writePaste = async (paste: OrganisationPaste, { store, units, run, report }: Writing): Promise<void> => {
  const areas: { readonly id: OrgUnitId; readonly name: string }[] = units.filter(({ kind }) => kind === 'chefomraade');
  const idsOf = (names: readonly string[]): readonly OrgUnitId[] =>
    // The latest of a name: a retired area may have had it before.
    names.flatMap((name) => areas.findLast((area) => sameName(area.name, name))?.id ?? []);
  let done = 0;
  const make = async (unit: PastedUnit): Promise<OrgUnit> => {
    const { covers, ...facts } = unit;
    const input: OrgUnitInput = { ...facts, coversIds: idsOf(covers), validFrom: undefined, validTo: undefined };
    const { entity } = await store.create(input, `${run}/${unit.key}` as ClientKey);
    done += 1;
    report(done);
    return entity;
  };
  for (const unit of paste.areas) {
    const { id, name } = await make(unit);
    areas.push({ id, name });
  }
  for (const unit of paste.bodies) await make(unit);
  for (const { unit, adds } of paste.widened) {
    for (let attempt = 1; ; attempt += 1) {
      const { entity, version } = await store.get(unit.id);
      const coversIds = [...new Set([...entity.coversIds, ...idsOf(adds)])];
      try {
        await store.update(unit.id, { coversIds }, version);
        break;
      } catch (error) {
        // Somebody widened it too: theirs is read and kept.
        if (!isFailure(error, 'Conflict') || attempt === attempts) throw error;
      }
    }
    done += 1;
    report(done);
  }
};
