import type { MedDiscussionId, OrgUnitId, PersonId, ProposalId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import type { MedDiscussion } from '../../src/domain/medDiscussion';
import { proposedMedDay } from '../../src/domain/medMeeting';
import {
  addableMed,
  isBeforeMed,
  isUntouched,
  mayStart,
  medInputOf,
  medKey,
  wantedMedOf,
} from '../../src/domain/medStart';
import type { Viewer } from '../../src/domain/viewer';
import { aMilestone, anOrgUnit, aProposal, roundKey } from '../support/entities';
import { noRights, viewerOf } from '../support/memoryStores';

const id = (number: number): OrgUnitId => number as OrgUnitId;
const med = { kind: 'medUdvalg' } as const;
const units = [
  anOrgUnit(1, 'Sundhed'),
  anOrgUnit(2, 'Social'),
  anOrgUnit(20, 'Voksen- og Plejeudvalget', { kind: 'fagudvalg' }),
  anOrgUnit(30, 'LMU Sundhed', { ...med, medLevel: 'lmu', coversIds: [id(1)] }),
  anOrgUnit(31, 'OMU Sundhed', { ...med, medLevel: 'omu', coversIds: [id(1)] }),
  anOrgUnit(32, 'OMU Social', { ...med, medLevel: 'omu', coversIds: [id(2)] }),
  anOrgUnit(33, 'Hovedudvalget', { ...med, medLevel: 'hovedudvalg' }),
  anOrgUnit(34, 'LMU Social', { ...med, medLevel: 'lmu', coversIds: [id(2)] }),
  anOrgUnit(35, 'OMU Nedlagt', { ...med, medLevel: 'omu', validTo: localDate('2023-12-31') }),
];
const unit = (wanted: number) => units.find((each) => each.id === wanted) ?? anOrgUnit(wanted, '?');
const person = { id: 1 as PersonId, name: 'Lone Kjær', email: '' };
const medRights = { medDiscussions: { ...noRights, read: true, add: true, edit: true } };
const economist = viewerOf(person, ['raaderumsgruppe'], medRights);
const chefOfSocial = viewerOf(person, ['chef'], medRights, [{ role: 'chef', unitId: id(2) }]);
const proposal = aProposal(1, {
  stage: 'tilFagudvalg',
  chefomraadeId: id(1),
  affectedIds: [id(2)],
  crossCutting: true,
});
const discussion = (medUdvalgId: number): MedDiscussion => ({
  ...medInputOf({ proposal, committee: unit(medUdvalgId) }, undefined, roundKey('2025-2028'), 255),
  id: 9 as MedDiscussionId,
  key: 'made otherwise',
});
const around = (viewer: Viewer, discussions: readonly MedDiscussion[] = []) => ({
  round: roundKey('2025-2028'),
  units,
  viewer,
  discussions,
});

describe('which MED-udvalg a proposal is put before', () => {
  it('those of the rule, Hovedudvalget first, each with the areas that bring it in', () => {
    const found = wantedMedOf(proposal, around(economist));
    expect(found.map(({ committee, areaIds, isByRule }) => [committee.id, areaIds, isByRule])).toEqual([
      [33, [], true],
      [31, [1], true],
      [32, [2], true],
      [30, [1], true],
    ]);
  });

  it('and those that have been asked, or that somebody adds', () => {
    const alone = aProposal(1, { stage: 'tilFagudvalg', chefomraadeId: id(1) });
    const found = wantedMedOf(alone, around(economist, [discussion(32)]), [id(34)]);
    expect(found.map(({ committee, isByRule, existing }) => [committee.id, isByRule, existing?.id])).toEqual([
      [31, true, undefined],
      [32, false, 9],
      [30, true, undefined],
      [34, false, undefined],
    ]);
  });

  it('not those of other proposals', () => {
    const other = { ...discussion(31), proposalId: 2 as ProposalId };
    expect(wantedMedOf(proposal, around(economist, [other])).filter((each) => each.existing)).toEqual([]);
  });

  it('can be made by whoever writes in the place of the committee, where there is none yet', () => {
    const may = (viewer: Viewer) =>
      wantedMedOf(proposal, around(viewer, [discussion(31)]))
        .filter(mayStart)
        .map(({ committee }) => committee.id);
    expect(may(economist)).toEqual([33, 32, 30]);
    expect(may(chefOfSocial)).toEqual([32]);
    expect(may(viewerOf(person, ['medarbejder'], { medDiscussions: noRights }))).toEqual([]);
  });

  it('adds any MED-udvalg of the day that is not among them, where the viewer may write', () => {
    const today = localDate('2024-04-15');
    const wanted = wantedMedOf(aProposal(1, { chefomraadeId: id(1) }), around(economist));
    expect(addableMed(wanted, today, around(economist)).map((each) => each.id)).toEqual([32, 33, 34]);
    expect(addableMed(wanted, today, around(chefOfSocial)).map((each) => each.id)).toEqual([32, 34]);
  });
});

it.each([
  ['direktion', undefined, false],
  ['tilFagudvalg', undefined, true],
  ['tilFagudvalg', 'afventer', true],
  ['tilFagudvalg', 'udgaaet', false],
  ['foersteBehandling', undefined, true],
  ['vedtaget', undefined, false],
  ['ikkeVedtaget', undefined, false],
] as const)('a proposal at %s (%s) is before MED: %s', (stage, sideState, expected) => {
  expect(isBeforeMed({ stage, sideState })).toBe(expected);
});

describe('the MED-drøftelse that is made', () => {
  it('is known by proposal and committee', () => {
    expect(medKey(proposal, unit(31))).toBe('med/1/31');
    expect(new Set(units.map((each) => medKey(proposal, each))).size).toBe(units.length);
  });

  it('is awaited, by the day that was chosen, under a title that SharePoint can keep', () => {
    const day = localDate('2024-04-26');
    expect(medInputOf({ proposal, committee: unit(31) }, day, roundKey('2025-2028'), 255)).toMatchObject({
      title: 'OMU Sundhed: Forslag 1',
      deadline: day,
      outcome: 'awaiting',
    });
    const long = { ...proposal, title: `${'x'.repeat(241)}😀` };
    const { title } = medInputOf({ proposal: long, committee: unit(31) }, undefined, roundKey('2025-2028'), 255);
    expect(title).toBe(`OMU Sundhed: ${'x'.repeat(241)}`);
  });

  it('can be taken away again until somebody has written in it', () => {
    const made = discussion(31);
    expect(isUntouched(made)).toBe(true);
    expect(isUntouched({ ...made, outcome: 'noRemarks' })).toBe(false);
    expect(isUntouched({ ...made, statement: 'Vi savner en plan.' })).toBe(false);
    expect(isUntouched({ ...made, answer: 'Det kommer.' })).toBe(false);
    expect(isUntouched({ ...made, discussedOn: localDate('2024-04-12') })).toBe(false);
  });
});

describe('the day that the milestones propose', () => {
  const day = (date: string) => ({ kind: 'day', date: localDate(date), from: undefined, to: undefined }) as const;
  const period = (bodyIds: readonly OrgUnitId[] = []) =>
    aMilestone(1, 'MED', {
      kind: 'medPeriode',
      when: { kind: 'openRange', from: localDate('2024-04-10'), until: 'fagudvalgene' },
      bodyIds,
    });
  const treated = aMilestone(2, 'Fagudvalg', {
    kind: 'politiskMoede',
    when: { kind: 'range', from: localDate('2024-04-30'), to: localDate('2024-05-30') },
    bodyIds: [id(20)],
  });
  const meeting = (on: string) => aMilestone(3, 'Møde', { kind: 'medMoede', when: day(on), bodyIds: [id(33)] });
  const proposed = (committee: number, milestones: readonly ReturnType<typeof aMilestone>[], today = '2024-04-15') =>
    proposedMedDay(unit(committee), milestones, units, localDate(today));

  it('is the next meeting of the committee itself', () => {
    expect(proposed(33, [meeting('2024-06-06'), meeting('2024-04-25'), meeting('2024-02-29')])).toBe('2024-04-25');
    expect(proposed(31, [meeting('2024-04-25')])).toBeUndefined();
    expect(proposed(33, [meeting('2024-02-29')])).toBeUndefined();
  });

  it('is the last day of its MED-periode, which ends before the fagudvalg begin', () => {
    expect(proposed(31, [period([id(31), id(32)]), treated])).toBe('2024-04-29');
    expect(proposed(30, [period([id(31)]), treated])).toBe('2024-04-29');
    expect(proposed(31, [period([id(32)]), treated])).toBeUndefined();
    expect(proposed(33, [period(), treated])).toBeUndefined();
    expect(proposed(31, [period(), treated], '2024-05-01')).toBeUndefined();
    const closed = aMilestone(1, 'MED', {
      kind: 'medPeriode',
      when: { kind: 'range', from: localDate('2024-04-10'), to: localDate('2024-04-24') },
    });
    expect(proposed(30, [closed, treated])).toBe('2024-04-24');
  });

  it('is none where the milestones name none', () => {
    expect(proposed(31, [])).toBeUndefined();
    expect(proposed(31, [period()])).toBeUndefined();
  });
});
