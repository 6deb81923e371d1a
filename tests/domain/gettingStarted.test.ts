import { noAmounts } from '../../src/domain/economy';
import { gettingStarted } from '../../src/domain/gettingStarted';
import type { PersonId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import { addressesIn, saysItself, type MemberGroup } from '../../src/domain/members';
import { anOrgUnit, aRound } from '../support/entities';

const today = localDate('2024-04-15');
const someone = { id: 1 as PersonId, name: 'Birthe Lund', email: 'bl@eksempel.dk', isDirectoryGroup: false };
const group = (key: string, given: Partial<MemberGroup> = {}): MemberGroup => ({
  key,
  role: 'chef',
  holder: 'chef',
  of: undefined,
  isThere: true,
  members: [someone],
  ...given,
});
const units = [
  anOrgUnit(1, 'Skole'),
  anOrgUnit(2, 'BUK', { kind: 'fagudvalg' }),
  anOrgUnit(3, 'HU', { kind: 'medUdvalg', medLevel: 'hovedudvalg' }),
];
const everything = {
  units,
  round: aRound(),
  milestones: [{ opens: 'ideer' as const }],
  shown: {
    groups: [group('raaderumsgruppe'), group('direktion'), group('chef:1', { of: 'Skole' })],
    missingPlaces: 0,
  },
  today,
};
const stateOf = (given: Partial<typeof everything>) =>
  Object.fromEntries(gettingStarted({ ...everything, ...given }).map(({ step, state }) => [step, state]));

it('has nothing left where everything is in place', () => {
  expect(new Set(Object.values(stateOf({})))).toEqual(new Set(['done']));
});

it('misses everything on a bare site', () => {
  const bare = gettingStarted({
    ...everything,
    units: [],
    round: undefined,
    milestones: [],
    shown: { groups: [], missingPlaces: 0 },
  });
  expect(bare.every(({ state }) => state === 'missing')).toBe(true);
});

it('counts what is of today alone', () => {
  const retired = units.map((unit) => ({ ...unit, validTo: localDate('2024-04-14') }));
  expect(stateOf({ units: retired })).toMatchObject({ areas: 'missing', committees: 'missing', med: 'missing' });
});

it.each([
  ['a group that is not made', [group('chef:1', { isThere: false, members: undefined })], 'missing', 'missing'],
  ['råderumsgruppen without anybody', [group('raaderumsgruppe', { members: [] })], 'done', 'missing'],
  ['an area without a chef', [group('chef:1', { members: [] })], 'done', 'missing'],
  ['an LMU without anybody', [group('lmu:4', { members: [] })], 'done', 'done'],
  ['members that SharePoint does not show', [group('chef:1', { members: undefined })], 'done', 'unknown'],
] as const)('sees %s', (_name, groups, ofGroups, ofPeople) => {
  expect(stateOf({ shown: { groups: [...groups], missingPlaces: 0 } })).toMatchObject({
    groups: ofGroups,
    people: ofPeople,
  });
});

it('sees a place that is not made', () => {
  expect(stateOf({ shown: { ...everything.shown, missingPlaces: 4 } })).toMatchObject({ groups: 'missing' });
});

it('knows nothing of groups it is not shown', () => {
  const lines = gettingStarted({ ...everything, shown: undefined });
  expect(lines.filter(({ state }) => state === 'unknown').map(({ step }) => step)).toEqual(['groups', 'people']);
});

it('asks a round for targets, milestones that open a phase, and to be opened', () => {
  expect(stateOf({ round: aRound({ targets: noAmounts, status: 'preparing' }), milestones: [] })).toMatchObject({
    round: 'done',
    targets: 'missing',
    timeline: 'missing',
    open: 'missing',
  });
});

it('reads addresses as people paste them, each once, and gives back what is none', () => {
  expect(addressesIn('Birthe Lund <BL@eksempel.dk>; bl@eksempel.dk\r\nhk@eksempel.dk, Økonomi\n<script>@x.dk')).toEqual(
    { addresses: ['bl@eksempel.dk', 'hk@eksempel.dk'], rest: ['Økonomi', '<script>@x.dk'] },
  );
});

it.each([
  ['"Hansen, Søren" <sh@eksempel.dk>; Lund, Birthe <BL@eksempel.dk>', ['sh@eksempel.dk', 'bl@eksempel.dk'], []],
  [
    'Birthe <bl@eksempel.dk>, hk@eksempel.dk, Søren <sh@eksempel.dk>',
    ['bl@eksempel.dk', 'hk@eksempel.dk', 'sh@eksempel.dk'],
    [],
  ],
  ['Anna <a@b>; <bl@eksempel.dk>\tLund\r\n\r\n a@b , ', ['bl@eksempel.dk'], ['Anna <a@b>', 'Lund', 'a@b']],
])('reads %s', (text, addresses, rest) => {
  expect(addressesIn(text)).toEqual({ addresses, rest });
});

it.each([
  ['OmrådeMED (OMU)', 'OMU Social', true],
  ['OMU', 'Omu social', true],
  ['Chefgruppe', 'Chefgruppen', true],
  ['Styregruppe', 'Styregruppe Sundhed/Social', true],
  ['OmrådeMED (OMU)', 'Områdeudvalg social', false],
  ['Chef', 'Chefsekretariatet', false],
  ['LMU', 'Jobcenter LMU', false],
])('of "%s" and "%s": the name alone says what it is: %s', (kind, name, says) => {
  expect(saysItself(kind, name)).toBe(says);
});
