import type { changeAccountText as da } from '../da/changeAccount';

export const changeAccountText: typeof da = {
  change: 'Change account',
  close: 'Close',
};
