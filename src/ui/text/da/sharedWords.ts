/** Words that several features share: what the domain's literals are called, units, and the verbs on buttons. */
import type { ExpenditureKind } from '../../../domain/economy';
import type { IdeaStatus, Origin } from '../../../domain/idea';
import type { MedOutcome } from '../../../domain/medDiscussion';
import type { MilestoneKind } from '../../../domain/milestone';
import type { Area, MedLevel, OrgUnitKind } from '../../../domain/organisation';
import type { RoundPhase } from '../../../domain/phase';
import type { PlanCategory, PlanGroup, PlanStatus } from '../../../domain/planPoint';
import type { Classification, ProposalType } from '../../../domain/proposal';
import type { RoundStatus } from '../../../domain/round';
import type { SideState, Stage } from '../../../domain/stage';
import type { ListName, Role } from '../../../domain/viewer';
import type { Track } from '../../../domain/workPackage';

const stages: Record<Stage, string> = {
  idea: 'Idé',
  workPackage: 'I arbejdspakke',
  chefmoede: 'Afrapporteret på chefmøde',
  raaderumsgruppen: 'Hos råderumsgruppen',
  direktion: 'Direktionsbehandlet',
  tilFagudvalg: 'Til fagudvalg',
  prioriteret: 'Prioriteret i fagudvalg',
  katalog: 'I råderumskatalog',
  foersteBehandling: 'Indarbejdet i 1. behandlingsbudget',
  vedtaget: 'Vedtaget',
  ikkeVedtaget: 'Ikke vedtaget',
  underUdmoentning: 'Under udmøntning',
  afsluttet: 'Afsluttet',
};
const sideStates: Record<SideState, string> = { udgaaet: 'Udgået', afventer: 'Afventer', reserve: 'I reserve' };
const proposalTypes: Record<ProposalType, string> = {
  effektivisering: 'Effektivisering',
  besparelse: 'Besparelse',
  investering: 'Investering',
  indtaegt: 'Indtægt',
  omprioritering: 'Omprioritering',
};
const origins: Record<Origin, string> = {
  workshop: 'Råderumsworkshop',
  kbSeminar: 'KB-seminar',
  arbejdsgruppe: 'Arbejdsgruppe',
  fagudvalg: 'Fagudvalg',
  andet: 'Andet',
};
const ideaStatuses: Record<IdeaStatus, string> = {
  new: 'Ny',
  sorted: 'Sorteret',
  inWorkPackage: 'I arbejdspakke',
  notPursued: 'Går ikke videre',
};
const classifications: Record<Classification, string> = {
  fortroligt: 'Fortroligt',
  intern: 'Internt',
  aaben: 'Åbent',
};
const tracks: Record<Track, string> = {
  raaderum: 'Råderum',
  omstillingskatalog: 'Omstillings- og Udviklingskataloget',
  budgetIBalance: 'Budget i Balance',
};
const roundStatuses: Record<RoundStatus, string> = { preparing: 'Under forberedelse', open: 'Åben', closed: 'Lukket' };
const roundPhases: Record<RoundPhase, string> = {
  ideer: 'Idéer samles',
  arbejdspakker: 'Arbejdspakker udarbejdes',
  afrapportering: 'Afrapportering på chefmøder',
  raaderumsgruppen: 'Råderumsgruppen samler op',
  direktion: 'Direktionen behandler',
  medOgFagudvalg: 'MED-drøftelse og behandling i fagudvalg',
  katalog: 'Råderumskatalog og budgetforhandling',
  hoering: 'Høring af 1. behandlingsbudget',
  udmoentning: 'Udmøntning',
  lukket: 'Runden er lukket',
};
const milestoneKinds: Record<MilestoneKind, string> = {
  workshop: 'Workshop',
  seminar: 'Seminar',
  moede: 'Møde',
  medMoede: 'MED-møde',
  medPeriode: 'MED-periode',
  medDroeftelse: 'MED-drøftelse',
  borgerarrangement: 'Borgerarrangement',
  deadline: 'Frist',
  politiskMoede: 'Politisk møde',
  forhandling: 'Forhandling',
  hoering: 'Høring',
  beslutning: 'Beslutning',
  proces: 'Proces',
  periode: 'Periode',
};
const areas: Record<Area, string> = {
  alle: 'Alle områder',
  faelles: 'Fællesforvaltningen',
  velfaerd: 'Velfærdsområdet',
};
const orgUnitKinds: Record<OrgUnitKind, string> = {
  chefomraade: 'Chefområde',
  fagudvalg: 'Fagudvalg',
  kommunalbestyrelse: 'Kommunalbestyrelse',
  medUdvalg: 'MED-udvalg',
  styregruppe: 'Styregruppe',
  ledelse: 'Ledelse',
};
const medLevels: Record<MedLevel, string> = {
  hovedudvalg: 'Hovedudvalget',
  omu: 'OmrådeMED (OMU)',
  lmu: 'LokalMED (LMU)',
};
const medOutcomes: Record<MedOutcome, string> = {
  awaiting: 'Afventer',
  noRemarks: 'Ingen bemærkninger',
  remark: 'Bemærkning',
  statement: 'Udtalelse',
};
const planCategories: Record<PlanCategory, string> = {
  driftsaendringer: 'Driftsændringer',
  raaderumsforslag: 'Råderumsforslag',
  anlaegsprojekter: 'Anlægsprojekter',
  hensigtserklaeringer: 'Hensigtserklæringer',
};
const planGroups: Record<PlanGroup, string> = {
  oekonomiskPolitik: 'Økonomisk Politik',
  politiskeVisioner: 'Politiske visioner',
  socialeInvesteringer: 'Sociale investeringer, Fremtidens velfærd, Skoler og dagtilbud',
  norddjursIBevaegelse: 'Norddjurs i bevægelse',
  partnerskaber: 'Partnerskaber',
  vaekst: 'Vækst, erhverv og beskæftigelse',
  klima: 'Klima, miljø, natur og den grønne omstilling',
};
const planStatuses: Record<PlanStatus, string> = {
  notStarted: 'Ikke startet',
  inProgress: 'I gang',
  done: 'Afsluttet',
  postponed: 'Udskudt',
};
const expenditureKinds: Record<ExpenditureKind, string> = {
  service: 'Serviceudgifter',
  overfoersler: 'Overførsler',
  indtaegt: 'Indtægter',
  anlaeg: 'Anlæg',
};
const roles: Record<Role, string> = {
  medarbejder: 'Medarbejder',
  arbejdsgruppe: 'Arbejdsgruppe',
  chef: 'Chef',
  direktion: 'Direktion',
  raaderumsgruppe: 'Råderumsgruppen',
  hovedudvalg: 'Hovedudvalget',
  omu: 'OmrådeMED (OMU)',
  lmu: 'LokalMED (LMU)',
  administrator: 'Administrator',
};
const lists: Record<ListName, string> = {
  rounds: 'Budgetrunder',
  organisation: 'Organisation',
  ideas: 'Idéer',
  workPackages: 'Arbejdspakker',
  proposals: 'Råderumsforslag',
  milestones: 'Milepæle',
  planPoints: 'Udmøntningsplan',
  medDiscussions: 'MED-drøftelser',
  remarks: 'Bemærkninger',
  conversations: 'Kanalsamtaler',
  drafts: 'Kladder',
  templates: 'Skabelon',
  numbers: 'Forslagsnumre',
};

