import type { overviewText as da } from '../da/overview';

export const overviewText: typeof da = {
  title: 'Overview',
};
