/** Putting released proposals before MED. Fetched with its page, and with the forløb that leads there. */
export const medStartText = {
  title: 'Opret MED-drøftelser',
  ofOne: (proposal: string) => `${proposal}: sæt kryds ved de MED-udvalg, der skal drøfte forslaget.`,
  ofAll: 'Rundens frigivne forslag, som et berørt MED-udvalg ikke er spurgt om endnu.',
  loading: 'Henter forslag og MED-udvalg …',
  backToProposal: 'Forslaget',

  day: (committee: string) => `Møde eller frist i ${committee}`,
  proposedDay: 'Foreslået ud fra tidsplanen',
  noProposedDay: 'Tidsplanen nævner ingen kommende dag',
  wrongDay: 'Skriv datoen som dd-mm-åååå, eller lad feltet være tomt.',
  createIn: (committee: string) => `Opret i ${committee}`,
  ofAreas: (areas: string) => `Forslaget berører ${areas}`,
  across: 'Forslaget går på tværs',
  added: 'Tilføjet ud over reglen',
  exists: 'Findes allerede',
  open: (committee: string) => `Åbn MED-drøftelsen i ${committee}`,
  notYours: 'Oprettes af råderumsgruppen, udvalget selv eller en chef for området',
  cannotSee: 'Du kan ikke se, om den findes. Spørg råderumsgruppen.',
  add: 'Tilføj et andet MED-udvalg',
  choose: 'Vælg',

  existing: (count: number) =>
    count === 1 ? 'Én MED-drøftelse er oprettet i forvejen.' : `${count} MED-drøftelser er oprettet i forvejen.`,
  notForYou: (count: number) =>
    count === 1
      ? 'Én anden kan du ikke se eller oprette. Det kan råderumsgruppen.'
      : `${count} andre kan du ikke se eller oprette. Det kan råderumsgruppen.`,
  nothing: 'Der mangler ingen MED-drøftelser, som du kan oprette',
  nothingBody: 'Når direktionen har behandlet flere forslag, og de er flyttet til »Til fagudvalg«, kommer de her.',
  notReleased: 'Forslaget er ikke hos MED',
  notReleasedBody:
    'Et forslag kan drøftes i MED, fra det er flyttet til »Til fagudvalg«, og til budgettet er vedtaget, medmindre det er udgået.',
  unknown: 'Forslaget er ikke i runden, eller du har ikke adgang til det',
  closed: 'Runden er lukket, så der oprettes ikke flere MED-drøftelser i den.',

  create: (count: number) =>
    count === 0 ? 'Opret' : count === 1 ? 'Opret én MED-drøftelse' : `Opret ${count} MED-drøftelser`,
  noneChosen: 'Sæt kryds ved mindst én.',
  making: (done: number, of: number) => `Opretter … ${done} af ${of}`,
  leave: {
    title: 'Der oprettes endnu MED-drøftelser',
    body: 'Går du videre nu, stopper det efter dem, der er i gang. De, der er oprettet, bliver stående.',
    go: 'Stop, og gå videre',
  },
  waits: 'Venter',
  makes: 'Oprettes …',
  made: 'Oprettet',
  done: (made: number) => (made === 1 ? 'Én MED-drøftelse er oprettet.' : `${made} MED-drøftelser er oprettet.`),
  failed: (count: number) =>
    count === 1
      ? 'Én kunne ikke oprettes. Hvorfor står ved den; prøv igen, den oprettes kun én gang.'
      : `${count} kunne ikke oprettes. Hvorfor står ved hver af dem; prøv igen, hver oprettes kun én gang.`,
  problems: {
    Forbidden:
      'SharePoint tillader det ikke: udvalgets sted findes ikke endnu, eller du må ikke skrive i det. En administrator kan rette det under »Rettigheder«.',
    SiteNotReady: 'Udvalgets sted findes ikke endnu. En administrator kan oprette det under »Rettigheder«.',
    OutcomeUnknown: 'Svaret kom ikke, så den er måske oprettet. Prøv igen: den oprettes kun én gang.',
  },

  offerTitle: 'MED-drøftelser mangler',
  offer: (committees: string) => `Forslaget er frigivet til MED, men ${committees} er ikke spurgt endnu.`,
  and: 'og',
};
