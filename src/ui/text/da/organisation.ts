import type { PasteColumn, PasteProblemCode, PasteWords } from '../../../domain/organisationPaste';
import type { OrgUnitKind } from '../../../domain/organisation';

const kinds: Record<OrgUnitKind, string> = {
  chefomraade: 'Chefområder',
  fagudvalg: 'Fagudvalg',
  kommunalbestyrelse: 'Kommunalbestyrelse',
  medUdvalg: 'MED-udvalg',
  styregruppe: 'Styregrupper',
  ledelse: 'Ledelse',
};
const columns: Record<PasteColumn, string> = {
  name: 'Chefområde',
  shortName: 'Kort navn',
  area: 'Område',
  fagudvalg: 'Fagudvalg',
  omu: 'OMU',
  lmu: 'LMU',
  styregruppe: 'Styregruppe',
};
const problems: Record<PasteProblemCode, (found: string) => string> = {
  noName: () => 'chefområdet har intet navn',
  tooLong: (found) => `»${found}« er for langt`,
  unknownArea: (found) => `»${found}« er ikke et område: skriv Fællesforvaltningen, Velfærdsområdet eller ingenting`,
  twice: (found) => `»${found}« står der to gange`,
  tooManyColumns: (found) => `»${found}« står i en kolonne for meget`,
  unknownColumn: (found) => `overskriften »${found}« kendes ikke`,
};
/** What is taken for a heading or an area in a sheet. Both languages' sheets are Danish, and English is taken too. */
const pasted: PasteWords = {
  headings: {
    name: ['Chefområde', 'Chefområder', 'Navn', 'Area'],
    shortName: ['Kort navn', 'Kortnavn', 'Forkortelse'],
    area: ['Område', 'Forvaltning'],
    fagudvalg: ['Fagudvalg', 'Udvalg'],
    omu: ['OMU', 'OmrådeMED'],
    lmu: ['LMU', 'LokalMED'],
    styregruppe: ['Styregruppe', 'Koordinerende styregruppe'],
  },
  areas: {
    alle: ['Alle områder', 'Alle'],
    faelles: ['Fællesforvaltningen', 'Fællesforvaltning', 'Fælles'],
    velfaerd: ['Velfærdsområdet', 'Velfærd'],
  },
};

