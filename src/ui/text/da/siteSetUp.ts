import type { DataStepName, ListStepKind } from '../../../domain/setUp';

const counted: Record<ListStepKind, (count: number) => string> = {
  list: () => 'listen oprettes',
  column: (count) => (count === 1 ? 'én kolonne tilføjes' : `${count} kolonner tilføjes`),
  index: (count) => (count === 1 ? 'ét indeks' : `${count} indeks`),
  choices: (count) =>
    count === 1 ? 'valgmuligheder tilføjes i én kolonne' : `valgmuligheder tilføjes i ${count} kolonner`,
  rule: () => 'regler for versioner, mapper og ens værdier',
  look: () => 'navn og visning',
  rights: (count) => (count === 1 ? 'én rettighed' : `${count} rettigheder`),
};

const kinds: Record<ListStepKind, string> = {
  list: 'opretter listen',
  column: 'tilføjer kolonnen',
  index: 'laver indeks på',
  choices: 'tilføjer valgmuligheder i',
  rule: 'sætter regler',
  look: 'sætter navn og visning',
  rights: 'giver rettigheder',
};

const data: Record<DataStepName, string> = {
  narrowLevel:
    'Niveauet »Råderum – Styre steder« mister retten til at administrere hele webstedet, som en tidligere udgave gav det ved en fejl',
  claimNumbers: 'Numrene på ældre forslag skrives ind i »Forslagsnumre«, så ingen af dem kan gives igen',
  lieInPlaces:
    'Forslag og MED-drøftelser fra før rettigheder efter sted lægges, hvor de hører til; grupper og steder, der mangler, oprettes',
};

