/** What the demonstration's data must hold, whoever edits them: the facts of the seed documents, the sizes, the domain's own rules. */
import { closedMilestones, openMilestones } from '../../src/cli/demo/milestones';
import { closedPlanPoints, closedProposals } from '../../src/cli/demo/closedRound';
import { remarks } from '../../src/cli/demo/remarks';
import { comments } from '../../src/cli/demo/comments';
import type { DemoProposal } from '../../src/cli/demo/demoProposal';
import { holdsOf } from '../../src/cli/demo/holdings';
import { ideas } from '../../src/cli/demo/ideas';
import { medDiscussions } from '../../src/cli/demo/medDiscussions';
import { medOutcomesSoFar } from '../../src/cli/demo/medOutcomes';
import { bodies, chefomraadeKeys, chefomraader, type DemoBody, type OrgKey } from '../../src/cli/demo/organisation';
import { demoPeople, peopleByKey, type DemoPerson } from '../../src/cli/demo/people';
import { planPoints } from '../../src/cli/demo/planPoints';
import { proposals } from '../../src/cli/demo/proposals';
import { closedRound, openRound } from '../../src/cli/demo/rounds';
import {
  toBodyInput,
  toMilestoneInput,
  toPlanPointInput,
  toProposalInput,
  toUnitInput,
  type Refs,
} from '../../src/cli/demo/toInputs';
import { workPackages } from '../../src/cli/demo/workPackages';
import type { OrgUnitId, PersonId, ProposalId, WorkPackageId } from '../../src/domain/ids';
import { longestRemark } from '../../src/domain/remark';
import { speaksFor } from '../../src/domain/speaksFor';
import { longestComment } from '../../src/domain/comment';
import { localDate, type LocalDate } from '../../src/domain/localDate';
import type { When } from '../../src/domain/milestone';
import { parseMilestoneDraft, toMilestoneDraft } from '../../src/domain/milestoneDraft';
import { holderKey } from '../../src/domain/holder';
import { medHoldingsOf } from '../../src/domain/medPlace';
import { isValidOn, type OrgUnit } from '../../src/domain/organisation';
import { holdingsOf, placeOf } from '../../src/domain/place';
import { planCategories, planGroups } from '../../src/domain/planPoint';
import { parsePlanPointDraft, toPlanPointDraft } from '../../src/domain/planPointDraft';
import { parseDraft, toDraft } from '../../src/domain/proposalDraft';
import { phaseOf } from '../../src/domain/roundPhase';
import { compareStages } from '../../src/domain/stage';
import { roles } from '../../src/domain/viewer';
import { formRules } from '../../src/sharepoint/schema/formRules';

const demoDay = localDate('2024-04-15');
const allProposals = Object.values(proposals);
const refs: Refs = {
  person: (key) => ({ id: 1 as PersonId, name: peopleByKey[key].name, email: peopleByKey[key].loginName }),
  unit: () => 1 as OrgUnitId,
  workPackage: () => 1 as WorkPackageId,
};
const unitKeys: readonly OrgKey[] = [...chefomraadeKeys, ...(Object.keys(bodies) as (keyof typeof bodies)[])];
const unitId = (key: OrgKey): OrgUnitId => (unitKeys.indexOf(key) + 1) as OrgUnitId;
const packageId = (key: keyof typeof workPackages): WorkPackageId =>
  (Object.keys(workPackages).indexOf(key) + 1) as WorkPackageId;
const units: readonly OrgUnit[] = [
  ...chefomraadeKeys.map((key) => ({ ...toUnitInput(key, chefomraader[key], []), id: unitId(key) })),
  ...Object.entries<DemoBody>(bodies).map(([key, body]) => ({
    ...toBodyInput(key as keyof typeof bodies, body, { unit: unitId }),
    id: unitId(key as keyof typeof bodies),
  })),
];
const valuesOf = <Value>(record: Readonly<Record<string, Value>>): readonly Value[] => Object.values(record);
const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => texts.indexOf(text) !== at);

const inWords = (when: When): string => {
  switch (when.kind) {
    case 'day':
      return [when.date, when.from, when.to].filter((part) => part !== undefined).join(' ');
    case 'deadline':
      return `senest ${when.date}`;
    case 'range':
      return `${when.from} – ${when.to}`;
    case 'openRange':
      return `${when.from} → ${when.until}`;
    case 'month':
      return when.month;
    case 'year':
      return String(when.year);
    case 'undated':
      return 'uden dato';
  }
};

