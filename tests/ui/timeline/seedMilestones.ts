/** Every milestone of the two seed documents (domain.md, section 3), with how it must read in Danish. */
import type { MilestoneId, OrgUnitId } from '../../../src/domain/ids';
import { asClockTime, asLocalMonth, localDate, type ClockTime, type LocalMonth } from '../../../src/domain/localDate';
import type { Milestone, MilestoneKind, When } from '../../../src/domain/milestone';
import type { Area, OrgUnit, OrgUnitKind } from '../../../src/domain/organisation';
import type { RoundKey } from '../../../src/domain/round';

const month = (text: string): LocalMonth => asLocalMonth(text) ?? ('' as LocalMonth);
const clock = (text: string): ClockTime => asClockTime(text) ?? ('' as ClockTime);

const day = (date: string): When => ({ kind: 'day', date: localDate(date), from: undefined, to: undefined });
const range = (from: string, to: string): When => ({ kind: 'range', from: localDate(from), to: localDate(to) });
const inMonth = (text: string): When => ({ kind: 'month', month: month(text) });

export const units: readonly OrgUnit[] = (
  [
    ['Direktionen', 'ledelse', undefined],
    ['Chefmødet', 'ledelse', undefined],
    ['Råderumsgruppen', 'ledelse', undefined],
    ['Hovedudvalget', 'medUdvalg', 'hovedudvalg'],
    ['OMU Sundhed og Omsorg', 'medUdvalg', 'omu'],
    ['OMU Socialområdet', 'medUdvalg', 'omu'],
    ['LMU Ældrecentre', 'medUdvalg', 'lmu'],
    ['Voksen- og Plejeudvalget', 'fagudvalg', undefined],
    ['Børne- og Ungdomsudvalget', 'fagudvalg', undefined],
    ['Miljø- og Teknikudvalget', 'fagudvalg', undefined],
    ['Økonomiudvalget', 'fagudvalg', undefined],
    ['Kommunalbestyrelsen', 'kommunalbestyrelse', undefined],
  ] as const satisfies readonly (readonly [string, OrgUnitKind, OrgUnit['medLevel']])[]
).map(([name, kind, medLevel], index) => ({
  id: (index + 1) as OrgUnitId,
  key: `unit-${index + 1}`,
  name,
  shortName: name,
  kind,
  area: 'alle',
  medLevel,
  coversIds: [],
  validFrom: undefined,
  validTo: undefined,
}));

const idOf = (name: string): OrgUnitId => {
  const unit = units.find((one) => one.name === name);
  if (unit === undefined) throw new Error(`no unit ${name}`);
  return unit.id;
};

const fagudvalg = ['Voksen- og Plejeudvalget', 'Børne- og Ungdomsudvalget', 'Miljø- og Teknikudvalget'];
const localMed = ['OMU Sundhed og Omsorg', 'OMU Socialområdet', 'LMU Ældrecentre'];

interface SeedMilestone {
  readonly title: string;
  readonly when: When;
  /** Danish, exactly. */
  readonly words: string;
  readonly kind: MilestoneKind;
  readonly bodies?: readonly string[];
  readonly actors?: string;
  readonly area?: Area;
  readonly place?: string;
  readonly placeTentative?: boolean;
  readonly tentative?: boolean;
}

