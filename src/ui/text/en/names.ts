import type { namesText as da } from '../da/names';

export const namesText: typeof da = {
  onlyWith: (label) => `Only ${label}`,
  proposalsBy: (label) => `Proposals by ${label}`,
};
