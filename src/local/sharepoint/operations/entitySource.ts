/** Things with properties (lists, fields, groups …), shaped by `$select` and `$expand`. Items have a faster way of their own. */
import { isComplex, type Entity, type Payload } from '../http/payload';
import type { QueryOptions } from '../http/queryOptions';
import { mustExpand, noSuchField, noSuchProperty, notImplemented } from '../http/sharePointError';
import type { Resource } from './resource';

export interface EntitySource {
  readonly type: string;
  readonly id: string;
  readonly editLink: string;
  readonly etag?: string;
  /** Default properties, in their order. */
  readonly properties: Readonly<Record<string, () => unknown>>;
  /** Properties that come only when selected. */
  readonly onRequest?: Readonly<Record<string, () => unknown>>;
  /** Navigation properties. */
  readonly links?: Readonly<Record<string, () => EntitySource | readonly EntitySource[] | null>>;
  /** Navigation properties of its relatives that may be asked for where any of them can stand: passed over here. */
  readonly elsewhere?: readonly string[];
}

/** Properties that SharePoint has and this server does not know: 501 rather than "does not exist". */
export const unknownHere = (type: string, ...names: readonly string[]): Readonly<Record<string, () => never>> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        throw notImplemented(`${name} of ${type}`);
      },
    ]),
  );

type Wanted = Pick<QueryOptions, 'select' | 'expand'>;

const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;

/** The name as the type has it: clients may write `ID` for `Id` (PnPjs's own tests do). Columns of items are stricter. */
const named = (source: EntitySource, name: string): string => {
  const tables = [source.properties, source.onRequest, source.links];
  if (tables.some((table) => own<unknown>(table, name) !== undefined)) return name;
  const lower = name.toLowerCase();
  const known = tables.flatMap((table) => Object.keys(table ?? {}));
  return known.find((one) => one.toLowerCase() === lower) ?? name;
};

/** A property, or one behind links that lead to one thing. undefined: there is none of that name. */
export const readPath = (source: EntitySource, [first = '', ...rest]: readonly string[]): unknown => {
  const name = named(source, first);
  if (rest.length === 0) return (own(source.properties, name) ?? own(source.onRequest, name))?.();
  const target = own(source.links, name)?.();
  if (target === null) return null;
  return target && 'type' in target ? readPath(target, rest) : undefined;
};

/** A property of a body that is not written here: 501 where the type has it, 400 where it has not. */
export const notSettable = (name: string, source: EntitySource): Error =>
  own(source.properties, name) || own(source.onRequest, name)
    ? notImplemented(`setting ${name} of ${source.type}`)
    : noSuchProperty(name, source.type);

/** What the options say of the thing behind the link `name`. */
const behind = (wanted: Wanted, name: string): Wanted => {
  const within = (paths: readonly string[]): string[] =>
    paths
      .filter((path) => path.toLowerCase().startsWith(`${name.toLowerCase()}/`))
      .map((path) => path.slice(name.length + 1));
  const select = within(wanted.select ?? []);
  return { select: select.length === 0 ? undefined : select, expand: within(wanted.expand) };
};

const isElsewhere = ({ elsewhere }: EntitySource, name: string): boolean =>
  elsewhere?.some((one) => one.toLowerCase() === name.toLowerCase()) === true;

const valuesOf = (
  source: EntitySource,
  select: readonly string[] | undefined,
  expanded: ReadonlySet<string>,
): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  for (const path of select ?? ['*']) {
    const [first = '', ...rest] = path.split('/');
    const name = named(source, first);
    if (path === '*') {
      for (const [key, read] of Object.entries(source.properties)) values[key] = read();
      continue;
    }
    // Control information comes by the dialect, selected or not (PnPjs selects `odata.id`).
    if (first.startsWith('odata.') || isElsewhere(source, first)) continue;
    const read = own(source.properties, name) ?? own(source.onRequest, name);
    if (read && rest.length === 0) values[name] = read();
    else if (own(source.links, name)) {
      if (rest.length > 0 && !expanded.has(name)) throw mustExpand(path, name);
    } else throw noSuchField(path);
  }
  return values;
};

export const shape = (source: EntitySource, wanted: Wanted): Entity => {
  const names = new Set(wanted.expand.map((path) => named(source, path.split('/')[0] ?? '')));
  const expanded: Record<string, Entity | readonly Entity[] | null> = {};
  const values = valuesOf(source, wanted.select, names);
  for (const name of names) {
    if (isElsewhere(source, name)) continue;
    const link = own(source.links, name);
    if (!link) {
      const property = own(source.onRequest, name) ?? own(source.properties, name);
      // Some clients expand what is a plain property (EffectiveBasePermissions): it is simply shown.
      if (!property) throw noSuchField(name);
      values[name] = property();
      continue;
    }
    const target = link();
    const inner = behind(wanted, name);
    if (target === null) expanded[name] = null;
    else expanded[name] = 'type' in target ? shape(target, inner) : target.map((one) => shape(one, inner));
  }
  return {
    type: source.type,
    id: source.id,
    editLink: source.editLink,
    etag: source.etag,
    values,
    expanded,
    deferred: wanted.select === undefined ? Object.keys(source.links ?? {}).filter((name) => !names.has(name)) : [],
  };
};

export const entityPayload = (set: string, source: EntitySource, wanted: Wanted, status?: number): Payload => ({
  is: 'entity',
  set,
  entity: shape(source, wanted),
  ...(status === undefined ? {} : { status }),
});

/** `…/Title` behind a thing: one property by its address. */
export const propertyOf = (source: EntitySource, key: string): Resource | undefined => {
  const all = { ...source.properties, ...source.onRequest };
  const name = Object.keys(all).find((one) => one.toLowerCase() === key);
  const read = name === undefined ? undefined : all[name];
  if (name === undefined || !read) return undefined;
  return { read: () => valuePayload(name, read()) };
};

/** A property's value by itself. */
export const valuePayload = (name: string, value: unknown): Payload =>
  isComplex(value)
    ? { is: 'value', name, type: value.complexType, value: value.values }
    : { is: 'value', name, type: edmType(value), value };

const edmType = (value: unknown): string => {
  if (typeof value === 'boolean') return 'Edm.Boolean';
  return typeof value === 'number' ? 'Edm.Int32' : 'Edm.String';
};
