/** What shall go wrong, for which requests, how often. Written in code, or read from JSON with a sentence for every mistake. */

export interface FaultMatch {
  /** What the request means to do, after `X-HTTP-Method`: "GET", or several as "POST|MERGE|DELETE". */
  readonly method?: string;
  /** A regular expression that some part of the address (path and query, decoded) fits. */
  readonly path?: string;
  /** Sign-in name in mail form. */
  readonly person?: string;
}

export type FaultAction =
  /** As if no rule were there: to let some requests through before another rule. */
  | { readonly action: 'pass' }
  /** Other rules hold as well. */
  | { readonly action: 'delay'; readonly milliseconds: number }
  /** The request never arrives. */
  | { readonly action: 'dropBefore' }
  /** It takes effect; the answer never arrives. */
  | { readonly action: 'dropAfter' }
  /** A refusal in place of the answer; with `after`, the request takes effect first, as behind a gateway. */
  | { readonly action: 'status'; readonly status: number; readonly retryAfter?: number; readonly after?: boolean }
  /** The token (or digest) that this request carries is expired from now on; a new one is good. */
  | { readonly action: 'expireTokens' }
  /** The connection is cut in the middle of the body, or after so many bytes. */
  | { readonly action: 'truncate'; readonly bytes?: number };

export type FaultRule = FaultAction & {
  readonly match?: FaultMatch;
  /** 0 to 1: how many of the requests that match; which ones follows from the seed. Always, unless given. */
  readonly probability?: number;
  readonly seed?: number;
  /** After so many times the rule is over. */
  readonly times?: number;
  /** So many requests that match go free first. */
  readonly skip?: number;
};

export class RuleError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'RuleError';
  }
}

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The number under a name, if there is one. */
const number = (json: Json, name: string, least: number, most: number): number | undefined => {
  const value = json[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new RuleError(`${name} must be a number from ${least} to ${most}.`);
};

const count = (json: Json, name: string, least = 0, most = 2 ** 32): number | undefined => {
  const value = number(json, name, least, most);
  if (value !== undefined && !Number.isInteger(value)) throw new RuleError(`${name} must be a whole number.`);
  return value;
};

const needed = <T>(value: T | undefined, name: string, action: string): T => {
  if (value === undefined) throw new RuleError(`The action ${action} needs ${name}.`);
  return value;
};

const text = (json: Json, name: string): string | undefined => {
  const value = json[name];
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  throw new RuleError(`${name} must be a text.`);
};

const refuseOthers = (json: Json, known: readonly string[]): void => {
  const other = Object.keys(json).find((name) => !known.includes(name));
  if (other !== undefined) throw new RuleError(`${other} is not known here; known are ${known.join(', ')}.`);
};

/** What a request can mean to do; a rule for another word would never be met, and nobody would know why. */
const methods: readonly string[] = ['GET', 'POST', 'MERGE', 'PATCH', 'PUT', 'DELETE'];

const matchOf = (json: unknown): FaultMatch => {
  if (!isRecord(json)) throw new RuleError('match must be an object.');
  refuseOthers(json, ['method', 'path', 'person']);
  const [method, path, person] = [text(json, 'method'), text(json, 'path'), text(json, 'person')];
  const odd = method?.split('|').find((word) => !methods.includes(word.toUpperCase()));
  if (odd !== undefined)
    throw new RuleError(`${odd} is no method; known are ${methods.join(', ')}, several as POST|MERGE.`);
  try {
    if (path !== undefined) void new RegExp(path, 'iu');
  } catch (error) {
    throw new RuleError(`path is no regular expression: ${error instanceof Error ? error.message : String(error)}`);
  }
  return {
    ...(method !== undefined && { method }),
    ...(path !== undefined && { path }),
    ...(person !== undefined && { person }),
  };
};

/** What each action reads beside the common names. */
const namesOf: Readonly<Record<FaultAction['action'], readonly string[]>> = {
  pass: [],
  delay: ['milliseconds'],
  dropBefore: [],
  dropAfter: [],
  status: ['status', 'retryAfter', 'after'],
  expireTokens: [],
  truncate: ['bytes'],
};

const isAction = (name: unknown): name is FaultAction['action'] =>
  typeof name === 'string' && Object.hasOwn(namesOf, name);

const actionOf = (json: Json, action: FaultAction['action']): FaultAction => {
  switch (action) {
    case 'delay':
      return { action, milliseconds: needed(number(json, 'milliseconds', 0, 600_000), 'milliseconds', action) };
    case 'status': {
      const retryAfter = count(json, 'retryAfter');
      if (json['after'] !== undefined && typeof json['after'] !== 'boolean')
        throw new RuleError('after must be true or false.');
      return {
        action,
        status: needed(count(json, 'status', 400, 599), 'status', action),
        ...(retryAfter !== undefined && { retryAfter }),
        ...(json['after'] === true && { after: true }),
      };
    }
    case 'truncate': {
      const bytes = count(json, 'bytes');
      return { action, ...(bytes !== undefined && { bytes }) };
    }
    default:
      return { action };
  }
};

/** Throws `RuleError`. */
export const parseRule = (json: unknown): FaultRule => {
  if (!isRecord(json)) throw new RuleError('A rule must be an object.');
  const action = json['action'];
  if (!isAction(action)) throw new RuleError(`action must be one of ${Object.keys(namesOf).join(', ')}.`);
  refuseOthers(json, ['action', 'match', 'probability', 'seed', 'times', 'skip', ...namesOf[action]]);
  const [probability, seed] = [number(json, 'probability', 0, 1), count(json, 'seed')];
  const [times, skip] = [count(json, 'times'), count(json, 'skip')];
  return {
    ...actionOf(json, action),
    ...(json['match'] !== undefined && { match: matchOf(json['match']) }),
    ...(probability !== undefined && { probability }),
    ...(seed !== undefined && { seed }),
    ...(times !== undefined && { times }),
    ...(skip !== undefined && { skip }),
  };
};
