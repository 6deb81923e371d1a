/** The timeline of budget 2025-2028: every date the two seed documents name, with their facts unchanged (domain.md section 3). */
import { asClockTime, asLocalMonth, localDate, type ClockTime, type LocalMonth } from '../../domain/localDate';
import type { MilestoneInput, When } from '../../domain/milestone';
import type { OrgKey } from './organisation';

export type DemoMilestone = Omit<MilestoneInput, 'round' | 'bodyIds'> & {
  /** Last part of the client key. */
  readonly key: string;
  readonly bodies: readonly OrgKey[];
};

const clock = (text: string): ClockTime => {
  const time = asClockTime(text);
  if (time === undefined) throw new RangeError(text);
  return time;
};
const localMonth = (text: string): LocalMonth => {
  const value = asLocalMonth(text);
  if (value === undefined) throw new RangeError(text);
  return value;
};

const day = (date: string, from?: string, to?: string): When => ({
  kind: 'day',
  date: localDate(date),
  from: from === undefined ? undefined : clock(from),
  to: to === undefined ? undefined : clock(to),
});
const deadline = (date: string): When => ({ kind: 'deadline', date: localDate(date) });
const range = (from: string, to: string): When => ({ kind: 'range', from: localDate(from), to: localDate(to) });
const month = (text: string): When => ({ kind: 'month', month: localMonth(text) });
const year = (number: number): When => ({ kind: 'year', year: number });

type Facts = Pick<DemoMilestone, 'title' | 'when' | 'kind'> & Partial<DemoMilestone>;

const milestone = (key: string, facts: Facts): DemoMilestone => ({
  key,
  area: 'alle',
  bodies: [],
  actors: '',
  place: '',
  placeTentative: false,
  tentative: false,
  description: '',
  opens: undefined,
  ...facts,
});

const welfareAreas = ['sundhedOgOmsorg', 'socialomraadet', 'skoleOgDagtilbud', 'boernOgFamilie'] as const;
/** The fagudvalg of the council term 2022-2025. */
const fagudvalg = ['oekonomiudvalget', 'vpu', 'buu', 'kfu', 'mtu', 'eau'] as const;
const omu = ['omuAdministrationen', 'omuSundhed', 'omuSocial', 'omuSkole', 'omuBoern'] as const;

