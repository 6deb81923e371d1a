/** `<GroupBy>` and `<Aggregations>` of a view. Levels, unknown columns and the threshold as observed by others (dbml-sharepoint). */
import { notImplemented, spException } from '../http/sharePointError';
import type { SortKey } from '../odata/orderBy';
import type { Field } from '../store/fields/field';
import type { XmlElement } from '../xml/parseXml';
import type { CamlColumn, CamlColumns } from './camlColumns';
import { isTrue, refuseOtherAttributes, refuseOtherChildren } from './element';
import { sortBy } from './orderBy';

export interface GroupKey {
  readonly name: string;
  readonly key: SortKey;
  readonly field: Field | undefined;
}

export interface Grouping {
  readonly keys: readonly GroupKey[];
  readonly collapsed: boolean;
  /** Groups on a page, where the view says so. */
  readonly limit: number | undefined;
}

const mostLevels = 2;

const keyOf = (reference: XmlElement, columns: CamlColumns): GroupKey | undefined => {
  refuseOtherAttributes(reference, new Set(['Name', 'Ascending', 'Explicit', 'Type']));
  const name = reference.attributes.get('Name') ?? '';
  const field = columns.field(name);
  // A column that the list does not have groups nothing (observed: flat rows, 200).
  if (!field) return undefined;
  if (field.type.name === 'DateTime' && field.settings.format === 'DateTime')
    throw notImplemented(`CAML <GroupBy> of times (${name})`);
  const { column, descending } = sortBy(
    columns,
    name,
    reference.attributes.get('Ascending')?.toUpperCase() === 'FALSE',
  );
  // No index helps a list above the threshold (observed).
  return { name, field, key: { column: { ...column, index: undefined }, descending } };
};

/** undefined: nothing is grouped. */
export const readGroupBy = (element: XmlElement | undefined, columns: CamlColumns): Grouping | undefined => {
  if (!element) return undefined;
  refuseOtherAttributes(element, new Set(['Collapse', 'GroupLimit']));
  refuseOtherChildren(element, new Set(['FieldRef']));
  // -2147467259 and 500 as observed; the sentence is ours.
  if (element.children.length > mostLevels)
    throw spException(-2147467259, `A view cannot be grouped by more than ${mostLevels} columns.`);
  const keys = element.children.map((child) => keyOf(child, columns));
  const known = keys.flatMap((key) => key ?? []);
  if (known.length === 0 || known.length < keys.length) return undefined;
  const limit = element.attributes.get('GroupLimit');
  if (limit !== undefined && !/^\d{1,6}$/.test(limit)) throw notImplemented(`<GroupBy GroupLimit="${limit}">`);
  return {
    keys: known,
    collapsed: isTrue(element.attributes.get('Collapse')),
    limit: limit === undefined ? undefined : Number(limit) || undefined,
  };
};

const functions = ['COUNT', 'SUM', 'AVG', 'MAX', 'MIN', 'STDEV', 'VAR'] as const;

export interface Aggregation {
  readonly name: string;
  readonly type: (typeof functions)[number];
  readonly column: CamlColumn;
}

const numbersAlone = new Set(['SUM', 'AVG', 'STDEV', 'VAR']);

export const readAggregations = (element: XmlElement | undefined, columns: CamlColumns): Aggregation[] => {
  // What is switched off says nothing.
  if (!element || element.attributes.get('Value')?.toUpperCase() === 'OFF') return [];
  refuseOtherAttributes(element, new Set(['Value']));
  refuseOtherChildren(element, new Set(['FieldRef']));
  return element.children.map((reference) => {
    refuseOtherAttributes(reference, new Set(['Name', 'Type']));
    const name = reference.attributes.get('Name') ?? '';
    const asked = reference.attributes.get('Type')?.toUpperCase();
    const type = functions.find((one) => one === asked);
    if (!type) throw notImplemented(`the CAML aggregation ${asked}`);
    const column = columns.column(name);
    const { kind, anyOf } = column.column;
    const fits = type === 'COUNT' || kind === 'number' || (kind === 'datetime' && !numbersAlone.has(type));
    if (anyOf || !fits) throw notImplemented(`the CAML aggregation ${type} of ${name}`);
    return { name, type, column };
  });
};
