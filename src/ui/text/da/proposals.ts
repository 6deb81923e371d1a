const list = {
  loading: 'Henter forslag …',
  add: 'Nyt forslag',
  label: 'Forslag i runden',
  columns: {
    number: 'Nr.',
    title: 'Titel',
    chefomraade: 'Chefområde',
    fagudvalg: 'Fagudvalg',
    type: 'Type',
    stage: 'Stadie',
  },
  /** What the year columns hold. */
  yearsHold: 'Årstallene viser netto drift i 1.000 kr. Besparelser står med minus.',

  searchLabel: 'Søg i forslag',
  searchPlaceholder: 'Titel, nummer, område …',
  filters: 'Filtre',
  filtersActive: (count: number) => `Filtre (${count})`,
  chefomraade: 'Chefområde',
  fagudvalg: 'Fagudvalg',
  type: 'Type',
  stage: 'Stadie',
  sideState: 'Tilstand',
  onlyCrossCutting: 'Kun tværgående',
  sortBy: 'Sortér efter',
  descending: 'Største først',

  shown: (shown: number, all: number) => (shown === all ? `${all} forslag` : `${shown} af ${all} forslag`),
  sums: 'Sum af det viste, 1.000 kr. Besparelser står med minus.',
  leftOut: (count: number) =>
    count === 1
      ? 'Ét udgået eller ikke vedtaget forslag tæller ikke med.'
      : `${count} udgåede eller ikke vedtagne forslag tæller ikke med.`,
  sumsHead: 'Sum',

  emptyTitle: 'Ingen forslag i runden endnu',
  emptyMayAdd: 'Skriv det første forslag. Du kan gemme det halvfærdigt og skrive videre senere.',
  emptyMayNotAdd: 'Forslagene kommer her, når arbejdsgrupperne og cheferne skriver dem.',
  emptyAdd: 'Skriv det første forslag',
  nothingFoundTitle: 'Ingen forslag passer til det valgte',
  nothingFoundBody: (all: number) =>
    all === 1
      ? 'Der er ét forslag i runden. Ryd filtrene for at se det.'
      : `Der er ${all} forslag i runden. Ryd filtrene for at se dem alle.`,

  noAccessTitle: 'Du har ikke adgang til forslagene',
  noAccessBody:
    'Arbejdsgrupper, chefer, direktionen og råderumsgruppen arbejder med forslagene. MED-udvalgene kan læse dem, når direktionen har behandlet dem. Alle medarbejdere kan læse råderumskataloget, når det er offentligt. Det er SharePoint-sitets grupper, der afgør det.',
};

export const proposalsText = {
  title: 'Forslag',
  list,
};
