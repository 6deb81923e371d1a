import type { medText as da } from '../da/med';

export const medText: typeof da = {
  title: 'MED discussions',
};
