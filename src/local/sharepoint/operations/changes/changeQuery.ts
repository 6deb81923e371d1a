/** SP.ChangeQuery: which kinds of changes, of which kinds of things, from where to where in the log. */
import { badRequest, cannotConvert, noSuchProperty } from '../../http/sharePointError';
import type { SqlPart } from '../../odata/sqlColumn';
import { changeKind, type ChangePoint } from '../../store/items/changes';
import { parseToken, type LogScope } from './changeToken';

/** Things in lists are items, be they folders or files (SPChangeFile: "a file that is not stored in a document library"). */
const objects: Readonly<Record<string, readonly string[]>> = {
  Item: ['item', 'folder', 'file'],
  List: ['list'],
  Field: ['field'],
  View: ['view'],
  Web: ['web'],
  ContentType: ['contentType'],
  User: ['user'],
  Group: ['group'],
  // Nothing of these kinds changes here.
  Site: [],
  File: [],
  Folder: [],
  Alert: [],
  SecurityPolicy: [],
};

const kinds: Readonly<Record<string, readonly number[]>> = {
  Add: [changeKind.add],
  Update: [changeKind.update],
  DeleteObject: [changeKind.delete],
  Rename: [changeKind.rename],
  Move: [changeKind.moveAway, changeKind.moveInto],
  Restore: [changeKind.restore],
  RoleAssignmentAdd: [changeKind.assignmentAdd, changeKind.scopeAdd],
  RoleAssignmentDelete: [changeKind.assignmentDelete, changeKind.scopeDelete],
  GroupMembershipAdd: [changeKind.memberAdd],
  GroupMembershipDelete: [changeKind.memberDelete],
  SystemUpdate: [changeKind.systemUpdate],
  RoleDefinitionAdd: [],
  RoleDefinitionDelete: [],
  RoleDefinitionUpdate: [],
  Navigation: [],
};

/** Flags that ask for nothing which is not done anyway: answers are always trimmed to what the caller may see. */
const harmless: ReadonlySet<string> = new Set([
  'Activity',
  'RecursiveAll',
  'RequireSecurityTrim',
  'IgnoreStartTokenNotFoundError',
]);

const defaultLimit = 1000;
const largestLimit = 2000;
const end: ChangePoint = { number: Number.MAX_SAFE_INTEGER };

export interface ChangeQuery {
  readonly where: SqlPart;
  readonly after: ChangePoint;
  readonly until: ChangePoint;
  readonly limit: number;
  readonly latestFirst: boolean;
}

type Names = Readonly<Record<string, unknown>>;

export const isNames = (value: unknown): value is Names =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const tokenOf = (value: unknown, scope: LogScope): ChangePoint | undefined => {
  if (value === undefined || value === null) return undefined;
  const text = isNames(value) ? value['StringValue'] : undefined;
  if (typeof text !== 'string') throw cannotConvert('SP.ChangeToken');
  return parseToken(text, scope);
};

/** Edm.Int64: a number or, as .NET clients send it, a text. */
const limitOf = (value: unknown): number => {
  if (value === undefined || value === null) return defaultLimit;
  const limit = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof limit !== 'number' || !Number.isInteger(limit)) throw cannotConvert('Edm.Int64');
  return limit <= 0 ? defaultLimit : Math.min(limit, largestLimit);
};

export const parseChangeQuery = (query: unknown, scope: LogScope): ChangeQuery => {
  if (!isNames(query)) throw badRequest('The parameter query is missing.');
  const { ChangeTokenStart, ChangeTokenEnd, FetchLimit, LatestFirst, ...flags } = query;
  const wantedObjects: string[] = [];
  const wantedKinds: number[] = [];
  for (const [name, value] of Object.entries(flags)) {
    const object = Object.hasOwn(objects, name) ? objects[name] : undefined;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!object && !kind && !harmless.has(name)) throw noSuchProperty(name, 'SP.ChangeQuery');
    if (value !== null && typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
    if (value === true) wantedObjects.push(...(object ?? []));
    if (value === true) wantedKinds.push(...(kind ?? []));
  }
  return {
    where: {
      sql: 'c.object IN (SELECT value FROM json_each(?)) AND c.kind IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(wantedObjects), JSON.stringify(wantedKinds)],
    },
    after: tokenOf(ChangeTokenStart, scope) ?? { number: 0 },
    until: tokenOf(ChangeTokenEnd, scope) ?? end,
    limit: limitOf(FetchLimit),
    latestFirst: LatestFirst === true,
  };
};
