export const medText = {
  title: 'MED-drøftelser',
  description:
    'Når direktionen har behandlet et forslag, drøfter de berørte MED-udvalg det, før fagudvalgene behandler det.',
  loading: 'Henter MED-drøftelser …',
  back: 'Alle MED-drøftelser',
  count: (open: number, all: number) =>
    open === 0 ? `${all} drøftelser, alle er afsluttet` : `${open} af ${all} drøftelser afventer`,
  filterCommittee: 'MED-udvalg',
  onlyAwaiting: 'Kun dem, der afventer',
  groupCount: (open: number, all: number) => (open === 0 ? `${all} drøftet` : `${open} af ${all} afventer`),
  noDeadline: 'Ingen frist',
  overdue: (when: string) => `Fristen var ${when}`,
  due: (when: string) => `Frist ${when}`,

  emptyTitle: 'Ingen MED-drøftelser i runden endnu',
  emptyBody: 'De kommer her, når direktionen har behandlet forslagene, og de sendes til de berørte MED-udvalg.',
  allDoneTitle: 'Alt er drøftet',
  allDoneBody: 'Ingen af drøftelserne afventer.',
  nothingFoundTitle: 'Ingen drøftelser passer til det valgte',
  noAccessTitle: 'Du har ikke adgang til MED-drøftelserne',
  noAccessBody:
    'Hovedudvalget, OmrådeMED, LokalMED, chefer, direktionen og råderumsgruppen kan læse dem. Det er SharePoint-sitets grupper, der afgør det.',

  sectionTitle: 'MED-drøftelser af forslaget',
  sectionEmpty: 'Der er ingen MED-drøftelser af forslaget endnu.',

  itemTitle: (committee: string) => `MED-drøftelse i ${committee}`,
  itemLoading: 'Henter MED-drøftelsen …',
  aboutTitle: 'Forslaget',
  aboutHidden: 'Du har ikke adgang til selve forslaget.',
  openProposal: 'Læs hele forslaget',
  noSummary: 'Forslaget har intet resumé endnu.',
  discussionTitle: 'Drøftelsen',
  fields: {
    deadline: 'Frist',
    discussedOn: 'Drøftet den',
    outcome: 'Udfald',
    statement: 'Bemærkning eller udtalelse',
    answer: 'Ledelsens svar',
  },
  hints: {
    statement:
      'Skriv udvalgets bemærkning, som den skal læses af fagudvalget. Skriv udvalg og roller, ikke fagforeninger.',
    answer: 'Skrives af chefen eller råderumsgruppen.',
  },
  form: 'MED-drøftelsens udfald',
  mayNotEdit: {
    noRight:
      'Du kan læse MED-drøftelsen, men ikke ændre den. Udvalgets medlemmer skriver udfaldet, og chefer og råderumsgruppen skriver ledelsens svar.',
    otherCommittee: 'Udfaldet skrives af medlemmerne af dette MED-udvalg. Du kan læse det og skrive kommentarer.',
    onlyManagement: 'Udfaldet skrives af medlemmerne af MED-udvalget. Du kan sætte fristen og skrive ledelsens svar.',
  },
};