describe('the open round', () => {
  it('has the sizes the brief asks for', () => {
    expect([ideas.length, Object.keys(workPackages).length, allProposals.length, planPoints.length]).toEqual([
      80, 14, 40, 60,
    ]);
  });

  it('has every milestone of the two seed documents, each dated as they date it', () => {
    expect(openMilestones.map(({ when, title, area }) => `${inWords(when)} | ${title} | ${area}`)).toEqual([
      '2023-11-28 | Administrativ råderumsworkshop | alle',
      '2023-12 | Idéer sorteret; arbejdspakker og arbejdsgrupper | alle',
      '2024-01-22 – 2024-01-23 | Seminar for Kommunalbestyrelsen | alle',
      '2024-02 | Evaluering af KB-seminar | alle',
      '2024-02-29 | Status på råderum | alle',
      '2024-03-04 | Afrapportering om arbejdspakker, fællesforvaltningsområdet | faelles',
      '2024-03-12 | Afrapportering om arbejdspakker, velfærdsområdet | velfaerd',
      '2024-03-12 17:00 20:00 | Borgerkonference om fremtidens velfærd | alle',
      'senest 2024-03-18 | Råderumsforslag til råderumsgruppen | alle',
      '2024-04-10 | Direktionen behandler råderumsforslagene | alle',
      '2024-04-10 → fagudvalgenes behandling | Inddragelse af LokalMED og OmrådeMED | alle',
      '2024-04-25 | Status på råderumsforslagene før fagudvalg | alle',
      '2024-04-30 – 2024-05-30 | Fagudvalgene behandler og prioriterer råderumsforslagene | alle',
      'uden dato | Drøftelse af nye forslag i berørte LMU og OMU | alle',
      '2024-06-06 | Status på råderum (Hovedmed) | alle',
      'uden dato | Ekstra borgerkonference om fremtidens velfærd | alle',
      '2024-08-14 | Borgermøde om teknisk budget | alle',
      '2024-08 | Råderumskataloget indgår i budgetforhandlingerne | alle',
      '2024-08-29 – 2024-09-11 | Høring af 1. behandlingsbudgettet | alle',
      '2024-12-11 | Udmøntningsplan godkendes | alle',
      '2025-01 | Udmøntningsplanen til efterretning på eget område | alle',
      '2025-01-21 | Orientering om udmøntningsplanen i VPU | velfaerd',
      '2025 | Implementering af de udvalgte råderumsforslag | alle',
      '2026 | Stillingtagen til ny runde af råderumsforslag (budget 2027) | alle',
    ]);
    expect(openMilestones.filter(({ placeTentative }) => placeTentative).map(({ place }) => place)).toEqual([
      'Auning eller Allingåbro',
    ]);
  });

  it('stands between direktionen and the fagudvalg on the day of the demonstration', () => {
    expect(phaseOf(openRound, openMilestones, demoDay)).toBe('medOgFagudvalg');
    expect(phaseOf(openRound, openMilestones, localDate('2025-01-21'))).toBe('udmoentning');
  });

  it('has proposals of every chefområde, points of every category and every group', () => {
    const areas = new Set(allProposals.map(({ chefomraade }) => chefomraade));
    expect(chefomraadeKeys.filter((key) => !areas.has(key))).toEqual([]);
    expect(new Set(planPoints.map(({ category }) => category))).toEqual(new Set(planCategories));
    const groups = new Set(planPoints.map(({ group }) => group).filter((group) => group !== undefined));
    expect(groups).toEqual(new Set(planGroups));
  });
});

describe('the rows', () => {
  it('are what the forms would accept, unchanged', () => {
    const ofRound = (round: typeof openRound, rows: readonly DemoProposal[]) =>
      rows.map((row) => toProposalInput(row, round, refs));
    const rows = [...ofRound(openRound, allProposals), ...ofRound(closedRound, valuesOf(closedProposals))];
    const points = [...planPoints, ...closedPlanPoints].map((point) =>
      toPlanPointInput<string>(point, openRound, refs, () => 1 as ProposalId),
    );
    const milestones = [...openMilestones, ...closedMilestones].map((row) => toMilestoneInput(row, openRound, refs));
    const unchanged = { ok: true, value: {} };
    const refused = [
      ...rows.map(
        (row) => [row.title, parseDraft(toDraft(row), row, formRules.proposal, { people: [], others: [] })] as const,
      ),
      ...points.map((row) => {
        const draft = toPlanPointDraft(row);
        return [
          row.title,
          parsePlanPointDraft(draft, row, formRules.planPoint, { today: demoDay, people: [] }),
        ] as const;
      }),
      ...milestones.map((row) => {
        return [row.title, parseMilestoneDraft(toMilestoneDraft(row), row, formRules.milestone)] as const;
      }),
    ].filter(([, result]) => JSON.stringify(result) !== JSON.stringify(unchanged));
    expect(refused).toEqual([]);
  });

  it('bear numbers once they have been reported, and no number twice', () => {
    const numberless = allProposals.filter(
      ({ stage, number }) => number === undefined && compareStages(stage, 'chefmoede') >= 0,
    );
    expect(numberless).toEqual([]);
    expect(
      [allProposals, valuesOf(closedProposals), planPoints, closedPlanPoints].map((rows) =>
        repeated(rows.flatMap(({ number }) => number ?? [])),
      ),
    ).toEqual([[], [], [], []]);
  });

  it('name fagudvalg that existed in their round', () => {
    const missing = (day: LocalDate, keys: readonly (string | undefined)[]): readonly (string | undefined)[] =>
      keys.filter((key) => {
        const body = Object.entries<DemoBody>(bodies).find(([name]) => name === key)?.[1];
        return (
          key !== undefined &&
          (body === undefined || !isValidOn({ validFrom: undefined, validTo: undefined, ...body }, day))
        );
      });
    expect(
      missing(
        demoDay,
        [...allProposals, ...planPoints].map(({ fagudvalg }) => fagudvalg),
      ),
    ).toEqual([]);
    const ofOld = [...valuesOf(closedProposals), ...closedPlanPoints].map(({ fagudvalg }) => fagudvalg);
    expect(missing(localDate('2020-04-15'), ofOld)).toEqual([]);
  });

  it('claim nothing that lies after the day of the demonstration', () => {
    const days = [...planPoints, ...closedPlanPoints].map(({ doneOn }) => doneOn);
    const discussed = medDiscussions.map(({ discussedOn }) => discussedOn);
    expect([...days, ...discussed].filter((day) => day !== undefined && day > demoDay)).toEqual([]);
    expect(allProposals.filter(({ stage }) => compareStages(stage, 'tilFagudvalg') > 0)).toEqual([]);
    expect(closedPlanPoints.every(({ status }) => status === 'done')).toBe(true);
  });
});