export const seedMilestones: readonly SeedMilestone[] = [
  {
    title: 'Administrativ råderumsworkshop',
    when: day('2023-11-28'),
    words: '28-11-2023',
    kind: 'workshop',
    bodies: ['Hovedudvalget'],
    actors: 'Afdelingsledere, Hovedudvalget, nøglemedarbejdere, Økonomi, KL',
    place: 'Grenaa Idrætscenter',
  },
  {
    title: 'Idéer sorteret; arbejdspakker og arbejdsgrupper',
    when: inMonth('2023-12'),
    words: 'december 2023',
    kind: 'proces',
    actors: 'Chefområderne',
  },
  {
    title: 'Seminar for Kommunalbestyrelsen',
    when: range('2024-01-22', '2024-01-23'),
    words: '22-01 – 23-01-2024',
    kind: 'seminar',
    bodies: ['Kommunalbestyrelsen', 'Direktionen'],
  },
  {
    title: 'Evaluering af KB-seminar',
    when: inMonth('2024-02'),
    words: 'februar 2024',
    kind: 'moede',
    bodies: ['Økonomiudvalget', 'Kommunalbestyrelsen'],
  },
  {
    title: 'Status på råderum',
    when: day('2024-02-29'),
    words: '29-02-2024',
    kind: 'medMoede',
    bodies: ['Hovedudvalget'],
  },
  {
    title: 'Afrapportering om arbejdspakker, fællesforvaltning',
    when: day('2024-03-04'),
    words: '04-03-2024',
    kind: 'moede',
    bodies: ['Chefmødet'],
    area: 'faelles',
  },
  {
    title: 'Afrapportering om arbejdspakker, velfærd',
    when: day('2024-03-12'),
    words: '12-03-2024',
    kind: 'moede',
    bodies: ['Chefmødet'],
    area: 'velfaerd',
  },
  {
    title: 'Borgerkonference om fremtidens velfærd',
    when: { kind: 'day', date: localDate('2024-03-12'), from: clock('17:00'), to: clock('20:00') },
    words: '12-03-2024 kl. 17-20',
    kind: 'borgerarrangement',
    actors: 'Borgere',
    place: 'Grenaa Gymnasium',
  },
  {
    title: 'Forslag til råderumsgruppen',
    when: { kind: 'deadline', date: localDate('2024-03-18') },
    words: 'senest 18-03-2024',
    kind: 'deadline',
    bodies: ['Råderumsgruppen'],
  },
  {
    title: 'Direktionen behandler forslagene',
    when: day('2024-04-10'),
    words: '10-04-2024',
    kind: 'moede',
    bodies: ['Direktionen'],
  },
  {
    title: 'Inddragelse af LokalMED og OmrådeMED',
    when: { kind: 'openRange', from: localDate('2024-04-10'), until: 'fagudvalgenes behandling' },
    words: 'fra 10-04-2024 frem mod fagudvalgenes behandling',
    kind: 'medPeriode',
    bodies: localMed,
  },
  {
    title: 'Status på råderumsforslagene før fagudvalg',
    when: day('2024-04-25'),
    words: '25-04-2024',
    kind: 'medMoede',
    bodies: ['Hovedudvalget'],
  },
  {
    title: 'Fagudvalgene behandler og prioriterer',
    when: range('2024-04-30', '2024-05-30'),
    words: '30-04 – 30-05-2024',
    kind: 'politiskMoede',
    bodies: fagudvalg,
  },
  {
    title: 'Drøftelse af nye forslag',
    when: { kind: 'undated' },
    words: 'Ingen dato endnu',
    kind: 'medDroeftelse',
    bodies: localMed,
  },
  {
    title: 'Status på råderum før sommer',
    when: day('2024-06-06'),
    words: '06-06-2024',
    kind: 'medMoede',
    bodies: ['Hovedudvalget'],
  },
  {
    title: 'Ekstra borgerkonference',
    when: { kind: 'undated' },
    words: 'Ingen dato endnu',
    kind: 'borgerarrangement',
    actors: 'Borgere',
    place: 'Auning eller Allingåbro',
    placeTentative: true,
    tentative: true,
  },
  {
    title: 'Borgermøde om teknisk budget',
    when: day('2024-08-14'),
    words: '14-08-2024',
    kind: 'borgerarrangement',
    actors: 'Borgere og fagudvalg',
  },
  {
    title: 'Råderumskataloget indgår i budgetforhandlingerne',
    when: inMonth('2024-08'),
    words: 'august 2024',
    kind: 'forhandling',
    actors: 'Politikere',
  },
  {
    title: 'Høring af 1. behandlingsbudgettet',
    when: range('2024-08-29', '2024-09-11'),
    words: '29-08 – 11-09-2024',
    kind: 'hoering',
    actors: 'Høringsparter',
  },
  {
    title: 'Udmøntningsplan godkendt',
    when: day('2024-12-11'),
    words: '11-12-2024',
    kind: 'beslutning',
    bodies: ['Kommunalbestyrelsen'],
  },
  {
    title: 'Udmøntningsplanen til efterretning på eget område',
    when: inMonth('2025-01'),
    words: 'januar 2025',
    kind: 'politiskMoede',
    bodies: fagudvalg,
  },
  {
    title: 'Orientering om udmøntningsplanen',
    when: day('2025-01-21'),
    words: '21-01-2025',
    kind: 'politiskMoede',
    bodies: ['Voksen- og Plejeudvalget'],
    area: 'velfaerd',
  },
  {
    title: 'Implementering, evt. effektiviseringsbidrag',
    when: { kind: 'year', year: 2025 },
    words: '2025',
    kind: 'periode',
    actors: 'Organisationen',
  },
  {
    title: 'Stillingtagen til ny runde (budget 2027)',
    when: { kind: 'year', year: 2026 },
    words: '2026',
    kind: 'beslutning',
    bodies: ['Kommunalbestyrelsen'],
    tentative: true,
  },
];

export const milestones: readonly Milestone[] = seedMilestones.map((seed, index) => ({
  id: (index + 1) as MilestoneId,
  key: `milestone-${index + 1}`,
  round: '2025-2028' as RoundKey,
  title: seed.title,
  when: seed.when,
  kind: seed.kind,
  area: seed.area ?? 'alle',
  bodyIds: (seed.bodies ?? []).map(idOf),
  actors: seed.actors ?? '',
  place: seed.place ?? '',
  placeTentative: seed.placeTentative ?? false,
  tentative: seed.tentative ?? false,
  description: '',
  opens: undefined,
}));

export const milestoneTitled = (title: string): Milestone => {
  const found = milestones.find((milestone) => milestone.title === title);
  if (found === undefined) throw new Error(`no milestone ${title}`);
  return found;
};
