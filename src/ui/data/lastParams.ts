/** With which search, filters and order each path was last shown while the tab is open: the way back leads there. */
import type { Params } from './address';

export interface LastParams {
  readonly remember: (path: string, params: Params) => void;
  readonly of: (path: string) => Params;
}

export const createLastParams = (): LastParams => {
  const known = new Map<string, Params>();
  return {
    remember: (path, params) => void known.set(path, params),
    of: (path) => known.get(path) ?? {},
  };
};
