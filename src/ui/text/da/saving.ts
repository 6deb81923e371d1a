/** Words of every form: fields that are more than a text, and what is said around saving. */
export const savingText = {
  calendar: {
    openCalendar: 'Åbn kalender',
    calendar: 'Kalender',
    previousMonth: 'Forrige måned',
    nextMonth: 'Næste måned',
    week: 'Uge',
  },
  summary: (count: number) =>
    count === 1 ? 'Ét felt skal rettes, før der kan gemmes' : `${count} felter skal rettes, før der kan gemmes`,
  conflict: {
    title: 'En anden har ændret det samme, mens du skrev',
    who: 'En anden gemte, mens du skrev.',
    nothingLost: 'Intet er overskrevet, og alt det, du har skrevet, står her endnu.',
    both: 'Disse felter har I begge ændret. Vælg for hvert felt, hvad der skal stå:',
    before: 'Stod før',
    mine: 'Du skrev',
    theirs: 'Den anden skrev',
    keepMine: 'Behold min',
    takeTheirs: 'Tag den andens',
    byHand: 'Jeg skriver det selv',
    toField: 'Gå til feltet',
    go: 'Gem med det valgte',
    undecided: 'Vælg for alle felter, I begge har ændret.',
    empty: '(tomt)',
  },
};
