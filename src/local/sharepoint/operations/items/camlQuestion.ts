/** A CAML view as the question that the store answers. What `getitems` and `RenderListDataAsStream` share. */
import { fileNotFound, outsideWeb } from '../../http/sharePointError';
import type { CamlColumns } from '../../caml/camlColumns';
import { notInstalled } from '../../caml/camlError';
import { readOrderBy } from '../../caml/orderBy';
import type { CamlScope, CamlView } from '../../caml/viewXml';
import { readWhere } from '../../caml/where';
import type { Filter } from '../../odata/filterTree';
import type { PageMark } from '../../odata/keyset';
import type { SortKey } from '../../odata/orderBy';
import type { SqlPart } from '../../odata/sqlColumn';
import type { ItemPlan } from '../../store/items/itemPlan';
import type { ItemQuestion } from '../../store/items/itemQuery';
import { tableOf } from '../../store/items/itemTable';
import { textKey } from '../../store/textKey';
import type { XmlElement } from '../../xml/parseXml';
import type { Call } from '../call';
import { canSeeMembers } from '../people/groupRights';
import type { ItemAccess } from './itemAccess';
import { folderUrl } from '../lists/listAddress';

const noLimit = 0x7fffffff;

/** Persons or groups that a `<Membership>` means (MS-WSSCAML). */
const membersFor =
  (call: Call) =>
  (type: string, groupId: string | undefined): readonly number[] => {
    const { principals, scopes, database, web } = call.site;
    const onWeb = () => scopes.assignments(web.scope).flatMap(({ principalId }) => principals.byId(principalId) ?? []);
    switch (type) {
      case 'CurrentUserGroups':
        return principals.groupsOf(call.person.id).map(({ id }) => id);
      case 'SPGroup': {
        const group = principals.group(Number(groupId));
        // A filter must not tell who is in a group that shows its members to nobody else.
        return group && canSeeMembers(call, group) ? principals.members(group.id).map(({ id }) => id) : [];
      }
      case 'SPWeb.Groups':
        return onWeb().flatMap(({ kind, id }) => (kind === 'group' ? [id] : []));
      case 'SPWeb.Users':
        return onWeb().flatMap(({ kind, id }) => (kind === 'group' ? [] : [id]));
      case 'SPWeb.AllUsers':
        return database
          .all("SELECT id FROM principals WHERE kind = 'user' AND removed = 0")
          .map(({ id }) => Number(id));
      default:
        throw notInstalled();
    }
  };

export interface CamlFolder {
  /** Below the list's root; '' is the root. */
  readonly dir: string;
  /** The scope of rights that holds in it; null while that is the list's. */
  readonly scope: number | null;
}

/** The folder behind an address; 404 for what the caller may not see either. */
export const folderOf = (access: ItemAccess, address: string): CamlFolder => {
  const { call, list } = access;
  const url = address.trim().replace(/\/+$/, '');
  const root = folderUrl(call, list);
  if (!textKey(`${url}/`).startsWith(textKey(`${call.address.sitePath}/`))) throw outsideWeb();
  if (textKey(url) === textKey(root)) return { dir: '', scope: null };
  if (!textKey(url).startsWith(textKey(`${root}/`))) throw fileNotFound();
  const dir = url.slice(root.length + 1);
  const cut = dir.lastIndexOf('/');
  const { sql, values, from } = access.readable();
  const row = call.site.database.first(
    `SELECT scope_id FROM ${from} t WHERE dir_key = ? AND leaf_key = ? AND is_folder = 1 AND ${sql}`,
    [textKey(dir.slice(0, Math.max(cut, 0))), textKey(dir.slice(cut + 1)), ...values],
  );
  if (!row) throw fileNotFound();
  return { dir, scope: typeof row['scope_id'] === 'number' ? row['scope_id'] : null };
};

const isDeep = (scope: CamlScope): boolean => scope === 'recursive' || scope === 'recursiveAll';

const within = (scope: CamlScope, dir: string): SqlPart | undefined => {
  const key = textKey(dir);
  if (!isDeep(scope)) return { sql: 't.dir_key = ?', values: [key] };
  // '0' follows '/' in the order of characters: everything below the folder, and nothing beside it.
  return dir === ''
    ? undefined
    : { sql: '(t.dir_key = ? OR (t.dir_key >= ? AND t.dir_key < ?))', values: [key, `${key}/`, `${key}0`] };
};

const kinds = (scope: CamlScope): SqlPart | undefined =>
  scope === 'recursive' || scope === 'filesOnly' ? { sql: 't.is_folder = 0', values: [] } : undefined;

/** An index answers: plain items have no name. */
const hasFolders = ({ call, list }: ItemAccess): boolean =>
  call.site.database.first(
    `SELECT 1 FROM ${tableOf(list.number)} WHERE leaf_key IS NOT NULL AND is_folder = 1 LIMIT 1`,
  ) !== undefined;

/** Folders come first, unless the order says `Override` ("Sort only by specified criteria" in a view's settings). */
const foldersFirst = (folders: boolean, { scope, override }: CamlView, sort: readonly SortKey[]): SortKey[] => {
  const [first] = sort;
  if (!first || override || !folders || kinds(scope) !== undefined) return [...sort];
  const column = {
    name: 'SortBehavior',
    kind: 'number',
    expression: 't.is_folder',
    // Not the ID's: behind that one nothing could differ any more.
    index: first.column.index === undefined ? undefined : 'SortBehavior',
  } as const;
  return [{ column, descending: true }, ...sort];
};

export interface CamlAsked {
  readonly access: ItemAccess;
  readonly view: CamlView;
  readonly columns: CamlColumns;
  /** Address of a folder; undefined: what the view says, or the list's root. */
  readonly folder: string | undefined;
  readonly plan: ItemPlan;
  readonly after: PageMark | undefined;
  /** `<Where>`s and an order from elsewhere (the address of a stream). */
  readonly conditions?: readonly XmlElement[];
  readonly sort?: readonly SortKey[] | undefined;
}

export const camlQuestion = (asked: CamlAsked): ItemQuestion => {
  const { access, view, columns, plan, after, folder } = asked;
  const { call, list } = access;
  const { dir } = folderOf(access, folder ?? view.folder ?? folderUrl(call, list));
  const context = { columns, now: call.now, personId: call.person.id, members: membersFor(call) };
  const filters = [view.where, ...(asked.conditions ?? [])].flatMap((where) => readWhere(where, context) ?? []);
  const folders = hasFolders(access);
  const sort = foldersFirst(folders, view, asked.sort ?? readOrderBy(view.orderBy, columns));
  const joins = columns.joins();
  return {
    list,
    plan: {
      ...plan,
      joins: { sql: `${plan.joins.sql}\n${joins.sql}`, values: [...plan.joins.values, ...joins.values] },
      lookups: new Set([...plan.lookups, ...columns.lookups]),
      resolve: (path) => (path.length === 1 && path[0] === 'ID' ? plan.resolve(path) : columns.resolve(path)),
    },
    filter: filters.length === 0 ? undefined : filters.reduce((left, right): Filter => ({ is: 'and', left, right })),
    sort,
    top: view.rowLimit ?? noLimit,
    pageSize: noLimit,
    after,
    readable: access.readable(),
    // Without folders everything lies in the root: to say so would only keep SQL from the order's own index.
    within: folders ? within(view.scope, dir) : undefined,
    kinds: kinds(view.scope),
    threshold: call.threshold,
  };
};