export const organisationText = {
  title: 'Organisation',
  description: 'De chefområder, udvalg og grupper, som arbejdet går igennem.',
  loading: 'Henter organisationen …',
  back: 'Organisation',
  toStart: 'Kom i gang',
  add: 'Tilføj',
  paste: 'Indsæt fra Excel',
  empty: 'Der er ingen organisation endnu',
  emptyBody: 'Har I chefområder og udvalg i et regneark, er det hurtigst at indsætte dem derfra.',
  kinds,
  covers: (names: string) => `Dækker: ${names}`,
  retiredHeading: (count: number) => `Nedlagt (${count})`,
  comesHeading: (count: number) => `Kommer senere (${count})`,
  retiredOn: (date: string) => `Nedlagt efter ${date}`,
  comesOn: (date: string) => `Fra ${date}`,
  noFagudvalg: 'Hører ikke under et fagudvalg',
  rightsNext: 'Grupper og steder følger med',
  rightsNextBody:
    'Hvert chefområde, hver styregruppe, OMU og LMU har sin egen gruppe og sine egne steder til forslag. De laves og rettes med »Ret rettigheder«, når noget er tilføjet eller ændret her. Kun sitets ejere og administratorer kan.',
  toRights: 'Til rettigheder',
  toMembers: 'Til personer og roller',
  readOnly: 'Du kan se organisationen, ikke ændre den. Det kan råderumsgruppen og administratorer.',

  newTitle: 'Nyt område eller udvalg',
  form: 'Område eller udvalg',
  edit: 'Ret',
  fields: {
    name: 'Navn',
    shortName: 'Kort navn',
    kind: 'Art',
    area: 'Område',
    medLevel: 'MED-niveau',
    coversIds: 'Dækker chefområderne',
    validFrom: 'Gyldig fra',
    validTo: 'Gyldig til og med',
  },
  hints: {
    shortName: 'Til smalle kolonner og til gruppens navn. Uden det bruges navnet.',
    coversIds: 'Udvalget får de forslag, der hører til disse områder.',
    validTo: 'Efter den dag kan det ikke vælges mere. Det, der er skrevet, beholder navnet.',
  },
  saved: 'Gemt',
  coveredBy: 'Hører under',
  nobody: 'Ingen udvalg dækker området endnu.',

  retire: 'Nedlæg',
  reopen: 'Fortryd nedlæggelsen',
  reopened: 'Nedlæggelsen er fortrudt',
  retireTitle: (name: string) => `Nedlæg »${name}«?`,
  retireBody:
    'Det kan ikke vælges mere fra i morgen. Intet slettes: forslag, idéer og tidsplan beholder navnet, og den, der har adgang, beholder den.',
  retireConfirm: 'Nedlæg',
  usedBy: (round: string) => `Bruges i ${round}:`,
  usedLoading: 'Ser efter, hvad der hører til …',
  usedNowhere: 'Intet hører til det.',
  usedUnknown: 'Det kunne ikke ses, hvad der hører til. Nedlæg kun, hvis du ved det.',
  used: {
    proposals: (count: number) => `${count} forslag`,
    workPackages: (count: number) => (count === 1 ? '1 arbejdspakke' : `${count} arbejdspakker`),
    milestones: (count: number) => (count === 1 ? '1 milepæl' : `${count} milepæle`),
    planPoints: (count: number) =>
      count === 1 ? '1 punkt i udmøntningsplanen' : `${count} punkter i udmøntningsplanen`,
    medDiscussions: (count: number) => (count === 1 ? '1 MED-drøftelse' : `${count} MED-drøftelser`),
  },
  coveredByBodies: (names: string) => `Dækkes af: ${names}`,

  pasteTitle: 'Indsæt fra Excel',
  pasteDescription:
    'Én linje for hvert chefområde: markér cellerne i regnearket, kopiér, og sæt ind her. Intet skrives, før du har set, hvad der sker.',
  pasteColumns: 'Kolonner, i denne rækkefølge, eller i en anden med overskrifter',
  columns,
  pasteField: 'Linjer fra regnearket',
  pasteHint: 'Kun den første kolonne er nødvendig. Flere udvalg i én celle skilles med semikolon.',
  preview: 'Det her sker',
  previewNothing: 'Sæt linjer ind for at se, hvad der sker.',
  previewNothingNew: 'Alt, hvad der står, er der allerede.',
  newAreas: (count: number) => (count === 1 ? '1 chefområde tilføjes' : `${count} chefområder tilføjes`),
  newBodies: (count: number) => (count === 1 ? '1 udvalg tilføjes' : `${count} udvalg tilføjes`),
  widened: (name: string, areas: string) => `${name} kommer også til at dække ${areas}`,
  present: (names: string) => `Er der allerede, og ændres ikke: ${names}`,
  bodyLine: (name: string, kind: string, covers: string) => `${kind}: ${name}, dækker ${covers}`,
  pasteProblems: (count: number) => (count === 1 ? '1 linje skal rettes først' : `${count} fejl skal rettes først`),
  pasteProblem: (line: number, what: string) => `Linje ${line}: ${what}`,
  problems,
  pasted,
  write: 'Skriv ind',
  writing: (done: number, of: number) => `Skriver: ${done} af ${of}`,
  written: 'Organisationen er skrevet ind',
  writtenBody: (count: number) => (count === 1 ? '1 er tilføjet eller rettet.' : `${count} er tilføjet eller rettet.`),
  writeAgain: 'Prøv igen: det, der er skrevet, kommer ikke to gange',
  toList: 'Se organisationen',
};
