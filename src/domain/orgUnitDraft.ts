/** A part of the organisation as its form holds it. What a kind has no use for is hidden by the form and ignored here. */
import { dateText } from './dateText';
import type { DraftProblem } from './draftProblem';
import { patchFromDraft } from './draftPatch';
import { DraftReader, idText } from './draftReader';
import type { FieldRules } from './fieldRules';
import type { OrgUnitId } from './ids';
import type { LocalDate } from './localDate';
import {
  areas,
  isValidOn,
  medLevels,
  orgUnitKinds,
  type Area,
  type MedLevel,
  type OrgUnit,
  type OrgUnitInput,
  type OrgUnitKind,
} from './organisation';
import { failed, ok, type Result } from './result';

export interface OrgUnitDraft {
  name: string;
  shortName: string;
  kind: OrgUnitKind | '';
  area: Area;
  medLevel: MedLevel | '';
  coversIds: string[];
  validFrom: string;
  validTo: string;
}

export type OrgUnitFormValues = Omit<OrgUnitInput, 'key'>;

/** Whether a unit of this kind answers for chefområder. Hovedudvalget answers for all of them. */
export const coversAreas = (kind: OrgUnitKind | '', medLevel: MedLevel | '' | undefined): boolean =>
  kind === 'medUdvalg'
    ? medLevel === 'omu' || medLevel === 'lmu'
    : kind === 'fagudvalg' || kind === 'styregruppe' || kind === 'ledelse';

export const toOrgUnitDraft = (unit: OrgUnitFormValues): OrgUnitDraft => ({
  name: unit.name,
  shortName: unit.shortName,
  kind: unit.kind,
  area: unit.area,
  medLevel: unit.medLevel ?? '',
  coversIds: unit.coversIds.map(idText),
  validFrom: dateText(unit.validFrom),
  validTo: dateText(unit.validTo),
});

export const emptyOrgUnitDraft = (kind: OrgUnitKind | ''): OrgUnitDraft => ({
  name: '',
  shortName: '',
  kind,
  area: 'alle',
  medLevel: '',
  coversIds: [],
  validFrom: '',
  validTo: '',
});

/** Names are compared as people read them. */
export const sameName = (a: string, b: string): boolean =>
  a.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('da') === b.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('da');

/** The one of this kind that has the name and still exists. */
export const unitNamed = (
  units: readonly OrgUnit[],
  { kind, medLevel }: Pick<OrgUnit, 'kind' | 'medLevel'>,
  name: string,
  today: LocalDate,
): OrgUnit | undefined =>
  units.find(
    (unit) => unit.kind === kind && unit.medLevel === medLevel && isValidOn(unit, today) && sameName(unit.name, name),
  );

/** What must be known around a unit to read its draft. */
export interface OrgUnitSurroundings {
  readonly units: readonly OrgUnit[];
  readonly today: LocalDate;
}

const readAll = (
  draft: OrgUnitDraft,
  rules: FieldRules<OrgUnitInput>,
): Result<OrgUnitFormValues, readonly DraftProblem[]> => {
  const reader = new DraftReader();
  const name = reader.line('name', draft.name, { ...rules.name, required: true });
  // Where nobody shortens it, the name does.
  const short = draft.shortName.trim() === '' ? name.slice(0, rules.shortName.maxLength) : draft.shortName;
  const kind = reader.choice('kind', draft.kind, orgUnitKinds, true);
  const medLevel = draft.kind === 'medUdvalg' ? reader.choice('medLevel', draft.medLevel, medLevels, true) : undefined;
  const covers = coversAreas(draft.kind, medLevel) ? draft.coversIds : [];
  const values = {
    name,
    shortName: reader.line('shortName', short, { ...rules.shortName, required: false }),
    area: reader.choice('area', draft.area, areas, true) ?? draft.area,
    medLevel,
    coversIds: reader.ids('coversIds', covers) as readonly OrgUnitId[],
    validFrom: reader.date('validFrom', draft.validFrom),
    validTo: reader.date('validTo', draft.validTo),
  };
  if (values.validFrom !== undefined && values.validTo !== undefined && values.validTo < values.validFrom)
    reader.report('validTo', { code: 'endBeforeStart' });
  if (kind === undefined || reader.problems.length > 0) return failed(reader.problems);
  return ok({ ...values, kind });
};

const takenBy = (values: OrgUnitFormValues, own: OrgUnitId | undefined, around: OrgUnitSurroundings) => {
  const others = around.units.filter(({ id }) => id !== own);
  const taken = unitNamed(others, values, values.name, around.today);
  return taken === undefined ? undefined : [{ field: 'name', code: 'taken', by: taken.name } as const];
};

/** Fields that change with another input than their own. */
const partsOf = (key: keyof OrgUnitFormValues): readonly (keyof OrgUnitDraft)[] => {
  if (key === 'medLevel') return ['medLevel', 'kind'];
  if (key === 'coversIds') return ['coversIds', 'kind', 'medLevel'];
  return [key];
};

/** The patch that turns `base` into what was typed: only changed keys, empty when nothing changed. */
export const parseOrgUnitDraft = (
  draft: OrgUnitDraft,
  base: OrgUnit,
  rules: FieldRules<OrgUnitInput>,
  around: OrgUnitSurroundings,
): Result<Partial<OrgUnitFormValues>, readonly DraftProblem[]> => {
  const read = readAll(draft, rules);
  if (!read.ok) return read;
  const patch = patchFromDraft<OrgUnitDraft, OrgUnitFormValues>(
    draft,
    toOrgUnitDraft(base),
    read.value,
    {
      name: base.name,
      shortName: base.shortName,
      kind: base.kind,
      area: base.area,
      medLevel: base.medLevel,
      coversIds: base.coversIds,
      validFrom: base.validFrom,
      validTo: base.validTo,
    },
    partsOf,
  );
  const taken = patch.name === undefined ? undefined : takenBy(read.value, base.id, around);
  return taken === undefined ? ok(patch) : failed(taken);
};

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** The code that SharePoint keeps a unit under: out of its name, and of no other unit there has ever been. */
export const unitCode = (name: string, taken: readonly string[]): string => {
  const plain = name
    .toLocaleLowerCase('da')
    .replaceAll(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
  const base = plain === '' ? 'enhed' : plain;
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(code)) return code;
  }
};

export const parseNewOrgUnit = (
  draft: OrgUnitDraft,
  rules: FieldRules<OrgUnitInput>,
  around: OrgUnitSurroundings,
): Result<OrgUnitInput, readonly DraftProblem[]> => {
  const read = readAll(draft, rules);
  if (!read.ok) return read;
  const taken = takenBy(read.value, undefined, around);
  if (taken !== undefined) return failed(taken);
  return ok({
    ...read.value,
    key: unitCode(
      read.value.name,
      around.units.map(({ key }) => key),
    ),
  });
};
