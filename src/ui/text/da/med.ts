export const medText = {
  title: 'MED-drøftelser',
  description:
    'Når direktionen har behandlet et forslag, drøfter de berørte MED-udvalg det, før fagudvalgene behandler det.',
  loading: 'Henter MED-drøftelser …',
  back: 'Alle MED-drøftelser',
  toStart: 'Opret manglende MED-drøftelser',
  count: (open: number, all: number) =>
    open === 0 ? `${all} drøftelser, alle er afsluttet` : `${open} af ${all} drøftelser afventer`,
  filters: 'Filtre',
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

  fields: {
    deadline: 'Møde eller frist',
    discussedOn: 'Drøftet den',
    outcome: 'Udfald',
    statement: 'Bemærkning eller udtalelse',
    answer: 'Ledelsens svar',
  },
};
