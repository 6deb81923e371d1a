/** What the forms that open in place of a reading view say. */
export const formsText = {
  closeForm: 'Luk redigering',
  discardTitle: 'Fortryd dine ændringer?',
  discardBody: 'Det, du har skrevet siden sidst, du gemte, forsvinder.',
  discardConfirm: 'Fortryd ændringerne',
  discardCancel: 'Behold dem',
  peoplePlaceholder: 'Skriv et navn',
  peopleOpen: (label: string) => `Vis personer: ${label}`,
  peopleHint: 'Vælg blandt dem, der har været på sitet. Slet navnet for at vælge ingen.',
  peopleLoading: 'Henter sitets personer …',
  peopleFailed: 'Sitets personer kan ikke hentes lige nu, så en anden kan ikke vælges.',
  peopleNone: 'Ingen af sitets personer hedder det',
  peopleMore: (count: number) => `og ${count} flere. Skriv mere af navnet.`,
  savedBy: (name: string, when: string) => `${name} gemte ${when}, mens du skrev.`,
};
