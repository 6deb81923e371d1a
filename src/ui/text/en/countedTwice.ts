import type { countedTwiceText as da } from '../da/countedTwice';

export const countedTwiceText: typeof da = {
  summary: (pairs) =>
    pairs === 1
      ? 'Note: two proposals in the sum exclude or overlap each other.'
      : `Note: ${pairs} pairs of proposals in the sum exclude or overlap each other.`,
  verbs: { excludes: 'excludes', overlaps: 'overlaps' },
};
