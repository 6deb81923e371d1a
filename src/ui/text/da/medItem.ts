/** One MED-drøftelse: its form, who writes what, and taking it away. Fetched with its page. */
export const medItemText = {
  sectionTitle: 'MED-drøftelser af forslaget',
  sectionEmpty: 'Der er ingen MED-drøftelser af forslaget, som du kan se.',
  itemTitle: (committee: string) => `MED-drøftelse i ${committee}`,
  itemLoading: 'Henter MED-drøftelsen …',
  aboutTitle: 'Forslaget',
  aboutHidden: 'Du har ikke adgang til selve forslaget.',
  openProposal: 'Læs hele forslaget',
  noSummary: 'Forslaget har intet resumé endnu.',
  discussionTitle: 'Drøftelsen',
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
  remove: 'Slet MED-drøftelsen',
  removeTitle: 'Slet MED-drøftelsen?',
  removeBody: (committee: string) =>
    `Den lægges i SharePoints papirkurv. Er ${committee} alligevel berørt af forslaget, kan den oprettes igen.`,
  removeConfirm: 'Slet den',
  hasComments: 'MED-drøftelsen kan ikke slettes: der er skrevet kommentarer til den.',

  readingLoading: 'Henter det, MED-udvalgene har sagt …',
  unreadable: 'Du kan ikke se, hvad MED-udvalgene siger om forslaget.',
  unreadableIn: (committees: string) => `Du kan ikke se, hvad der er sagt i ${committees}.`,
  notAsked: 'Intet MED-udvalg er spurgt endnu.',
  saidOn: (outcome: string, when: string) => `${outcome}, drøftet ${when}`,
  answered: 'Ledelsens svar',
};
