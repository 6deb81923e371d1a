/** Each list of entities with inputs worth trying. */
import { asClockTime, asLocalMonth, localDate } from '../../src/domain/localDate';
import type { Amounts, FteYears } from '../../src/domain/economy';
import type { RoundInput, RoundKey } from '../../src/domain/round';
import type { OrgUnitInput } from '../../src/domain/organisation';
import type { IdeaInput } from '../../src/domain/idea';
import type { WorkPackageInput } from '../../src/domain/workPackage';
import { noOwnTexts } from '../../src/domain/ownFields';
import { blankContent, type ProposalInput } from '../../src/domain/proposal';
import type { MilestoneInput, When } from '../../src/domain/milestone';
import type { PlanPointInput } from '../../src/domain/planPoint';
import type { MedDiscussionInput } from '../../src/domain/medDiscussion';
import type { Stores } from '../../src/domain/stores';
import { amounts, next, type OpenSite, otherRound, proposalInput, type Refs, round } from './contractSite';
import { listStoreContract } from './listStore.contract';

/** Everything that has gone wrong somewhere: quotes, HTML, entities, percent signs, æøå, emoji, a right-to-left mark. */
const awkward = `O'Brien "&amp;" <b>ø</b> %27 ' or Id gt 0 \u202Eæøå ÆØÅ 👩‍👩‍👧 \\ #{0}`;
const lines = `Første linje\n\n\tindrykket\n${awkward}\n`;

const month = asLocalMonth('2024-08');
if (month === undefined) throw new Error('not a month');

const whens: readonly When[] = [
  { kind: 'day', date: localDate('2024-03-12'), from: asClockTime('17:00'), to: asClockTime('20:00') },
  { kind: 'deadline', date: localDate('2024-03-31') }, // clocks change that night
  { kind: 'range', from: localDate('2023-12-31'), to: localDate('2024-01-01') },
  { kind: 'openRange', from: localDate('2024-04-10'), until: 'frem mod fagudvalgenes behandling' },
  { kind: 'month', month },
  { kind: 'year', year: 2026 },
  { kind: 'undated' },
];
const fte: FteYears = [-0.5, -1.25, undefined, 0];
const savings: Amounts = amounts(-500, 0, undefined, -10_000_000);

