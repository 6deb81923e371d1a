import type { HolderRole, PlaceRight, RightsPhase } from '../../../domain/permissions';
import type { PlacedList } from '../../../domain/rightsFinding';

const holders: Record<HolderRole, string> = {
  medarbejder: 'Alle medarbejdere',
  raaderumsgruppe: 'Råderumsgruppen',
  direktion: 'Direktionen',
  hovedudvalg: 'Hovedudvalget',
  arbejdsgruppe: 'Arbejdsgruppen',
  chef: 'Chefen',
  chefgruppe: 'Chefgruppen',
  styregruppe: 'Styregruppen',
  omu: 'OmrådeMED',
  lmu: 'LokalMED',
};
const rights: Record<Exclude<PlaceRight, 'none'>, string> = {
  read: 'kan læse',
  add: 'kan læse, og kan sende et forslag hertil',
  write: 'kan læse, rette og kommentere',
};
const phases: Record<RightsPhase, string> = {
  writing: 'det skrives og afrapporteres',
  collecting: 'det er hos råderumsgruppen og direktionen',
  released: 'det er frigivet til MED og på vej gennem fagudvalg',
  public: 'det er i kataloget og offentligt for alle medarbejdere',
  carriedOut: 'det er under udmøntning',
};
/** SharePoint's permissions by its own numbers (SP.PermissionKind), those that make a difference here. */
const permissions: Readonly<Record<number, string>> = {
  1: 'se elementer',
  2: 'tilføje elementer',
  3: 'rette elementer',
  4: 'slette elementer',
  5: 'godkende elementer',
  8: 'slette versioner',
  9: 'se, hvad andre har sendt ind',
  12: 'administrere lister',
  26: 'give rettigheder',
  31: 'administrere sitet',
  63: 'se, hvem der har rettigheder',
};
const lists: Record<PlacedList, string> = {
  proposals: 'Forslag',
  medDiscussions: 'MED-drøftelser',
  bilag: 'Bilag',
  remarks: 'Bemærkninger',
};

