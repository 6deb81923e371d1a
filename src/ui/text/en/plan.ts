import type { planText as da } from '../da/plan';

export const planText: typeof da = {
  title: 'Implementation plan',
};
