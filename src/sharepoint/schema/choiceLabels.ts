/**
 * The Danish labels that choice columns store, by the literal the code compares. Released labels are frozen: changing
 * one turns every stored row into a RowProblem. What the tab shows is said again in `ui/text`.
 */
import type { IdeaStatus, Origin } from '../../domain/idea';
import type { MedOutcome } from '../../domain/medDiscussion';
import type { MilestoneKind, When } from '../../domain/milestone';
import type { Area, MedLevel, OrgUnitKind } from '../../domain/organisation';
import type { RoundPhase } from '../../domain/phase';
import type { PlanCategory, PlanGroup, PlanStatus } from '../../domain/planPoint';
import type { Classification, ProposalType } from '../../domain/proposal';
import type { RoundStatus } from '../../domain/round';
import type { SideState, Stage } from '../../domain/stage';
import type { Track } from '../../domain/workPackage';
import type { ChoiceLabels } from './fieldSpec';

export const roundStatusLabels: ChoiceLabels<RoundStatus> = {
  preparing: 'Under forberedelse',
  open: 'Åben',
  closed: 'Lukket',
};

export const orgUnitKindLabels: ChoiceLabels<OrgUnitKind> = {
  chefomraade: 'Chefområde',
  fagudvalg: 'Fagudvalg',
  kommunalbestyrelse: 'Kommunalbestyrelse',
  medUdvalg: 'MED-udvalg',
  styregruppe: 'Styregruppe',
  ledelse: 'Ledelse',
};

export const areaLabels: ChoiceLabels<Area> = {
  alle: 'Alle',
  faelles: 'Fællesforvaltningen',
  velfaerd: 'Velfærdsområdet',
};

export const medLevelLabels: ChoiceLabels<MedLevel> = {
  hovedudvalg: 'Hovedudvalg',
  omu: 'OmrådeMED (OMU)',
  lmu: 'LokalMED (LMU)',
};

export const originLabels: ChoiceLabels<Origin> = {
  workshop: 'Workshop',
  kbSeminar: 'KB-seminar',
  arbejdsgruppe: 'Arbejdsgruppe',
  fagudvalg: 'Fagudvalg',
  andet: 'Andet',
};

export const ideaStatusLabels: ChoiceLabels<IdeaStatus> = {
  new: 'Ny',
  sorted: 'Sorteret',
  inWorkPackage: 'I arbejdspakke',
  notPursued: 'Arbejdes ikke videre med',
};

export const trackLabels: ChoiceLabels<Track> = {
  raaderum: 'Råderum',
  omstillingskatalog: 'Omstillings- og Udviklingskatalog',
  budgetIBalance: 'Budget i Balance',
};

export const stageLabels: ChoiceLabels<Stage> = {
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

export const sideStateLabels: ChoiceLabels<SideState> = {
  udgaaet: 'Udgået',
  afventer: 'Afventer',
  reserve: 'I reserve',
};

export const proposalTypeLabels: ChoiceLabels<ProposalType> = {
  effektivisering: 'Effektivisering',
  besparelse: 'Besparelse',
  investering: 'Investering',
  indtaegt: 'Indtægt',
  omprioritering: 'Omprioritering',
};

export const classificationLabels: ChoiceLabels<Classification> = {
  fortroligt: 'Fortroligt',
  intern: 'Intern',
  aaben: 'Åben',
};

export const milestoneKindLabels: ChoiceLabels<MilestoneKind> = {
  workshop: 'Workshop',
  seminar: 'Seminar',
  moede: 'Møde',
  medMoede: 'MED-møde',
  medPeriode: 'MED-periode',
  medDroeftelse: 'MED-drøftelse',
  borgerarrangement: 'Borgerarrangement',
  deadline: 'Deadline',
  politiskMoede: 'Politisk møde',
  forhandling: 'Forhandling',
  hoering: 'Høring',
  beslutning: 'Beslutning',
  proces: 'Proces',
  periode: 'Periode',
};

export const whenLabels: ChoiceLabels<When['kind']> = {
  day: 'Dag',
  deadline: 'Senest',
  range: 'Periode',
  openRange: 'Fra en dag og frem mod',
  month: 'Måned',
  year: 'År',
  undated: 'Uden dato',
};

export const roundPhaseLabels: ChoiceLabels<RoundPhase> = {
  ideer: 'Idéer',
  arbejdspakker: 'Arbejdspakker',
  afrapportering: 'Afrapportering',
  raaderumsgruppen: 'Råderumsgruppen',
  direktion: 'Direktion',
  medOgFagudvalg: 'MED og fagudvalg',
  katalog: 'Katalog',
  hoering: 'Høring',
  udmoentning: 'Udmøntning',
  lukket: 'Lukket',
};

export const planCategoryLabels: ChoiceLabels<PlanCategory> = {
  driftsaendringer: 'Driftsændringer',
  raaderumsforslag: 'Råderumsforslag',
  anlaegsprojekter: 'Anlægsprojekter',
  hensigtserklaeringer: 'Hensigtserklæringer',
};

/** Three of them contain commas: never split on one. */
export const planGroupLabels: ChoiceLabels<PlanGroup> = {
  oekonomiskPolitik: 'Økonomisk Politik',
  politiskeVisioner: 'Politiske visioner',
  socialeInvesteringer: 'Sociale investeringer, Fremtidens velfærd, Skoler og dagtilbud',
  norddjursIBevaegelse: 'Norddjurs i bevægelse',
  partnerskaber: 'Partnerskaber',
  vaekst: 'Vækst, erhverv og beskæftigelse',
  klima: 'Klima, miljø, natur og den grønne omstilling',
};

export const planStatusLabels: ChoiceLabels<PlanStatus> = {
  notStarted: 'Ikke startet',
  inProgress: 'I gang',
  done: 'Afsluttet',
  postponed: 'Udskudt',
};

export const medOutcomeLabels: ChoiceLabels<MedOutcome> = {
  awaiting: 'Afventer',
  noRemarks: 'Ingen bemærkninger',
  remark: 'Bemærkning',
  statement: 'Udtalelse',
};
