/** The forløb of a proposal: steps, what stands in their way, decisions. Fetched with the parts that show them. */
import type { DecisionResult } from '../../../domain/decision';
import type { HolderRole } from '../../../domain/permissions';
import type { StepProblem } from '../../../domain/stepDraft';

const holders: Record<HolderRole, string> = {
  medarbejder: 'medarbejdere',
  raaderumsgruppe: 'råderumsgruppen',
  direktion: 'direktionen',
  hovedudvalg: 'Hovedudvalget',
  arbejdsgruppe: 'arbejdsgruppen',
  chef: 'chefen for området',
  chefgruppe: 'chefgruppen',
  styregruppe: 'styregruppen',
  omu: 'OmrådeMED',
  lmu: 'LokalMED',
};

const results: Record<DecisionResult, string> = {
  indgaar: 'Indgår',
  indgaarIkke: 'Indgår ikke',
  belyses: 'Skal belyses yderligere',
  tilrettes: 'Skal komme igen som tilrettet forslag',
};

const stepProblems: Record<StepProblem, string> = {
  body: 'Vælg, hvem der har besluttet det.',
  date: 'Skriv datoen som dd-mm-åååå.',
  dateAhead: 'Datoen ligger frem i tiden. Skriv beslutningen ned, når den er taget.',
  result: 'Vælg, hvad der blev besluttet.',
  reason: 'Skriv en begrundelse.',
};

export const forloebText = {
  title: 'Forløb',
  loading: 'Henter forløbet …',
  chain: 'Stadier',
  chainNow: 'her er forslaget nu',
  chainBefore: (count: number) => (count === 1 ? 'Ét stadie før' : `${count} stadier før`),
  isAside: (state: string) => `Forslaget står ved siden af forløbet: ${state}.`,

  onward: 'Videre',
  back: 'Tilbage',
  none: 'Der er ikke flere trin videre herfra.',
  go: (stage: string) => `Flyt til »${stage}«`,
  goBack: (stage: string) => `Flyt tilbage til »${stage}«`,
  blocked: 'Kan ikke tages endnu:',
  asides: 'Sæt til side',
  setAside: { udgaaet: 'Træk forslaget ud', afventer: 'Lad det afvente', reserve: 'Læg det i reserve' },
  takeUp: 'Tag forslaget op igen',

  reasons: {
    role: (who: string) => `Det kan kun tages af ${who}.`,
    sharePoint:
      'SharePoint giver dig ikke ret til at rette forslaget, selv om du skulle have den. Bed en administrator køre »Ret rettigheder«.',
    roundClosed: 'Runden er lukket.',
    sideState: (state: string) => `Forslaget er sat til side (${state}). Tag det op igen først.`,
    field: (label: string) => `»${label}« mangler`,
    number: 'Forslaget har ikke fået sit nummer',
    releaseDay: (date: string) => `MED må først se rundens forslag ${date}`,
    medAwaited: (name: string) => `${name} har ikke drøftet det endnu`,
    medMissing: (name: string) => `${name} er ikke spurgt: MED-drøftelsen mangler`,
    medUnseen: (name: string) => `Du kan ikke se, om ${name} har drøftet det`,
    included: 'Den seneste beslutning siger ikke »Indgår«',
    planPoint: 'Der er ikke noget punkt i udmøntningsplanen, der udfører det',
  },
  holders,
  results,
  or: 'eller',

  dialog: {
    body: 'Besluttet af',
    chooseBody: 'Vælg',
    decidedOn: 'Dato',
    result: 'Resultat',
    noResult: 'Intet særskilt resultat',
    decisionText: 'Beslutning, med gremiets egne ord',
    reason: 'Begrundelse',
    remark: 'Bemærkning',
    cancel: 'Fortryd',
    busy: 'Flytter …',
    saveAside: 'Gem',
  },
  stepProblems,
  conflictTitle: 'Forslaget er ændret, siden du åbnede det',
  conflict: 'Intet er flyttet. Du ser nu forslaget, som det er. Læs det igennem, og tag så trinnet igen.',
  written: (text: string) => `Du havde skrevet: ${text}`,
  moved: (stage: string) => `Forslaget står nu som »${stage}«.`,

  isSetAside: (state: string) => `Forslaget er sat til side: ${state}.`,
  isTakenUp: (stage: string) => `Forslaget er taget op igen og står som »${stage}«.`,

  decisions: 'Beslutninger',
  noDecisions: 'Ingen beslutninger er skrevet ned endnu.',
  nobodyMet: 'Uden møde',
  stepOf: (from: string, to: string) => `${from} → ${to}`,
  sideOf: (state: string) => `Sat til side: ${state}`,
  takenUp: 'Taget op igen',
  writtenBy: (name: string, when: string) => `Skrevet af ${name} ${when}`,
  presented: (label: string) => `Forelagt i version ${label}`,
  comparePresented: 'Sammenlign med nu',
  toHistory: 'Se hele historikken',
};
