import type { HealthFact, HealthKind, OwnLevelName, Question, Unasked } from '../../../domain/health';
import type { MendableKind } from '../../../domain/healthRemedies';
import type { Role } from '../../../domain/viewer';

type Fact<Kind extends HealthKind> = Extract<HealthFact, { readonly kind: Kind }>;
export type FoundTexts = {
  readonly [Kind in HealthKind]: (fact: Fact<Kind>, roles: Readonly<Record<Role, string>>) => string;
};
export type RemedyTexts = { readonly [Kind in MendableKind]: string };

const joined = (names: readonly string[]): string => names.map((name) => `»${name}«`).join(', ');
/** Enough to know what is meant; SharePoint's own page has them all. */
const some = (names: readonly string[]): string =>
  names.length === 0 ? '' : `: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` og ${names.length - 5} til` : ''}`;
const whole = (count: number): string => count.toLocaleString('da-DK');

const span = (seconds: number): string => {
  const size = Math.abs(seconds);
  if (size < 120) return `${size} sekunder`;
  if (size > 172_800) return `${Math.round(size / 86_400)} dage`;
  return size < 7200 ? `${Math.round(size / 60)} minutter` : `${Math.round(size / 3600)} timer`;
};

const questions: Record<Question, string> = {
  newerTab: 'om webserveren har en nyere udgave',
  teams: 'hvad Teams er',
  scopes: 'hvilke tilladelser login gav',
  clock: 'hvad SharePoints ur viser',
  region: 'sitets sprog og tidszone',
  space: 'hvor meget plads sitet har',
  sharing: 'hvordan sitet må deles',
  recycleBin: 'om sitet har en papirkurv',
  requiredColumns: 'hvilke kolonner der skal udfyldes',
  listRights: 'hvem der må hvad på listerne',
  levels: 'rettighedsniveauerne',
  groups: 'sitets grupper',
  members: 'hvor mange der er i nogle af grupperne',
  viewerRoles: 'hvilke grupper du er i',
};
const why: Record<Unasked, string> = {
  forbidden: 'det giver SharePoint dig ikke lov til at se',
  failed: 'der kom intet brugbart svar',
};
const levels: Record<OwnLevelName, string> = {
  add: 'Læs og aflevér',
  steer: 'Styre steder',
  oversee: 'Se alle idéer',
};

