/** What every form says about saving, whatever it is a form of. */
export const formsText = {
  errorsTitle: (count: number) =>
    count === 1 ? 'Ét felt skal rettes, før der kan gemmes' : `${count} felter skal rettes, før der kan gemmes`,
  closeForm: 'Luk redigering',
  discardTitle: 'Fortryd dine ændringer?',
  discardBody: 'Det, du har skrevet siden sidst, du gemte, forsvinder.',
  discardConfirm: 'Fortryd ændringerne',
  discardCancel: 'Behold dem',
  conflict: {
    title: 'En anden har ændret det samme, mens du skrev',
    who: (name: string, when: string) => `${name} gemte ${when}.`,
    someone: 'En anden gemte.',
    nothingLost: 'Intet er overskrevet, og det, du har skrevet, står her endnu.',
    onlyTheirs: 'Disse felter har kun den anden ændret. De følger med, når du går videre:',
    both: 'Disse felter har I begge ændret. Vælg for hvert felt, hvad der skal stå:',
    before: 'Stod før',
    mine: 'Du skrev',
    theirs: 'Den anden skrev',
    keepMine: 'Behold min',
    takeTheirs: 'Tag den andens',
    go: 'Gå videre med det valgte',
    undecided: 'Vælg for alle felter, I begge har ændret.',
    empty: '(tomt)',
    onward: 'Se det igennem, og gem igen.',
  },
};