describe('persons and MED', () => {
  it('cover every role, under sign-in names that belong to nobody', () => {
    const held = new Set(demoPeople.flatMap((person) => person.roles));
    expect(roles.filter((role) => !held.has(role))).toEqual([]);
    expect(demoPeople.filter(({ loginName }) => !loginName.endsWith('.example'))).toEqual([]);
    expect(repeated(demoPeople.flatMap(({ loginName, name, objectId }) => [loginName, name, objectId]))).toEqual([]);
  });

  it('let only persons comment who may write where the comment stands', () => {
    const refused = comments.filter(({ by, proposal: key, medUdvalg }) => {
      const { chefomraade, affected = [], workPackage, stage }: DemoProposal = proposals[key];
      const place = placeOf({
        round: openRound.key,
        stage,
        chefomraadeId: unitId(chefomraade),
        affectedIds: affected.map(unitId),
        workPackageId: workPackage && packageId(workPackage),
      });
      const holdings =
        medUdvalg === undefined
          ? holdingsOf(place, units)
          : medHoldingsOf({ round: openRound.key, medUdvalgId: unitId(medUdvalg) }, units);
      const writers = new Set(holdings.filter(({ right }) => right === 'write').map(({ holder }) => holderKey(holder)));
      const person: DemoPerson = peopleByKey[by];
      const holds = holdsOf(by, { unit: unitId, workPackage: packageId }).map(holderKey);
      return ![...person.roles, ...holds].some((held) => writers.has(held));
    });
    expect([refused, comments.filter(({ text }) => text.length > longestComment)]).toEqual([[], []]);
  });

  it('let only persons remark who may comment without editing, on behalf of a body of theirs', () => {
    const refused = remarks.filter(({ by, proposal: key, onBehalfOf }) => {
      const { chefomraade, affected = [], workPackage, stage }: DemoProposal = proposals[key];
      const given = { chefomraadeId: unitId(chefomraade), affectedIds: affected.map(unitId) };
      const proposal = { round: openRound.key, stage, ...given, workPackageId: workPackage && packageId(workPackage) };
      const person: DemoPerson = peopleByKey[by];
      const holds = holdsOf(by, { unit: unitId, workPackage: packageId });
      const spokenFor = speaksFor({ roles: person.roles, holds }, proposal, units);
      const names = spokenFor.map((holder) =>
        'unitId' in holder ? units.find(({ id }) => id === holder.unitId)?.shortName : 'Hovedudvalget',
      );
      return spokenFor.length === 0 || (onBehalfOf !== undefined && !names.includes(onBehalfOf));
    });
    expect([refused, remarks.filter(({ text }) => text.length > longestRemark)]).toEqual([[], []]);
  });

  it('discuss released proposals only, and every outcome and comment has its discussion', () => {
    const there = new Set(medDiscussions.map(({ proposal, medUdvalg }) => `${proposal}/${medUdvalg}`));
    expect(medDiscussions.filter(({ proposal }) => proposals[proposal].stage !== 'tilFagudvalg')).toEqual([]);
    const pointed = [...medOutcomesSoFar, ...comments.filter(({ medUdvalg }) => medUdvalg !== undefined)];
    expect(
      pointed.map(({ proposal, medUdvalg }) => `${proposal}/${medUdvalg}`).filter((name) => !there.has(name)),
    ).toEqual([]);
  });
});