export const siteSetUpText = {
  title: 'Sæt sitet op',
  explanation:
    'Som ejer af sitet kan du se, hvad der mangler, og lade Råderum oprette det: lister, kolonner, indeks, visninger, grupper, rettighedsniveauer og rettigheder. Første gang bliver du bedt om tilladelse til, at Råderum må det på dine vegne. Intet ændres, før du har set, hvad der skal ske.',
  look: 'Se, hvad der mangler',
  looking: 'Ser sitet efter …',

  firstTime: 'Sitet er ikke sat op til Råderum før. Det her vil ske:',
  upgrade: 'Sitet er sat op før, og noget mangler eller er ændret. Det her vil ske:',
  harmless: 'Ingen liste, kolonne eller oplysning slettes, og andre lister på sitet røres ikke.',
  setUp: 'Sæt sitet op',
  bringUpToDate: 'Bring sitet ajour',
  begun: 'Går i gang …',
  doing: (done: number, of: number, step: string) => `${done} af ${of}: ${step}`,
  doingItems: (done: number, of: number) => ` (${done} af ${of} elementer)`,
  mayStayOpen: 'Lad siden stå åben. Afbrydes den, er intet ødelagt: begynd igen, så fortsætter den, hvor den slap.',

  done: (title: string) => `Sitet »${title}« er sat op`,
  allThere: (title: string) => `Sitet »${title}« har alt, hvad Råderum skal bruge`,
  allThereBody: 'Lister, kolonner, indeks, grupper og rettigheder er læst tilbage og er, som de skal være.',
  thenStart:
    'Skriv nu organisationen ind, lad »Ret rettigheder« lave dens grupper og steder, sæt personer i rollerne, og lav den første budgetrunde. »Kom i gang« viser, hvad der mangler.',
  toStart: 'Kom i gang',
  lostColumns: (columns: string) =>
    `Kolonner, der har været her og er slettet, oprettes igen, men tomme: ${columns}. Det, der stod i dem, kan kun hentes fra en sikkerhedskopi eller fra elementernes versioner.`,

  inTheWay: 'Sitet kan ikke sættes op, som det er',
  nothingDone: 'Intet er ændret. Ret det, der står i vejen, og se efter igen.',
  stoppedHalfway:
    'Det kom i vejen undervejs. Det, der nåede at blive gjort, bliver stående og er ikke skadet. Ret det, der står i vejen, og se efter igen; så fortsætter det, hvor det slap.',
  problems: {
    foreignList: (list: string, address: string, title: string) =>
      `På adressen ${address} ligger listen »${title}«, som ikke er Råderums. Der skulle listen »${list}« ligge. Giv den anden liste en anden adresse, eller vælg et andet site.`,
    columnType: (list: string, column: string, found: string) =>
      `I listen »${list}« er kolonnen »${column}« blevet lavet om til en anden slags (${found}). Slet eller omdøb den kolonne; så laver Råderum sin egen igen.`,
    columnTarget: (list: string, column: string) =>
      `I listen »${list}« henter kolonnen »${column}« fra en anden liste, end den skal. Slet eller omdøb den kolonne; så laver Råderum sin egen igen.`,
    newerSite:
      'Sitet er sat op af en nyere udgave af Råderum end den, du bruger nu. Åbn fanen på ny; hjælper det ikke, skal it-afdelingen lægge den nye udgave ud.',
    siteLocked:
      'Sitet er låst, så intet på det kan ændres, heller ikke af dets ejere. Bed it-afdelingen låse det op, og se efter igen.',
    underWay: (by: string, since: string) =>
      `${by} er i gang med at sætte sitet op (siden ${since}). Vent, og se efter igen om lidt. Er der ikke sket noget i tre minutter, kan du selv tage over.`,
    missingRights: (rights: string) =>
      `SharePoint giver dig ikke de rettigheder på sitet, der skal til: ${rights}. Bed en af sitets ejere om at gøre det her eller om at gøre dig til ejer.`,
    binnedList: (list: string) =>
      `Listen »${list}« ligger i sitets papirkurv med alt, hvad der stod i den. Gendan den dér (Webstedsindhold → Papirkurv), og se efter igen. Skal indholdet ikke bruges mere, så slet listen i papirkurven; så laver Råderum en ny og tom.`,
    columnLocked: (list: string, column: string) =>
      `I listen »${list}« er kolonnen »${column}« gjort skrivebeskyttet, så det, der tastes i den, ville gå tabt. Fjern skrivebeskyttelsen.`,
    columnRule: (list: string, column: string) =>
      `I listen »${list}« har kolonnen »${column}« fået en regel for, hvad der må stå (kolonnevalidering). SharePoint kunne derfor afvise det, brugerne gemmer. Fjern reglen i kolonnens indstillinger.`,
    listRule: (list: string) =>
      `Listen »${list}« har fået en regel for, hvad der må stå (validering). SharePoint kunne derfor afvise det, brugerne gemmer. Fjern reglen i listens indstillinger.`,
    approval: (list: string) =>
      `I listen »${list}« er godkendelse af indhold slået til, så det, der gemmes, er skjult for andre, til nogen godkender det. Slå den fra under Listeindstillinger → Versionsindstillinger.`,
    checkOut: (list: string) =>
      `I »${list}« skal dokumenter tjekkes ud, før de ændres, så bilag ville være skjult for andre. Slå det fra under Biblioteksindstillinger → Versionsindstillinger.`,
    tooBigToIndex: (list: string, column: string, count: string) =>
      `Listen »${list}« har ${count} elementer, og SharePoint laver ikke indeks på så stor en liste. Kolonnen »${column}« skal have et. Flyt ældre elementer til en anden liste, til der er under 20.000, og se efter igen.`,
  },
  notOwner: 'Kun sitets ejere kan sætte det op',
  notOwnerBody:
    'SharePoint giver dig ikke lov til at se grupper og rettigheder på sitet. Bed en af sitets ejere om at gøre det her.',

  groups: (count: number) => (count === 1 ? 'Én gruppe oprettes' : `${count} grupper oprettes`),
  levels: (count: number) =>
    count === 1 ? 'Ét rettighedsniveau oprettes eller udvides' : `${count} rettighedsniveauer oprettes eller udvides`,
  work: (list: string, parts: string) => `${list}: ${parts}`,
  counted,
  group: (role: string) => `gruppen »${role}«`,
  level: 'rettighedsniveau',
  data,
  version: 'Udgaven noteres på sitet til sidst',
  step: (list: string, what: string, column: string | undefined) =>
    column === undefined ? `${list}: ${what}` : `${list}: ${what} »${column}«`,
  kinds,
  rights: {
    manageLists: 'Administrere lister',
    managePermissions: 'Administrere tilladelser',
    manageWeb: 'Administrere websted',
  },
};
