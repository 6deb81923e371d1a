import type { setupText as da } from '../da/setup';

export const setupText: typeof da = {
  title: 'Set up the tab',
};