export const openMilestones: readonly DemoMilestone[] = [
  milestone('workshop', {
    title: 'Administrativ råderumsworkshop',
    when: day('2023-11-28'),
    kind: 'workshop',
    bodies: ['hovedudvalget', 'oekonomi'],
    actors: 'Afdelingsledere, Hovedudvalget, nøglemedarbejdere, Økonomi, KL',
    place: 'Grenaa Idrætscenter',
    description: 'Workshoppen blev faciliteret af KL. Der blev genereret ca. 80 idéer til råderum.',
    opens: 'ideer',
  }),
  milestone('sortering', {
    title: 'Idéer sorteret; arbejdspakker og arbejdsgrupper',
    when: month('2023-12'),
    kind: 'proces',
    bodies: [...welfareAreas],
    actors: 'Chefområder',
    description:
      'Idéerne blev sorteret efter relevant chefområde og organiseret i arbejdspakker. Der blev nedsat arbejdsgrupper på chefområderne.',
    opens: 'arbejdspakker',
  }),
  milestone('kbSeminar', {
    title: 'Seminar for Kommunalbestyrelsen',
    when: range('2024-01-22', '2024-01-23'),
    kind: 'seminar',
    bodies: ['kommunalbestyrelsen', 'direktionen'],
    actors: 'Kommunalbestyrelsen, direktion, fagchefer, KL',
    description:
      'Hovedtema: fremtidens velfærdssamfund og råderumsarbejdet, med råderumsspil faciliteret af KL. Der kom et par yderligere idéer fra politisk side.',
  }),
  milestone('evaluering', {
    title: 'Evaluering af KB-seminar',
    when: month('2024-02'),
    kind: 'moede',
    bodies: ['oekonomiudvalget', 'kommunalbestyrelsen'],
    actors: 'Økonomiudvalget og Kommunalbestyrelsen',
  }),
  milestone('hovedudvalgFebruar', {
    title: 'Status på råderum',
    when: day('2024-02-29'),
    kind: 'medMoede',
    bodies: ['hovedudvalget'],
    actors: 'Hovedudvalget',
  }),
  milestone('chefmoedeFaelles', {
    title: 'Afrapportering om arbejdspakker, fællesforvaltningsområdet',
    when: day('2024-03-04'),
    kind: 'moede',
    area: 'faelles',
    bodies: ['chefgruppen'],
    actors: 'Chefmøde',
    opens: 'afrapportering',
  }),
  milestone('chefmoedeVelfaerd', {
    title: 'Afrapportering om arbejdspakker, velfærdsområdet',
    when: day('2024-03-12'),
    kind: 'moede',
    area: 'velfaerd',
    bodies: ['styregruppeVoksne', 'styregruppeBoern'],
    actors: 'Chefmøde',
  }),
  milestone('borgerkonference', {
    title: 'Borgerkonference om fremtidens velfærd',
    when: day('2024-03-12', '17:00', '20:00'),
    kind: 'borgerarrangement',
    actors: 'Borgere',
    place: 'Grenaa Gymnasium',
  }),
  milestone('fristRaaderumsgruppen', {
    title: 'Råderumsforslag til råderumsgruppen',
    when: deadline('2024-03-18'),
    kind: 'deadline',
    bodies: ['raaderumsgruppen'],
    actors: 'Råderumsgruppen',
    description: 'Råderumsgruppen skal have forslagene til behandling og opsamling.',
    opens: 'raaderumsgruppen',
  }),
  milestone('direktionen', {
    title: 'Direktionen behandler råderumsforslagene',
    when: day('2024-04-10'),
    kind: 'moede',
    bodies: ['direktionen'],
    actors: 'Direktionen',
    description: 'Forslagene behandles, inden de går til fagudvalgene.',
    opens: 'direktion',
  }),
  milestone('medInddragelse', {
    title: 'Inddragelse af LokalMED og OmrådeMED',
    when: { kind: 'openRange', from: localDate('2024-04-10'), until: 'fagudvalgenes behandling' },
    kind: 'medPeriode',
    bodies: [...omu],
    actors: 'LMU, OMU, chefområder',
    description:
      'På alle chefområder drøfter LokalMED og OmrådeMED de råderumsforslag, der berører området, inden de behandles i fagudvalgene.',
    opens: 'medOgFagudvalg',
  }),
  milestone('hovedudvalgApril', {
    title: 'Status på råderumsforslagene før fagudvalg',
    when: day('2024-04-25'),
    kind: 'medMoede',
    bodies: ['hovedudvalget'],
    actors: 'Hovedudvalget',
  }),
  milestone('fagudvalg', {
    title: 'Fagudvalgene behandler og prioriterer råderumsforslagene',
    when: range('2024-04-30', '2024-05-30'),
    kind: 'politiskMoede',
    bodies: [...fagudvalg],
    actors: 'Fagudvalg',
    description:
      'På de ordinære fagudvalgsmøder. Fagudvalgene kan komme med yderligere idéer, der skal belyses eller beregnes.',
  }),
  milestone('nyeForslag', {
    title: 'Drøftelse af nye forslag i berørte LMU og OMU',
    when: { kind: 'undated' },
    kind: 'medDroeftelse',
    bodies: [...omu],
    actors: 'LMU, OMU',
    description: 'Hvis fagudvalgenes idéer munder ud i nye råderumsforslag.',
  }),
  milestone('hovedmedJuni', {
    title: 'Status på råderum (Hovedmed)',
    when: day('2024-06-06'),
    kind: 'medMoede',
    bodies: ['hovedudvalget'],
    actors: 'Hovedudvalget',
  }),
  milestone('ekstraBorgerkonference', {
    title: 'Ekstra borgerkonference om fremtidens velfærd',
    when: { kind: 'undated' },
    kind: 'borgerarrangement',
    actors: 'Borgere',
    place: 'Auning eller Allingåbro',
    placeTentative: true,
    tentative: true,
  }),
  milestone('borgermoede', {
    title: 'Borgermøde om teknisk budget',
    when: day('2024-08-14'),
    kind: 'borgerarrangement',
    bodies: [...fagudvalg],
    actors: 'Borgere, medlemmer af fagudvalgene',
    description:
      'Præsentation af råderumskatalog og teknisk budget, dialog med medlemmerne af de politiske fagudvalg, åben debat og politikerrunde.',
    opens: 'katalog',
  }),
  milestone('budgetforhandlinger', {
    title: 'Råderumskataloget indgår i budgetforhandlingerne',
    when: month('2024-08'),
    kind: 'forhandling',
    bodies: ['kommunalbestyrelsen'],
    actors: 'Politikere',
  }),
  milestone('hoering', {
    title: 'Høring af 1. behandlingsbudgettet',
    when: range('2024-08-29', '2024-09-11'),
    kind: 'hoering',
    actors: 'Høringsparter',
    description: 'Herunder de råderumsforslag, der er indarbejdet i budget 2025-2028.',
    opens: 'hoering',
  }),
  milestone('udmoentningsplan', {
    title: 'Udmøntningsplan godkendes',
    when: day('2024-12-11'),
    kind: 'beslutning',
    bodies: ['kommunalbestyrelsen'],
    actors: 'Kommunalbestyrelsen',
    description: 'Indtil da er planen en kladde. Den er et dynamisk dokument, og tidspunkterne i den er vejledende.',
    opens: 'udmoentning',
  }),
  milestone('planTilEfterretning', {
    title: 'Udmøntningsplanen til efterretning på eget område',
    when: month('2025-01'),
    kind: 'politiskMoede',
    bodies: [...fagudvalg],
    actors: 'Fagudvalg',
  }),
  milestone('vpuOrientering', {
    title: 'Orientering om udmøntningsplanen i VPU',
    when: day('2025-01-21'),
    kind: 'politiskMoede',
    area: 'velfaerd',
    bodies: ['vpu'],
    actors: 'Voksen- og Plejeudvalget',
    description: 'Sag 24/7615.',
  }),
  milestone('implementering', {
    title: 'Implementering af de udvalgte råderumsforslag',
    when: year(2025),
    kind: 'periode',
    bodies: ['koncernledelsen'],
    actors: 'Organisationen',
    description: 'Forslag fra råderumskataloget kan også inddrages i udmøntning af effektiviseringsbidraget i 2025.',
  }),
  milestone('nyRunde', {
    title: 'Stillingtagen til ny runde af råderumsforslag (budget 2027)',
    when: year(2026),
    kind: 'beslutning',
    bodies: ['kommunalbestyrelsen'],
    actors: 'Kommunalbestyrelsen m.fl.',
    tentative: true,
    description: 'Sker i forbindelse med budgetlægningen for budget 2027. Årstallet er udledt.',
  }),
];

