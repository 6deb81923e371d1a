/** One question about items as one SQL statement: what to read, through which lookups, under which condition. */
import { mustExpand, noSuchField, notImplemented } from '../../http/sharePointError';
import type { QueryOptions } from '../../http/queryOptions';
import type { ResolveColumn, SqlPart, SqlValue } from '../../odata/sqlColumn';
import { valueColumn, type Field } from '../fields/field';
import type { LinkedProperty, LinkTarget } from './itemLinks';
import type { ItemProperties, ItemProperty } from './itemProperties';

interface SingleLink {
  readonly name: string;
  readonly field: Field;
  readonly alias: string;
  readonly target: LinkTarget;
  readonly properties: readonly LinkedProperty[];
}

export interface ItemPlan {
  readonly properties: readonly ItemProperty[];
  readonly links: readonly SingleLink[];
  readonly resolve: ResolveColumn;
  /** Columns after SELECT, named c0, c1 … in the order of `properties`, then of the links. */
  readonly columns: readonly string[];
  readonly columnValues: readonly SqlValue[];
  readonly joins: SqlPart;
  /** Lookups and persons the question touches, by internal name; filter and order add theirs as they are resolved. */
  readonly lookups: ReadonlySet<string>;
}

export interface PlanContext {
  readonly properties: ItemProperties;
  readonly target: (field: Field, alias: string) => LinkTarget;
}

const splitSelect = (select: readonly string[]): { own: string[]; linked: Map<string, string[]> } => {
  const own: string[] = [];
  const linked = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0) own.push(path);
    else linked.set(first, [...(linked.get(first) ?? []), rest.join('/')]);
  }
  return { own, linked };
};

/** What SharePoint shows of items and we show of one item at most. */
const knownElsewhere = new Set([
  'AttachmentFiles',
  'FirstUniqueAncestorSecurableObject',
  'ContentType',
  'File',
  'Folder',
  'Versions',
  'DisplayName',
  'CommentsDisabled',
  'LikedByInformation',
  'Properties',
]);

const selected = (own: readonly string[], context: PlanContext): ItemProperty[] =>
  own.flatMap((name) => {
    if (name === '*') return [...context.properties.defaults];
    // Control information comes by the dialect, selected or not (PnPjs selects `odata.id`).
    if (name.startsWith('odata.')) return [];
    const property = context.properties.find(name);
    if (property) return [property];
    // `$select=Author` with `$expand=Author` means the expanded thing.
    if (context.properties.link(name)) return [];
    if (knownElsewhere.has(name)) throw notImplemented(`$select=${name} of several items`);
    throw noSuchField(name);
  });

export const planItems = (options: QueryOptions, context: PlanContext): ItemPlan => {
  const { own, linked } = splitSelect(options.select ?? ['*']);
  const expanded = new Set(options.expand);
  for (const [name, paths] of linked) {
    if (!context.properties.link(name)) throw noSuchField(`${name}/${paths[0]}`);
    if (!expanded.has(name)) throw mustExpand(`${name}/${paths[0]}`, name);
  }
  const links = options.expand.map((name, index): SingleLink => {
    const field = context.properties.link(name);
    if (!field) throw notImplemented(`$expand=${name} of items`);
    const paths = linked.get(name);
    if (options.select !== undefined && paths === undefined && !own.includes(name)) throw mustExpand(name, name);
    const alias = `j${index}`;
    const target = context.target(field, alias);
    return { name, field, alias, target, properties: (paths ?? target.defaults).map((path) => target.property(path)) };
  });
  const chosen = selected(own, context);
  const lookups = new Set<string>();
  const touch = (field: Field | undefined): void => {
    // Author and Editor do not count (sp-dev-docs #4660: 12 besides them still worked).
    if (field?.type.refersTo && !field.fromBase) lookups.add(field.internalName);
  };
  for (const { name } of chosen) touch(context.properties.link(name.replace(/(?:String)?Id$/, '')));
  for (const { field } of links) touch(field);
  const resolve = resolver(links, context);
  return {
    ...columnsOf(chosen, links),
    links,
    lookups,
    resolve: (path) => {
      touch(context.properties.link((path[0] ?? '').replace(/Id$/, '')));
      return resolve(path);
    },
  };
};

const columnsOf = (
  properties: readonly ItemProperty[],
  links: readonly SingleLink[],
): Pick<ItemPlan, 'properties' | 'columns' | 'columnValues' | 'joins'> => {
  const columns = properties.map((property) => property.sql('t'));
  const columnValues: SqlValue[] = [];
  const joins: string[] = [];
  const joinValues: SqlValue[] = [];
  for (const { field, alias, target, properties: wanted } of links) {
    const column = `t.${valueColumn(field)}`;
    if (field.type.many) {
      const object = ['id', `${alias}.id`, ...wanted.flatMap(({ sql }, index) => [`p${index}`, sql])]
        .map((part, index) => (index % 2 === 0 ? `'${part}'` : part))
        .join(', ');
      columns.push(`(SELECT json_group_array(json_object(${object}) ORDER BY each.key) FROM json_each(${column}) each
        JOIN ${target.table} ${alias} ON ${alias}.id = each.value AND ${target.readable.sql})`);
      columnValues.push(...target.readable.values);
    } else {
      joins.push(`LEFT JOIN ${target.table} ${alias} ON ${alias}.id = ${column} AND ${target.readable.sql}`);
      joinValues.push(...target.readable.values);
      columns.push(`${alias}.id`, ...wanted.map(({ sql }) => sql));
    }
  }
  return { properties, columns, columnValues, joins: { sql: joins.join('\n'), values: joinValues } };
};

/** Names of `$filter` and `$orderby`: own columns, and paths through what `$expand` names. */
const resolver =
  (links: readonly SingleLink[], context: PlanContext): ResolveColumn =>
  (path) => {
    const [first = '', second, ...rest] = path;
    if (second === undefined) return context.properties.column(first, 't');
    const full = path.join('/');
    if (rest.length > 0 || !context.properties.link(first)) throw noSuchField(full);
    const link = links.find(({ name }) => name === first);
    if (!link) throw mustExpand(full, first);
    const column = link.target.column(second, full);
    if (!link.field.type.many) return column;
    const { table, readable } = link.target;
    // A filter must not tell what the caller may not read: hidden targets are no values here either.
    const from = `FROM json_each(t.${valueColumn(link.field)}) each JOIN ${table} ${link.alias} ON ${link.alias}.id = each.value AND ${readable.sql}`;
    return {
      ...column,
      anyOf: ({ sql, values }) => ({
        sql: `EXISTS (SELECT 1 ${from} WHERE ${sql})`,
        values: [...readable.values, ...values],
      }),
      isEmpty: { sql: `NOT EXISTS (SELECT 1 ${from})`, values: readable.values },
    };
  };
