export const countedTwiceText = {
  summary: (pairs: number) =>
    pairs === 1
      ? 'Obs: to forslag i summen udelukker eller overlapper hinanden.'
      : `Obs: ${pairs} par af forslag i summen udelukker eller overlapper hinanden.`,
  /** Between two titles. */
  verbs: { excludes: 'udelukker', overlaps: 'overlapper' },
};
