import type { proposalsText as da } from '../da/proposals';

export const proposalsText: typeof da = {
  title: 'Proposals',
};