export const foundTexts: FoundTexts = {
  tabVersion: ({ version }) => `Fanen er udgave ${version}.`,
  newerTab: () => 'Webserveren har en anden udgave af fanen end den, du har åben.',
  teams: ({ host, client, frame }) => `Fanen er åben i ${host}: ${client}, ${frame}.`,
  noTeams: () => 'Fanen er åben i en browser uden Teams omkring sig.',
  browser: ({ program, language }) => `Browseren er ${program}, sprog ${language}.`,
  offline: () => 'Browseren har ingen forbindelse til nettet.',
  storage: () => 'Kladder kan gemmes i browseren.',
  storageBlocked: () => 'Browseren lader ikke fanen gemme noget. Kladder gemmes kun på SharePoint.',
  serviceWorker: () => 'Et andet program har lagt sig imellem på fanens adresse (en service worker).',
  signIn: ({ way, scopes }) =>
    `Login går gennem ${way === 'teams' ? 'Teams' : 'browseren'} og giver tilladelserne ${scopes.join(', ')}.`,
  scopeMissing: ({ scope }) => `Login giver ikke tilladelsen ${scope}, som fanen arbejder med.`,
  wideNotGranted: () => 'Tilladelsen til at sætte op og rette rettigheder er ikke givet til dig.',
  clock: ({ seconds }) => `Computerens ur passer med SharePoints (forskel ${span(seconds)}).`,
  clockOff: ({ seconds }) => `Computerens ur er ${span(seconds)} ${seconds > 0 ? 'foran' : 'bagud for'} SharePoints.`,
  demonstration: () => 'Demonstrationen har en anden dag end kalenderen, så uret siger intet.',
  siteUnreached: ({ failure }) => `Sitet kunne ikke ses efter (${failure}).`,
  schema: ({ version }) => `Sitet er sat op til denne udgave (listernes version ${version}).`,
  schemaOlder: ({ version, current }) =>
    `Sitet er sat op af en ældre udgave: listernes version er ${version}, fanen bruger ${current}.`,
  schemaNewer: ({ version, current }) =>
    `Sitet er sat op af en nyere udgave: listernes version er ${version}, fanen kender ${current}.`,
  schemaUnknown: () => 'Sitet er ikke sat op til Råderum, eller du må ikke se det.',
  region: () => 'Sitet har dansk sprog og tidszone.',
  localeOther: ({ localeId }) =>
    `Sitets område er ikke dansk (${localeId}). SharePoints egne sider skriver tal og datoer anderledes.`,
  zoneOther: ({ winter, summer }) =>
    `Sitet har en anden tidszone end den danske (${winter / 60} timer fra UTC om vinteren, ${summer / 60} om sommeren). SharePoints egne sider kan vise datoer en dag forkert.`,
  recycleBin: () => 'Papirkurven er slået til.',
  noRecycleBin: () => 'Papirkurven er slået fra. Det, der slettes, kan ikke hentes igen.',
  space: ({ percent }) => `Sitet har plads (${percent} % er brugt).`,
  spaceLow: ({ percent }) => `Sitet er næsten fuldt: ${percent} % er brugt.`,
  readOnly: () => 'Sitet er låst: intet kan gemmes.',
  sharingClosed: () => 'Sitet kan ikke deles med andre af dets medlemmer.',
  sharingOpen: ({ outside, links, members }) =>
    [
      'Sitet kan deles:',
      [
        ...(outside ? ['med personer uden for kommunen'] : []),
        ...(links ? ['med links, alle kan bruge'] : []),
        ...(members ? ['af medlemmer og ikke kun af ejere'] : []),
      ].join(', '),
    ].join(' ') + '.',
  lists: ({ seen, items }) => `Læst: ${seen === 1 ? 'én liste' : `${seen} lister`} med ${whole(items)} elementer.`,
  listMissing: ({ list }) => `Listen »${list}« mangler.`,
  listsUnseen: ({ lists }) => `Du kan ikke se ${joined(lists)}. Det er rigtigt for dem, der ikke skal.`,
  columnsMissing: ({ list, columns }) => `»${list}« mangler ${joined(columns)}.`,
  columnWrong: ({ list, column }) => `I »${list}« er kolonnen »${column}« lavet om til noget andet.`,
  foreignList: ({ list, address, title }) =>
    `På adressen ${address}, hvor »${list}« skal ligge, ligger en anden liste: »${title}«.`,
  setUpProblem: () => 'Noget på sitet står i vejen for at sætte det op.',
  stepsLeft: ({ count }) => `Opsætningen har ${count} trin tilbage.`,
  indexMissing: ({ list, columns, items }) =>
    `»${list}« mangler indeks på ${joined(columns)}. Listen har ${whole(items)} elementer, og over 5.000 afviser SharePoint at søge uden.`,
  indexTooLate: ({ list, columns, items }) =>
    `»${list}« mangler indeks på ${joined(columns)} og har ${whole(items)} elementer. Over 20.000 laver SharePoint intet indeks.`,
  choicesMissing: ({ list, columns }) => `I »${list}« mangler valgmuligheder i ${joined(columns)}.`,
  uniqueOff: ({ list, columns }) => `I »${list}« er reglen om ens værdier ændret for ${joined(columns)}.`,
  versionsOff: ({ list }) => `»${list}« gemmer ikke tidligere versioner, eller reglerne er ændret.`,
  versionsFew: ({ list, limit }) => `»${list}« gemmer kun ${limit} versioner. Historikken bliver kort.`,
  foldersOff: ({ list }) => `I »${list}« kan der ikke laves mapper, så steder med egne rettigheder kan ikke oprettes.`,
  othersShown: ({ list }) => `»${list}« viser alle, hvad andre har skrevet.`,
  inherits: ({ list }) => `»${list}« har sitets rettigheder: alle på sitet kan se den.`,
  listRights: ({ list, count }) => `»${list}« afviger fra reglerne for, hvem der må hvad (${count}).`,
  commentsOff: ({ list }) => `Kommentarer er slået fra på »${list}«.`,
  approvalOn: ({ list }) => `»${list}« kræver godkendelse: det, der gemmes, ses ikke af andre.`,
  checkOutOn: ({ list }) => `»${list}« kræver, at filer tjekkes ud, før de rettes.`,
  requiredForeign: ({ list, columns }) =>
    `I »${list}« skal en kolonne udfyldes, som Råderum ikke kender: ${joined(columns)}.`,
  validationOn: ({ list }) => `»${list}« har en regel, der kan afvise det, der gemmes.`,
  searchable: ({ list }) => `»${list}« er med i søgningen, som ikke kender reglen om, at hver kun ser sit eget.`,
  manyItems: ({ list, items }) =>
    `»${list}« har ${whole(items)} elementer, over SharePoints grænse på 5.000 for at gennemgå uden indeks. Fanen søger med indeks.`,
  listFull: ({ list, items }) => `»${list}« har ${whole(items)} elementer. SharePoint tager 30 millioner.`,
  scopesMany: ({ list, atMost }) =>
    `»${list}« kan have op til ${whole(atMost)} steder og elementer med egne rettigheder. Microsoft råder til under 5.000.`,
  noRounds: () => 'Der er ingen budgetrunde endnu.',
  noUnits: () => 'Organisationen er ikke skrevet ind: der er ingen områder og udvalg.',
  groups: ({ groups, members }) => `${groups} grupper er set efter, med ${members} medlemskaber.`,
  groupsMissing: ({ roles }, names) => `Grupper mangler: ${roles.map((role) => names[role]).join(', ')}.`,
  rolesEmpty: ({ roles }, names) => `Ingen er i gruppen for: ${roles.map((role) => names[role]).join(', ')}.`,
  noHolders: () => 'Intet område, udvalg eller arbejdspakke har en gruppe endnu.',
  holdersEmpty: ({ count, names }) =>
    `${count === 1 ? 'Én gruppe' : `${count} grupper`} for områder, udvalg eller arbejdspakker er uden medlemmer${some(names)}.`,
  membersEdit: ({ count, names }) =>
    `I ${count === 1 ? 'én gruppe' : `${count} grupper`} kan medlemmerne selv lukke andre ind${some(names)}.`,
  levels: () => 'Rettighedsniveauerne giver det, de skal.',
  levelMissing: () => 'Et af Råderums rettighedsniveauer mangler.',
  levelNarrow: ({ level }) => `Rettighedsniveauet »${levels[level]}« giver for lidt.`,
  levelWide: ({ level }) => `Rettighedsniveauet »${levels[level]}« giver mere, end det skal.`,
  viewerRoles: ({ roles }, names) => `Du er med som: ${roles.map((role) => names[role]).join(', ')}.`,
  viewerNoRole: () => 'Du er ikke i nogen af Råderums grupper. Er du det gennem en Entra-gruppe, ses det ikke her.',
  unasked: ({ question, why: reason }) => `Ikke set efter: ${questions[question]}, for ${why[reason]}.`,
};

