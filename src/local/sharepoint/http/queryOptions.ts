/** The query of an address. An option nobody reads would be a lie in the answer, so an unknown one is 501. */
import { badRequest, notImplemented } from './sharePointError';

export interface QueryOptions {
  /** undefined: the type's default properties. */
  readonly select: readonly string[] | undefined;
  readonly expand: readonly string[];
  readonly filter: string | undefined;
  readonly orderBy: string | undefined;
  readonly top: number | undefined;
  readonly skip: number | undefined;
  readonly skipToken: string | undefined;
  /** The options as they came, for the next page's address. */
  readonly raw: readonly (readonly [string, string])[];
}

/** Of questions that nobody has asked in an address. */
export const selecting = (select: readonly string[], expand: readonly string[] = []): QueryOptions => ({
  select,
  expand,
  filter: undefined,
  orderBy: undefined,
  top: undefined,
  skip: undefined,
  skipToken: undefined,
  raw: [],
});

export interface ParsedQuery {
  readonly options: QueryOptions;
  readonly aliases: ReadonlyMap<string, string>;
  /** Arguments that some functions take in the query (`?rowLimit='50'`), names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** A name said twice says no more than once. */
const names = (text: string | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** Edm.Int32. */
const largestCount = 0x7fffffff;

const count = (option: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(number <= largestCount)) throw badRequest(`The query string parameter '${option}' is not valid.`);
  return number;
};

const known = new Set(['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken']);

export const parseQuery = (search: string): ParsedQuery => {
  const given = new Map<string, string>();
  const aliases = new Map<string, string>();
  const parameters = new Map<string, string>();
  const raw: [string, string][] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    const key = name.toLowerCase();
    if (given.has(key) || aliases.has(key) || parameters.has(key))
      throw badRequest(`The query string parameter '${name}' is given twice.`);
    if (key.startsWith('@')) aliases.set(key, value);
    else if (!key.startsWith('$')) parameters.set(key, value);
    else if (!known.has(key)) throw notImplemented(`the query option ${name}`);
    else {
      given.set(key, value);
      raw.push([key, value]);
    }
  }
  const select = names(given.get('$select'));
  const skip = count('$skip', given.get('$skip'));
  return {
    aliases,
    parameters,
    options: {
      select: select.length === 0 || select.includes('*') ? (select.length > 1 ? select : undefined) : select,
      expand: names(given.get('$expand')),
      filter: given.get('$filter')?.trim() || undefined,
      orderBy: given.get('$orderby')?.trim() || undefined,
      top: count('$top', given.get('$top')),
      skip,
      skipToken: given.get('$skiptoken') || undefined,
      raw,
    },
  };
};

/** For operations that answer with one thing: what cannot be meant here must not pass in silence. */
export const refuseListOptions = (options: QueryOptions): void => {
  const used = options.raw.find(([name]) => name !== '$select' && name !== '$expand');
  if (used) throw notImplemented(`${used[0]} on this address`);
};
