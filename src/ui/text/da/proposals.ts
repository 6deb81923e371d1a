const list = {
  loading: 'Henter forslag …',
  add: 'Nyt forslag',
  setUp: 'Skabelon',
  label: 'Forslag i runden',
  columns: {
    number: 'Nr.',
    title: 'Titel',
    chefomraade: 'Chefområde',
    fagudvalg: 'Fagudvalg',
    type: 'Type',
    stage: 'Stadie',
  },

  searchLabel: 'Søg i forslag',
  searchPlaceholder: 'Titel, nummer, område …',
  filters: 'Filtre',
  chefomraade: 'Chefområde',
  fagudvalg: 'Fagudvalg',
  type: 'Type',
  stage: 'Stadie',
  sideState: 'Tilstand',
  onlyCrossCutting: 'Kun tværgående',
  sortBy: 'Sortér efter',
  descending: 'Største først',

  shown: (shown: number, all: number) => (shown === all ? `${all} forslag` : `${shown} af ${all} forslag`),
  /** Says for the list as well what the years hold. */
  sums: 'Beløb i 1.000 kr., besparelser med minus. Årene i listen er netto drift.',
  sumsFolded: (label: string, total: string) => `${label} i alt: ${total} (1.000 kr.)`,
  leftOut: (count: number) =>
    count === 1
      ? 'Ét udgået eller ikke vedtaget forslag er ikke talt med.'
      : `${count} udgåede eller ikke vedtagne er ikke talt med.`,
  sumsHead: 'Sum',

  emptyTitle: 'Ingen forslag i runden endnu',
  emptyMayAdd: 'Skriv det første forslag. Du kan gemme det halvfærdigt og skrive videre senere.',
  unseenTitle: 'Ingen forslag at se endnu',
  unseenBody:
    'Forslagene vises her, når de er frigivet til dig: for MED-udvalgene efter direktionens behandling, for alle medarbejdere når kataloget er offentligt.',
  emptyAdd: 'Skriv det første forslag',
  nothingFoundTitle: 'Ingen forslag passer til det valgte',
  nothingFoundBody: (all: number) =>
    all === 1
      ? 'Der er ét forslag i runden. Ryd filtrene for at se det.'
      : `Der er ${all} forslag i runden. Ryd filtrene for at se dem alle.`,

  noAccessTitle: 'Du har ikke adgang til forslagene',
  noAccessBody:
    'Arbejdsgrupper, chefer, direktionen og råderumsgruppen arbejder med forslagene. MED-udvalgene kan læse dem. Det er grupperne på SharePoint-sitet, der afgør det: spørg råderumsgruppen, hvis du skal have adgang.',
};

const item = {
  loading: 'Henter forslaget …',
  back: 'Alle forslag',
  newTitle: 'Nyt forslag',
  newDescription: 'Kun titel og chefområde skal udfyldes nu. Resten kan skrives senere.',
  changed: (name: string, when: string) => `Sidst ændret af ${name} ${when}`,
  changedBySomeone: (when: string) => `Sidst ændret ${when}`,
  mayNotAdd: 'Du kan ikke oprette forslag',
  mayNotAddBody: 'Arbejdsgrupper, chefer, direktionen og råderumsgruppen kan oprette forslag, så længe runden er åben.',
  create: 'Opret forslag',
};

export const proposalsText = {
  title: 'Forslag',
  list,
  item,
};
