import type { When } from '../../../domain/milestone';
import type { MedLevel, OrgUnitKind } from '../../../domain/organisation';

/** The words around the dates of a milestone; put together in `ui/format/whenWords.ts`. */
export interface WhenText {
  readonly deadline: (date: string) => string;
  readonly openRange: (from: string, until: string) => string;
  /** `clock`: "17-20". */
  readonly clock: (date: string, clock: string) => string;
  readonly hour: (hour: number, minutes: string) => string;
  /** Where only the end is known. */
  readonly untilHour: (hour: string) => string;
  readonly undated: string;
  readonly tentativePlace: (place: string) => string;
  readonly place: (place: string) => string;
}

const when: WhenText = {
  deadline: (date) => `senest ${date}`,
  openRange: (from, until) => `fra ${from} frem mod ${until}`,
  clock: (date, clock) => `${date} kl. ${clock}`,
  hour: (hour, minutes) => (minutes === '00' ? String(hour) : `${hour}.${minutes}`),
  untilHour: (hour) => `til ${hour}`,
  undated: 'Ingen dato endnu',
  tentativePlace: (place) => `forventeligt i ${place}`,
  place: (place) => place,
};

const whenKinds: Record<When['kind'], string> = {
  day: 'En bestemt dag',
  deadline: 'Senest en dag',
  range: 'En periode',
  openRange: 'Fra en dag frem mod noget uden dato',
  month: 'En måned',
  year: 'Et år',
  undated: 'Ingen dato endnu',
};

/** What a lane is called that several bodies share because they do the same. */
const laneKinds: Record<OrgUnitKind | MedLevel, string> = {
  chefomraade: 'Chefområder',
  fagudvalg: 'Fagudvalg',
  kommunalbestyrelse: 'Kommunalbestyrelsen',
  medUdvalg: 'MED-udvalg',
  styregruppe: 'Styregrupper',
  ledelse: 'Ledelse',
  hovedudvalg: 'Hovedudvalget',
  omu: 'OmrådeMED',
  lmu: 'LokalMED',
};

export const timelineText = {
  title: 'Tidsplan',
  description: 'Milepælene i råderumsarbejdet. Datoerne er vejledende og kan blive justeret.',
  loading: 'Henter tidsplanen …',
  loadingOne: 'Henter milepælen …',
  add: 'Ny milepæl',
  when,

  view: 'Vis som',
  views: { tidslinje: 'Tidslinje', liste: 'Liste' },
  lanes: 'Opdel efter',
  laneChoices: { gremium: 'Gremium', omraade: 'Område' },
  zoom: 'Zoom',
  zooms: { maaned: 'Måned', kvartal: 'Kvartal', aar: 'År' },
  filters: 'Filtre',
  area: 'Område',
  body: 'Gremium',
  kind: 'Type',
  allBodies: 'Alle gremier',
  allKinds: 'Alle typer',
  shown: (shown: number, all: number) => (shown === all ? `${all} milepæle` : `${shown} af ${all} milepæle`),

  timeline: 'Tidslinje. Rul vandret med piletasterne.',
  today: (date: string) => `I dag ${date}`,
  goToToday: 'Gå til i dag',
  quarter: (quarter: number) => `${quarter}. kvartal`,
  otherLane: 'Borgere og andre',
  laneKinds,
  severalBodies: (kind: string, count: number) => `${kind} (${count})`,
  undatedTitle: 'Ingen dato endnu',

  list: 'Milepæle i rækkefølge',
  yearGroup: (year: number) => `I løbet af ${year}`,
  week: (week: number) => `Uge ${week}`,
  showPast: (count: number) => (count === 1 ? 'Vis 1 overstået milepæl' : `Vis ${count} overståede milepæle`),
  hidePast: 'Skjul overståede milepæle',
  next: 'Næste',
  now: 'I gang nu',
  isToday: 'I dag',
  inDays: (days: number) => (days === 1 ? 'om 1 dag' : `om ${days} dage`),
  tentative: 'forventet',
  indicative: 'vejledende',

  emptyTitle: 'Ingen milepæle endnu',
  emptyBody: 'Tidsplanen for runden er ikke skrevet ind.',
  emptyBodyReader: 'Råderumsgruppen skriver tidsplanen ind.',
  noAccessTitle: 'Du har ikke adgang til tidsplanen',
  noAccessBody: 'Råderumsgruppen eller sitets ejere kan give dig adgang.',
  filteredTitle: 'Ingen milepæle passer til filtrene',
  filteredBody: 'Vælg et andet område, gremium eller en anden type.',

  back: 'Tidsplan',
  newTitle: 'Ny milepæl',
  edit: 'Ret milepælen',
  remove: 'Slet milepælen',
  removeTitle: 'Slet milepælen?',
  removeBody: (title: string) =>
    `»${title}« lægges i SharePoints papirkurv. Sitets ejere kan hente den tilbage i 93 dage.`,
  removeConfirm: 'Slet',
  gone: 'Milepælen findes ikke',
  goneBody: 'Den er slettet, eller adressen er forkert.',
  readOnly: 'Du kan læse tidsplanen, ikke rette den: den føres af råderumsgruppen.',
  readOnlyRound: (round: string) => `Du kan læse, ikke rette: ${round} er lukket.`,
  wrongRound: (round: string) => `Milepælen hører til en anden runde (${round}).`,

  fields: {
    title: 'Titel',
    when: 'Hvornår',
    whenKind: 'Hvor præcist kendes tidspunktet?',
    date: 'Dato',
    deadline: 'Senest den',
    fromClock: 'Fra kl.',
    toClock: 'Til kl.',
    from: 'Fra',
    to: 'Til og med',
    until: 'Frem mod',
    month: 'Måned',
    year: 'År',
    tentative: 'Tidspunktet er forventet, ikke fastlagt',
    kind: 'Type',
    area: 'Område',
    bodies: 'Gremier, der mødes eller handler',
    actors: 'Deltagere i øvrigt',
    place: 'Sted',
    placeTentative: 'Stedet er forventet, ikke fastlagt',
    description: 'Beskrivelse',
    opens: 'Åbner rundens fase',
    noPhase: 'Ingen ny fase',
  },
  hints: {
    date: 'dd-mm-åååå',
    clock: 'fx 17 eller 17.30',
    month: 'mm-åååå',
    year: 'åååå',
    until: 'fx »fagudvalgenes behandling«',
    actors: 'fx »Afdelingsledere, nøglemedarbejdere, KL«',
    opens: 'Runden går over i fasen, når milepælen nås.',
  },
  whenKinds,
};
