/** Reads `web/lists/getByTitle('a''b')/items(3)`: the part of an address behind `_api/`, already percent-decoded. */
import { badRequest, notImplemented } from './sharePointError';

export type Argument =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A JSON object, by an alias: `@v={'High':'0','Low':'1'}`. */
  | { readonly kind: 'object'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'null' };

export interface Segment {
  readonly name: string;
  /** Lower case: SharePoint does not care (`getByTitle`, `getbytitle`). */
  readonly key: string;
  /** undefined without any: `items()` is `items`. `Name=value` pairs keep their lower-cased names; others get '0', '1' … */
  readonly args: ReadonlyMap<string, Argument> | undefined;
  /** Of no request: asks which steps there are, and is told their keys. */
  readonly told?: (keys: readonly string[]) => void;
}

const literal = /(?:(guid|datetime))?'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|(true|false|null)\b|(@[A-Za-z_]\w*)/iy;
const pairName = /([A-Za-z_]\w*)\s*=\s*/y;

/** Microsoft's examples write JSON between apostrophes as well (Users, groups, and roles REST API reference). */
const inQuotes = (text: string): string =>
  text.replaceAll(/'((?:[^'\\]|\\.)*)'/g, (_, inner: string) => `"${inner.replaceAll('"', '\\"')}"`);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const parseObject = (text: string): Readonly<Record<string, unknown>> => {
  const found = parseJson(text) ?? parseJson(inQuotes(text));
  if (typeof found !== 'object' || found === null) throw badRequest(`The expression "${text}" is not valid.`);
  return { ...found };
};

/** `{"DecodedUrl":"/sites/tasks/a b"}` is an SP.ResourcePath, as Office365-REST-Python-Client gives it by an alias. */
const objectArgument = (text: string): Argument | undefined => {
  if (!text.trimStart().startsWith('{')) return undefined;
  const value = parseObject(text);
  const { DecodedUrl } = value;
  return typeof DecodedUrl === 'string' && Object.keys(value).length === 1
    ? { kind: 'text', value: DecodedUrl }
    : { kind: 'object', value };
};

class PathReader {
  private at = 0;
  private readonly path: string;
  private readonly aliases: ReadonlyMap<string, string>;

  constructor(path: string, aliases: ReadonlyMap<string, string>) {
    this.path = path;
    this.aliases = aliases;
  }

  segments(): Segment[] {
    const found: Segment[] = [];
    while (this.at < this.path.length) {
      if (this.path[this.at] === '/') {
        this.at += 1;
        continue;
      }
      found.push(this.segment());
    }
    return found;
  }

  private fail(): never {
    throw badRequest(`The expression "${this.path}" is not valid.`);
  }

  private segment(): Segment {
    const name = /[^/(]*/y;
    name.lastIndex = this.at;
    const text = name.exec(this.path)?.[0] ?? '';
    this.at += text.length;
    if (this.path[this.at] !== '(') return { name: text, key: text.toLowerCase(), args: undefined };
    this.at += 1;
    const found = this.argumentList();
    const args = found.size === 0 ? undefined : found;
    if (this.at < this.path.length && this.path[this.at] !== '/') this.fail();
    return { name: text, key: text.toLowerCase(), args };
  }

  private argumentList(): Map<string, Argument> {
    const args = new Map<string, Argument>();
    this.blanks();
    if (this.path[this.at] === ')') {
      this.at += 1;
      return args;
    }
    for (;;) {
      this.blanks();
      pairName.lastIndex = this.at;
      const pair = pairName.exec(this.path);
      if (pair) this.at = pairName.lastIndex;
      args.set(pair?.[1]?.toLowerCase() ?? String(args.size), this.argument());
      this.blanks();
      const end = this.path[this.at];
      this.at += 1;
      if (end === ')') return args;
      if (end !== ',') this.fail();
    }
  }

  private argument(): Argument {
    literal.lastIndex = this.at;
    const match = literal.exec(this.path);
    if (!match) this.fail();
    this.at = literal.lastIndex;
    const [, , quoted, number, word, alias] = match;
    if (quoted !== undefined) return { kind: 'text', value: quoted.replaceAll("''", "'") };
    if (number !== undefined) return { kind: 'number', value: Number(number) };
    if (word !== undefined) {
      return word.toLowerCase() === 'null'
        ? { kind: 'null' }
        : { kind: 'boolean', value: word.toLowerCase() === 'true' };
    }
    const value = this.aliases.get((alias ?? '').toLowerCase());
    if (value === undefined) this.fail();
    const object = objectArgument(value);
    if (object) return object;
    // An alias stands for a literal of its own, never for another alias.
    return new PathReader(value, new Map()).wholeLiteral();
  }

  private wholeLiteral(): Argument {
    const value = this.argument();
    if (this.at !== this.path.length) this.fail();
    return value;
  }

  private blanks(): void {
    while (this.path[this.at] === ' ') this.at += 1;
  }
}

/** `aliases` are the query's `@name` parameters, names in lower case with the `@`. */
export const parseApiPath = (path: string, aliases: ReadonlyMap<string, string>): Segment[] =>
  new PathReader(path, aliases).segments();

/** A plain value: an object where nobody reads one is 501. */
const valueOf = (segment: Segment, ...names: readonly string[]): Exclude<Argument, { kind: 'object' }> | undefined => {
  const found = names.map((name) => segment.args?.get(name)).find((one) => one !== undefined);
  if (found?.kind === 'object') throw notImplemented(`the value ${JSON.stringify(found.value)} of a parameter`);
  return found;
};

/** PnPjs writes `('!@v::value')` where it means an aliased parameter that it then moves into the query. */
export const textArgument = (segment: Segment, name = '0'): string => {
  const found = valueOf(segment, name.toLowerCase(), '0');
  if (found?.kind === 'text') return found.value;
  if (found?.kind === 'number') return String(found.value);
  throw badRequest(`The expression "${segment.name}" is not valid.`);
};

export const numberArgument = (segment: Segment, name = '0'): number => {
  const found = valueOf(segment, name.toLowerCase(), '0');
  const value = found?.kind === 'number' ? found.value : found?.kind === 'text' ? Number(found.value) : Number.NaN;
  if (!Number.isInteger(value)) throw badRequest(`The expression "${segment.name}" is not valid.`);
  return value;
};

export const booleanArgument = (segment: Segment, name: string, otherwise: boolean): boolean => {
  const found = valueOf(segment, name.toLowerCase());
  if (found === undefined) return otherwise;
  if (found.kind !== 'boolean') throw badRequest(`The expression "${segment.name}" is not valid.`);
  return found.value;
};
