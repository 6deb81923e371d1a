/** A row of the table of rights: what an operation asks, where rights are looked up, and which are needed. */
import type { Permission } from './levels';
import type { Targets } from './targets';

export interface Asked {
  readonly method: string;
  /** Behind the site's address. */
  readonly path: string;
  readonly body?: unknown;
  readonly ifMatch?: string;
}

/** Whose rights count: those on the site as a whole, on the web asked, on the list, or on the item, file or folder. */
export type Place = 'site' | 'web' | 'list' | 'item';

/** A permission, and the status without it where that is not 403; `nobody` of what no permission is enough for. */
export type Need = Permission | readonly [Permission | 'nobody', number];

export interface Row {
  readonly name: string;
  readonly on: Place;
  readonly needs: readonly Need[];
  readonly ask: (targets: Targets, person: string) => Asked | Promise<Asked>;
}

type Ask = Row['ask'];

/** Rows whose rights are looked up in the same place. */
export const rowsOn =
  (on: Place) =>
  (name: string, needs: Need | readonly Need[], ask: Ask): Row => ({ name, on, ask, needs: needsOf(needs) });

const isOne = (needs: Need | readonly Need[]): needs is Need =>
  typeof needs === 'string' || typeof needs[1] === 'number';
const needsOf = (needs: Need | readonly Need[]): readonly Need[] => (isOne(needs) ? [needs] : needs);

export const get = (path: string): Asked => ({ method: 'GET', path });
export const post = (path: string, body: unknown = {}): Asked => ({ method: 'POST', path, body });
export const merge = (path: string, body: unknown): Asked => ({ method: 'MERGE', path, body, ifMatch: '*' });
export const put = (path: string, body: string): Asked => ({ method: 'PUT', path, body });
export const remove = (path: string): Asked => ({ method: 'DELETE', path, ifMatch: '*' });

/** Many addresses to read with the same right. */
export const readsOn = (
  on: Place,
  needs: Need | readonly Need[],
  of: (targets: Targets) => string | Promise<string>,
  paths: readonly string[],
): Row[] =>
  paths.map((path) => ({
    name: `read ${path || 'it'} (${on})`,
    on,
    needs: needsOf(needs),
    ask: async (targets) => get(`${await of(targets)}${path}`),
  }));
