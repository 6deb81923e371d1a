import type { OrgUnitId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import {
  emptyOrgUnitDraft,
  parseNewOrgUnit,
  parseOrgUnitDraft,
  toOrgUnitDraft,
  unitCode,
} from '../../src/domain/orgUnitDraft';
import { formRules } from '../../src/sharepoint/schema/formRules';
import { anOrgUnit } from '../support/entities';

const today = localDate('2024-04-15');
const units = [
  anOrgUnit(1, 'Økonomi'),
  anOrgUnit(2, 'Skole', { validTo: localDate('2023-12-31'), key: 'skole' }),
  anOrgUnit(3, 'ØK', { kind: 'fagudvalg', coversIds: [1 as OrgUnitId] }),
];
const around = { units, today };
const rules = formRules.organisation;
const typed = (given: Partial<ReturnType<typeof emptyOrgUnitDraft>>) => ({
  ...emptyOrgUnitDraft('chefomraade'),
  ...given,
});

it('needs a name and a kind, and makes the short name and the code of the name', () => {
  expect(parseNewOrgUnit(emptyOrgUnitDraft(''), rules, around)).toMatchObject({
    ok: false,
    error: [{ field: 'name' }, { field: 'kind' }],
  });
  expect(parseNewOrgUnit(typed({ name: ' Børn  og Unge ' }), rules, around)).toMatchObject({
    ok: true,
    value: { name: 'Børn og Unge', shortName: 'Børn og Unge', key: 'boern-og-unge', medLevel: undefined },
  });
});

it('takes no name twice among those of today, but that of one that was retired', () => {
  expect(parseNewOrgUnit(typed({ name: 'økonomi' }), rules, around)).toMatchObject({
    error: [{ field: 'name', code: 'taken', by: 'Økonomi' }],
  });
  expect(parseNewOrgUnit(typed({ name: 'Skole' }), rules, around)).toMatchObject({ value: { key: 'skole-2' } });
  expect(parseNewOrgUnit(typed({ name: 'Økonomi', kind: 'styregruppe' }), rules, around)).toMatchObject({ ok: true });
});

it('asks a MED-udvalg for its level, and lets only those cover areas that answer for some', () => {
  expect(parseNewOrgUnit(typed({ name: 'HU', kind: 'medUdvalg' }), rules, around)).toMatchObject({
    error: [{ field: 'medLevel', code: 'required' }],
  });
  const hovedudvalg = typed({ name: 'HU', kind: 'medUdvalg', medLevel: 'hovedudvalg', coversIds: ['1'] });
  expect(parseNewOrgUnit(hovedudvalg, rules, around)).toMatchObject({ value: { coversIds: [] } });
  expect(parseNewOrgUnit({ ...hovedudvalg, medLevel: 'lmu' }, rules, around)).toMatchObject({
    value: { coversIds: [1] },
  });
});

it('refuses an end before the beginning', () => {
  expect(
    parseNewOrgUnit(typed({ name: 'A', validFrom: '01-01-2025', validTo: '31-12-2024' }), rules, around),
  ).toMatchObject({ error: [{ field: 'validTo', code: 'endBeforeStart' }] });
});

it('changes only what was changed, and keeps its own name', () => {
  const [base] = units;
  if (base === undefined) throw new Error('no unit');
  expect(parseOrgUnitDraft(toOrgUnitDraft(base), base, rules, around)).toEqual({ ok: true, value: {} });
  expect(parseOrgUnitDraft({ ...toOrgUnitDraft(base), name: 'Økonomi og Løn' }, base, rules, around)).toEqual({
    ok: true,
    value: { name: 'Økonomi og Løn' },
  });
});

it('never gives a code twice', () => {
  expect(unitCode('Å', ['aa', 'aa-2'])).toBe('aa-3');
  expect(unitCode('???', [])).toBe('enhed');
});