/** Invented: the timeline of the round before. */
export const closedMilestones: readonly DemoMilestone[] = [
  milestone('opstart', {
    title: 'Opstart af arbejdet med effektiviseringer',
    when: month('2019-12'),
    kind: 'proces',
    bodies: ['raaderumsgruppen'],
    actors: 'Økonomi og chefområder',
    opens: 'ideer',
  }),
  milestone('chefmoede', {
    title: 'Afrapportering på chefmøde',
    when: day('2020-03-03'),
    kind: 'moede',
    bodies: ['chefgruppen'],
    actors: 'Chefmøde',
    opens: 'afrapportering',
  }),
  milestone('direktionen', {
    title: 'Direktionen behandler forslagene',
    when: day('2020-04-15'),
    kind: 'moede',
    bodies: ['direktionen'],
    actors: 'Direktionen',
    opens: 'direktion',
  }),
  milestone('hovedudvalget', {
    title: 'Drøftelse i Hovedudvalget',
    when: day('2020-04-23'),
    kind: 'medMoede',
    bodies: ['hovedudvalget'],
    actors: 'Hovedudvalget',
    opens: 'medOgFagudvalg',
  }),
  milestone('fagudvalg', {
    title: 'Fagudvalgene behandler forslagene',
    when: range('2020-04-28', '2020-05-28'),
    kind: 'politiskMoede',
    bodies: ['oekonomiudvalget', 'vpu', 'buu', 'kfu', 'mtu', 'amu'],
    actors: 'Fagudvalg',
  }),
  milestone('hoering', {
    title: 'Høring af 1. behandlingsbudgettet',
    when: range('2020-08-27', '2020-09-09'),
    kind: 'hoering',
    actors: 'Høringsparter',
    opens: 'hoering',
  }),
  milestone('andenBehandling', {
    title: '2. behandling af budget 2021-2024',
    when: day('2020-10-13'),
    kind: 'beslutning',
    bodies: ['kommunalbestyrelsen'],
    actors: 'Kommunalbestyrelsen',
    opens: 'udmoentning',
  }),
  milestone('evaluering', {
    title: 'Opfølgning på udmøntningen',
    when: year(2021),
    kind: 'periode',
    bodies: ['chefgruppen'],
    actors: 'Chefgruppen',
  }),
];
