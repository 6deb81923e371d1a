/** The phases a round runs through. A milestone may open one; the round is in the latest that was opened. */
export const roundPhases = [
  'ideer',
  'arbejdspakker',
  'afrapportering',
  'raaderumsgruppen',
  'direktion',
  'medOgFagudvalg',
  'katalog',
  'hoering',
  'udmoentning',
  'lukket',
] as const;
export type RoundPhase = (typeof roundPhases)[number];
