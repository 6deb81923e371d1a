/**
 * Own fields of a municipality. SharePoint's columns are made once and never dropped, so there is a fixed number of them,
 * each a text; what one is called and means is the skabelon's (`skabelon.ts`).
 */
export const ownFieldIds = ['own1', 'own2', 'own3', 'own4', 'own5', 'own6', 'own7', 'own8', 'own9', 'own10'] as const;
export type OwnFieldId = (typeof ownFieldIds)[number];

/** A text for each; `''` where it is not filled in or not in use. A choice is kept as its label. */
export type OwnTexts = { readonly [Id in OwnFieldId]: string };

export const noOwnTexts: OwnTexts = {
  own1: '',
  own2: '',
  own3: '',
  own4: '',
  own5: '',
  own6: '',
  own7: '',
  own8: '',
  own9: '',
  own10: '',
};