export const sharedWords = {
  stages,
  sideStates,
  proposalTypes,
  origins,
  ideaStatuses,
  classifications,
  tracks,
  roundStatuses,
  roundPhases,
  milestoneKinds,
  areas,
  orgUnitKinds,
  medLevels,
  medOutcomes,
  planCategories,
  planGroups,
  planStatuses,
  expenditureKinds,
  roles,
  lists,

  thousandKr: '1.000 kr.',
  /** Stated wherever amounts are typed or summed. */
  savingIsNegative: '1.000 kr., besparelser med minus',
  operatingNet: 'Netto drift',
  total: 'I alt',
  year: 'År',
  fte: 'Årsværk',
  notFilledIn: 'Ikke udfyldt',
  none: 'Ingen',
  yes: 'Ja',
  no: 'Nej',
  unknownUnit: 'Ukendt enhed',
  unknownPerson: 'Ukendt person',

  loading: 'Henter …',
  save: 'Gem',
  saving: 'Gemmer …',
  saved: 'Gemt',
  unsaved: 'Ændringer er ikke gemt',
  cancel: 'Annullér',
  discard: 'Fortryd ændringer',
  close: 'Luk',
  edit: 'Redigér',
  add: 'Tilføj',
  remove: 'Slet',
  back: 'Tilbage',
  search: 'Søg',
  filtersFolded: (set: number) => (set === 0 ? 'Filtre' : `Filtre (${set})`),
  clearFilters: 'Ryd filtre',
  all: 'Alle',
  copyLink: 'Kopiér link',
  linkCopied: 'Linket er kopieret',
  readOnlyRound: 'Runden er lukket og kan kun læses.',

  /** A validation message; `label` is the field's own label. */
  fieldRequired: (label: string) => `${label} skal udfyldes.`,
  fieldTooLong: (label: string, limit: number) => `${label} må højst være ${limit} tegn.`,
  fieldOutOfRange: (label: string, low: string, high: string) => `${label} skal ligge mellem ${low} og ${high}.`,
  notAWholeNumber: (label: string) => `${label} skal være et helt tal i 1.000 kr.`,
  notANumber: (label: string) => `${label} skal være et tal.`,
  notADate: 'Skriv datoen som dd-mm-åååå.',

  /** Below a long text: how much of it is used. */
  characters: (used: number, most: number) => `${used} af ${most} tegn`,
  rowProblems: (count: number) =>
    count === 1 ? 'Én række kan ikke læses og er ikke vist.' : `${count} rækker kan ikke læses og er ikke vist.`,
  rowProblem: (itemId: number, column: string, found: string) =>
    `Række ${itemId}: kolonnen »${column}« indeholder »${found}«.`,
  rowProblemsAdvice: 'En administrator kan rette kolonnen på SharePoint-listen.',
};