export const rightsText = {
  who: {
    title: 'Hvem kan se og rette forslaget og dets bilag?',
    titles: {
      ideas: 'Hvem kan se og rette idéen?',
      planPoints: 'Hvem kan se og rette punktet?',
      milestones: 'Hvem kan se og rette milepælen?',
      medDiscussions: 'Hvem kan se og rette MED-drøftelsen?',
    },
    lists: {
      ideas:
        'Den, der har sendt en idé ind, kan se den; andre medarbejdere kan ikke. De, der sorterer idéer, ser dem alle.',
      planPoints: 'Rettighederne gælder hele udmøntningsplanen, ikke det enkelte punkt.',
      milestones: 'Rettighederne gælder hele tidsplanen, ikke den enkelte milepæl.',
      medDiscussions: 'Drøftelsen ligger hos sit MED-udvalg: udvalget skriver, og de, der svarer det, skriver med.',
    },
    ownOnly: 'kan sende idéer ind, og se og rette sine egne',
    levels: {
      read: 'kan læse',
      contribute: 'kan læse og rette',
      steer: 'kan læse og rette',
      oversee: 'kan læse og rette alle',
      full: 'kan læse og rette alt',
    },
    because: (phase: string) => `Sådan er det, mens ${phase}.`,
    phases,
    archived: 'Runden er lukket: alle, der havde adgang, kan stadig læse, og ingen kan rette.',
    administrators: 'Administratorer og sitets ejere kan se og rette alt.',
    caption: 'Hvem, og hvad de kan',
    holder: 'Hvem',
    right: 'Kan',
    holders,
    named: (holder: string, name: string) => `${holder}: ${name}`,
    rights,
    andRemarks: ', og kan skrive bemærkninger',
    loading: 'Henter områder og arbejdspakker …',
  },
  mayNotEdit: (stage: string, who: string) =>
    `Du kan læse, ikke rette: forslaget står som »${stage}«. Lige nu kan det rettes af: ${who}.`,
  refused:
    'Du kan læse, ikke rette: SharePoint giver dig ikke ret til at rette forslaget, selv om du skulle have den. Bed en administrator køre »Ret rettigheder«.',
  misplaced: {
    title: 'Forslaget er ikke lagt på sin plads',
    body: 'En flytning blev afbrudt, eller stedet er ikke lavet endnu. Derfor kan andre se forslaget, end dets stadie og områder siger. Intet er gået tabt. Kan det ikke lægges på plads her, kan en administrator gøre det med »Ret rettigheder«.',
    mend: 'Læg det på plads',
    mending: 'Lægger på plads …',
  },
  page: {
    back: 'Kom i gang',
    toMembers: 'Personer og roller',
    open: 'Sammenlign og ret rettigheder',
    title: 'Rettigheder',
    description: 'Sammenlign sitet med reglerne for, hvem der må hvad, og ret det, der afviger.',
    checking: 'Spørger SharePoint, om du kan rette rettigheder …',
    compare: 'Sammenlign',
    comparing: 'Sammenligner grupper, lister, steder og hvor hvert forslag ligger …',
    mend: 'Ret rettigheder',
    mending: (done: number, of: number) => `Retter: ${done} af ${of}`,
    begun: 'Retter …',
    allRight: 'Alt er, som det skal være',
    allRightBody: 'Grupper, lister, steder og forslag svarer til reglerne.',
    found: (count: number) => (count === 1 ? 'Der er én afvigelse' : `Der er ${count} afvigelser`),
    foundBody:
      'Ret rettigheder laver det, der mangler, tager det, der er for meget, og flytter det, der ligger forkert. Intet slettes.',
    left: 'Dette kunne ikke rettes',
    noAccess: 'Kun administratorer',
    noAccessBody:
      'Her sammenlignes sitet med reglerne, og det, der afviger, rettes. Det kan kun administratorer og sitets ejere. Mangler du adgang til noget, så bed en af dem køre »Ret rettigheder« eller sætte dig i den rette gruppe.',
    explanation:
      'Forslag får deres rettigheder af det sted, de ligger: runde, fase, chefområde og arbejdspakke. Hvem der hører til et område, et udvalg eller en arbejdsgruppe, afgøres af sitets grupper: sæt personer ind under »Personer og roller«, eller i gruppen »Råderum – Chef …«, »… OMU …« og så videre på SharePoints egen side, og kør så »Ret rettigheder«.',
    kinds: {
      levelNarrow: 'Rettighedsniveauer, der giver for lidt',
      levelWide: 'Rettighedsniveauer, der giver mere, end de skal',
      groupMissing: 'Grupper, der mangler',
      notInRole: 'Personer, der mangler i rollens gruppe',
      membersHidden: 'Grupper, hvis medlemmer kun sitets ejere kan se og sammenligne',
      listWrong: 'Lister med forkerte rettigheder',
      placeMissing: 'Steder, der mangler',
      placeWrong: 'Steder med forkerte rettigheder',
      ownRights: 'Delt for sig selv, med andre rettigheder end stedets',
      misplaced: 'Ligger forkert',
    },
    lists,
    levelNarrow: (level: string, names: string) => `Niveauet »${level}« mangler: ${names}`,
    levelWide: (level: string, names: string) =>
      `Niveauet »${level}« giver også: ${names}. Nogen har udvidet det. »Ret rettigheder« tager det fra alle, der har niveauet; skal de beholde det, så giv dem et andet niveau først.`,
    permissions,
    otherPermission: (kind: number) => `SharePoints rettighed nr. ${kind}`,
    leftForOwners: 'Grupper og rettighedsniveauer er sitets: bed en af sitets ejere køre »Ret rettigheder«.',
    notInRole: (person: string, role: string) => `${person} står i et områdes gruppe, men ikke som »${role}«`,
    list: (name: string) => `Listen »${name}«`,
    inherits: 'har sitets rettigheder i stedet for sine egne',
    showsAll: 'viser alle, hvad andre har sendt ind eller skrevet',
    place: (list: string, place: string) => `${list}, sted ${place}`,
    lacking: (names: string) => `mangler: ${names}`,
    tooMuch: (names: string) => `for meget: ${names}`,
    opens: 'flyttes til, hvor flere kan se det: se efter, at trinnet er rigtigt, før du retter',
    item: (list: string, title: string) => `${list}: ${title}`,
  },
};