const inSetUp = 'Åbn opsætningen, og lad den bringe sitet ajour.';
const inRights = 'Kør »Ret rettigheder«.';
const inList = (what: string): string => `${what} i listens indstillinger på SharePoint.`;

export const remedyTexts: RemedyTexts = {
  newerTab: 'Genindlæs fanen, når du har gemt.',
  offline: 'Se efter netværket.',
  storageBlocked: 'Tillad fanens adresse at gemme data i browserens indstillinger, eller brug Teams på computeren.',
  serviceWorker:
    'Slet fanens adresse fra browserens gemte data; it-afdelingen ser efter, hvad der har ligget på adressen.',
  scopeMissing: 'Giv appen tilladelsen i Entra for hele kommunen.',
  wideNotGranted: 'Kun den, der sætter op eller retter rettigheder, skal have den. Der bliver spurgt om den dér.',
  clockOff: 'Lad computeren sætte uret selv. Login og frister regner med det.',
  siteUnreached: 'Se efter, om adressen er rigtig, og om du har adgang til sitet.',
  schemaOlder: inSetUp,
  schemaNewer: 'Genindlæs fanen; hjælper det ikke, skal it-afdelingen lægge den nye udgave ud.',
  schemaUnknown: inSetUp,
  localeOther: 'Vælg dansk i sitets internationale indstillinger.',
  zoneOther: 'Vælg den danske tidszone i sitets internationale indstillinger.',
  noRecycleBin: 'Slå papirkurven til for sitet.',
  spaceLow: 'Ryd op, eller bed it-afdelingen om mere plads.',
  readOnly: 'Bed it-afdelingen låse sitet op.',
  sharingOpen: 'Er det ikke meningen, så luk for det i sitets indstillinger for deling.',
  listMissing: inSetUp,
  listsUnseen: 'Skulle du kunne se dem, så bed om at komme i den rette gruppe.',
  columnsMissing: inSetUp,
  columnWrong: 'Slet eller omdøb den kolonne, og lad opsætningen lave sin egen igen.',
  foreignList: 'Giv den anden liste en anden adresse, eller vælg et andet site.',
  setUpProblem: 'Åbn opsætningen; der står, hvad det er.',
  stepsLeft: inSetUp,
  indexMissing: inSetUp,
  indexTooLate: 'Flyt gamle elementer ud, til der er under 20.000, og lad så opsætningen lave indekset.',
  choicesMissing: inSetUp,
  uniqueOff: inSetUp,
  versionsOff: inSetUp,
  versionsFew: inList('Sæt antallet af versioner op, gerne til 500,'),
  foldersOff: inSetUp,
  othersShown: inSetUp,
  inherits: inSetUp,
  listRights: inSetUp,
  commentsOff: inList('Slå kommentarer til'),
  approvalOn: inList('Slå godkendelse af indhold fra'),
  checkOutOn: inList('Slå krav om udtjekning fra'),
  requiredForeign: inList('Lad kolonnen være valgfri'),
  validationOn: inList('Fjern reglen, eller sørg for, at alt fra Råderum opfylder den,'),
  searchable: inList('Tag listen ud af søgningen'),
  manyItems: 'Intet skal gøres nu. Nye indeks kan laves, til listen har 20.000 elementer.',
  listFull: 'Flyt gamle elementer ud.',
  scopesMany: 'Intet skal gøres nu. Luk gamle runder; bliver det langsomt, så spørg leverandøren.',
  noRounds: 'Opret den første runde.',
  noUnits: 'Skriv områder og udvalg ind.',
  groupsMissing: inSetUp,
  rolesEmpty: 'Sæt personer i gruppen, hvis rollen er i brug.',
  noHolders: 'Skriv organisationen ind, og kør så »Ret rettigheder«.',
  holdersEmpty: 'Sæt personer i grupperne, så nogen har området.',
  membersEdit: 'Lad kun gruppens ejer redigere medlemmer.',
  levelMissing: inSetUp,
  levelNarrow: inSetUp,
  levelWide: inRights,
  viewerNoRole: 'Bed om at komme i gruppen for din rolle.',
  unasked: 'Bed en af sitets ejere se efter, hvis det har betydning.',
};
