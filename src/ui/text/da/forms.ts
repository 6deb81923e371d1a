/** What the forms that open in place of a reading view say. */
export const formsText = {
  closeForm: 'Luk redigering',
  discardTitle: 'Fortryd dine ændringer?',
  discardBody: 'Det, du har skrevet siden sidst, du gemte, forsvinder.',
  discardConfirm: 'Fortryd ændringerne',
  discardCancel: 'Behold dem',
  savedBy: (name: string, when: string) => `${name} gemte ${when}, mens du skrev.`,
};