export const everyListStore = (open: OpenSite): void => {
  const inRound = { scope: round, elsewhere: otherRound };
  const everywhere = { scope: undefined, elsewhere: undefined };

  listStoreContract(open, {
    ...everywhere,
    name: 'rounds',
    store: (stores: Stores) => stores.rounds,
    input: (): RoundInput => {
      const year = 3000 - 1000 + next();
      return {
        key: `${year}-${year + 3}` as RoundKey,
        title: `Budget ${year}-${year + 3}`,
        budgetYear: 2100,
        priceLevel: '',
        targets: amounts(),
        status: 'preparing',
        releasedToMedOn: undefined,
        publicOn: undefined,
      };
    },
    changes: (): readonly Partial<RoundInput>[] => [
      { status: 'open', targets: savings, releasedToMedOn: localDate('2024-04-10'), publicOn: localDate('2024-10-27') },
      { title: awkward, priceLevel: awkward.slice(0, 50) },
      { releasedToMedOn: undefined, targets: amounts(), priceLevel: '' },
    ],
  });

  listStoreContract(open, {
    ...everywhere,
    name: 'organisation',
    store: (stores: Stores) => stores.organisation,
    input: (): OrgUnitInput => ({
      key: `enhed-${next()}`,
      name: 'Voksen- og Plejeudvalget',
      shortName: 'VPU',
      kind: 'fagudvalg',
      area: 'velfaerd',
      medLevel: undefined,
      coversIds: [],
      validFrom: undefined,
      validTo: undefined,
    }),
    changes: ({ units }: Refs): readonly Partial<OrgUnitInput>[] => [
      { coversIds: [...units], validFrom: localDate('2022-01-01'), validTo: localDate('2025-12-31') },
      { name: awkward, kind: 'medUdvalg', medLevel: 'omu', area: 'faelles' },
      { coversIds: [], medLevel: undefined, validTo: undefined },
    ],
  });

  listStoreContract(open, {
    ...inRound,
    name: 'ideas',
    store: (stores: Stores) => stores.ideas,
    input: (): IdeaInput => ({
      round,
      title: `Idé ${next()}`,
      description: '',
      origin: 'workshop',
      status: 'new',
      chefomraadeId: undefined,
      workPackageId: undefined,
      reason: '',
    }),
    changes: ({ units, workPackage }: Refs): readonly Partial<IdeaInput>[] => [
      { status: 'inWorkPackage', chefomraadeId: units[0], workPackageId: workPackage },
      { title: awkward, description: lines, reason: lines },
      { status: 'notPursued', workPackageId: undefined, chefomraadeId: undefined, description: '' },
    ],
  });

  listStoreContract(open, {
    ...inRound,
    name: 'work packages',
    store: (stores: Stores) => stores.workPackages,
    input: ({ units }: Refs): WorkPackageInput => ({
      round,
      title: `Pakke ${next()}`,
      description: '',
      chefomraadeId: units[0],
      track: 'raaderum',
      lead: undefined,
    }),
    changes: ({ units, person }: Refs): readonly Partial<WorkPackageInput>[] => [
      { lead: person, track: 'omstillingskatalog', chefomraadeId: units[1] },
      { title: awkward, description: lines },
      { lead: undefined, description: '' },
    ],
  });

  listStoreContract(open, {
    ...inRound,
    name: 'proposals',
    store: (stores: Stores) => stores.proposals,
    input: ({ units }: Refs): ProposalInput => proposalInput(units[0]),
    changes: ({ units, workPackage, person, proposal }: Refs): readonly Partial<ProposalInput>[] => [
      {
        // A number is given once.
        number: `S${1000 + next()}`,
        stage: 'foersteBehandling',
        sideState: 'reserve',
        type: 'effektivisering',
        fagudvalgId: units[1],
        crossCutting: true,
        economy: { service: savings, overfoersler: amounts(1), indtaegt: amounts(undefined, -1), anlaeg: savings },
        affectedIds: [...units],
        workPackageId: workPackage,
        track: 'budgetIBalance',
        origin: 'kbSeminar',
        fte,
        responsible: person,
        contact: person,
        classification: 'aaben',
        caseNumber: '24/7615',
        policyArea: 'Tværgående',
        implementationCosts: { operating: amounts(250, 0), capital: amounts(undefined, 1_000) },
        effectFrom: localDate('2025-01-01'),
        own: { ...noOwnTexts, own1: awkward, own10: lines },
        decisions: [
          {
            bodyId: units[1],
            decidedOn: localDate('2024-04-10'),
            result: 'belyses',
            text: lines,
            from: 'direktion',
            to: 'workPackage',
            sideState: 'afventer',
            presented: '14.0',
            writtenBy: { ...person, email: undefined },
            writtenAt: '2024-04-10T10:00:00Z',
          },
        ],
      },
      {
        risks: lines,
        implementation: awkward,
        requiresIds: [proposal],
        excludesIds: [proposal],
        overlapsIds: [proposal],
      },
      { title: awkward, summary: lines, background: lines, description: lines.repeat(200), otherConsequences: awkward },
      {
        number: undefined,
        sideState: undefined,
        type: undefined,
        fagudvalgId: undefined,
        crossCutting: false,
        economy: { service: amounts(), overfoersler: amounts(), indtaegt: amounts(), anlaeg: amounts(0, 0, 0, 0) },
        affectedIds: [],
        workPackageId: undefined,
        origin: undefined,
        fte: amounts(),
        responsible: undefined,
        contact: undefined,
        background: '',
        caseNumber: '',
        ...blankContent,
      },
    ],
  });

  listStoreContract(open, {
    ...inRound,
    name: 'milestones',
    store: (stores: Stores) => stores.milestones,
    input: (): MilestoneInput => ({
      round,
      title: `Milepæl ${next()}`,
      when: { kind: 'undated' },
      kind: 'moede',
      area: 'alle',
      bodyIds: [],
      actors: '',
      place: '',
      placeTentative: false,
      tentative: false,
      description: '',
      opens: undefined,
    }),
    changes: ({ units }: Refs): readonly Partial<MilestoneInput>[] => [
      ...whens.map((when) => ({ when })),
      {
        bodyIds: [...units],
        place: 'Auning eller Allingåbro',
        placeTentative: true,
        tentative: true,
        opens: 'medOgFagudvalg',
      },
      { title: awkward, actors: awkward, description: lines },
      { bodyIds: [], place: '', placeTentative: false, opens: undefined },
    ],
  });

  listStoreContract(open, {
    ...inRound,
    name: 'plan points',
    store: (stores: Stores) => stores.planPoints,
    input: (): PlanPointInput => ({
      round,
      number: '',
      title: `Kloge m2 ${next()}`,
      category: 'hensigtserklaeringer',
      group: 'socialeInvesteringer',
      fagudvalgId: undefined,
      crossCutting: true,
      kursen: '',
      koordinering: '',
      commitment: '',
      responsible: undefined,
      involvedIds: [],
      treatedInFagudvalg: false,
      expectedMeeting: '',
      onArbejdsplan: false,
      timing: '',
      status: 'notStarted',
      doneOn: undefined,
      needsCoordination: false,
      medInvolved: false,
      amounts: amounts(),
      proposalId: undefined,
      caseNumber: '',
      remark: '',
    }),
    changes: ({ units, person, proposal }: Refs): readonly Partial<PlanPointInput>[] => [
      {
        number: '4.1',
        status: 'done',
        doneOn: localDate('2025-03-30'), // clocks change that night
        fagudvalgId: units[0],
        involvedIds: [units[1]],
        responsible: person,
        proposalId: proposal,
        amounts: savings,
        treatedInFagudvalg: true,
        expectedMeeting: 'Marts 2025',
      },
      { title: awkward, kursen: lines, koordinering: lines, commitment: lines, remark: lines, group: 'klima' },
      {
        status: 'inProgress',
        doneOn: undefined,
        group: undefined,
        category: 'anlaegsprojekter',
        proposalId: undefined,
      },
    ],
  });

  listStoreContract(open, {
    ...inRound,
    name: 'MED-drøftelser',
    store: (stores: Stores) => stores.medDiscussions,
    input: ({ hovedudvalg, proposal }: Refs): MedDiscussionInput => ({
      round,
      title: `Drøftelse ${next()}`,
      proposalId: proposal,
      medUdvalgId: hovedudvalg,
      deadline: undefined,
      discussedOn: undefined,
      outcome: 'awaiting',
      statement: '',
      answer: '',
    }),
    changes: ({ units }: Refs): readonly Partial<MedDiscussionInput>[] => [
      {
        deadline: localDate('2024-04-25'),
        discussedOn: localDate('2024-04-24'),
        outcome: 'statement',
        medUdvalgId: units[1],
      },
      { title: awkward, statement: lines, answer: lines },
      { deadline: undefined, statement: '', outcome: 'noRemarks' },
    ],
  });
};
