/**
 * Filters, order and page that stand in the address, as the list page writes them. They become CAML, so that they mean the
 * same: `FilterField1=Title&FilterValue1=a`, `FilterFields1=Title&FilterValues1=a;#b`, `SortField=Title&SortDir=Desc`.
 */
import { badRequest, notImplemented } from '../../../http/sharePointError';
import { sortBy } from '../../../caml/orderBy';
import type { CamlColumns } from '../../../caml/camlColumns';
import type { PageMark } from '../../../odata/keyset';
import type { SortKey } from '../../../odata/orderBy';
import type { XmlElement } from '../../../xml/parseXml';

type Address = ReadonlyMap<string, string>;

/** A page can carry ten. */
const mostFilters = 10;
const operators = new Set(['Eq', 'Neq', 'Gt', 'Geq', 'Lt', 'Leq', 'BeginsWith', 'Contains']);

const element = (
  name: string,
  children: readonly XmlElement[],
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): XmlElement => ({ name, children, attributes: new Map(Object.entries(attributes)), text });

const value = (text: string): XmlElement => element('Value', [], { Type: 'Text' }, text);

const filterAt = (address: Address, index: number): XmlElement | undefined => {
  const one = address.get(`filterfield${index}`);
  const several = address.get(`filterfields${index}`);
  const name = one ?? several;
  if (name === undefined) return undefined;
  if (one !== undefined && several !== undefined)
    throw notImplemented(`FilterField${index} beside FilterFields${index}`);
  const lookup = /^(1|TRUE)$/i.test(address.get(`filterlookupid${index}`) ?? '');
  const reference = element('FieldRef', [], { Name: name, ...(lookup ? { LookupId: 'TRUE' } : {}) });
  const wanted = address.get(`filtervalues${index}`)?.split(';#');
  if (wanted) return element('In', [reference, element('Values', wanted.map(value))]);
  const text = address.get(`filtervalue${index}`) ?? '';
  if (text === '') return element('IsNull', [reference]);
  const operator = address.get(`filterop${index}`) ?? 'Eq';
  if (!operators.has(operator)) throw notImplemented(`FilterOp${index}=${operator}`);
  return element(operator, [reference, value(text)]);
};

/** One `<Where>` each. */
export const addressFilters = (address: Address): XmlElement[] =>
  Array.from({ length: mostFilters }, (_, index) => filterAt(address, index + 1)).flatMap((found) =>
    found ? [element('Where', [found])] : [],
  );

/** undefined: the view's own order. */
export const addressSort = (address: Address, columns: CamlColumns): SortKey[] | undefined => {
  const name = address.get('sortfield');
  if (name === undefined) return undefined;
  return [sortBy(columns, name, /^desc$/i.test(address.get('sortdir') ?? ''))];
};

/** Names in the address lose their capitals; those of the order's columns have them. */
export const addressMark = (address: Address, sort: readonly SortKey[]): PageMark | undefined => {
  const id = address.get('p_id');
  if (id === undefined) return undefined;
  if (!/^\d{1,10}$/.test(id)) throw badRequest('The paging information is not valid.');
  const values = sort.flatMap(({ column }) => {
    const text = address.get(`p_${column.name.toLowerCase()}`);
    return text === undefined || column.name === 'ID' ? [] : [[column.name, text === '' ? null : text] as const];
  });
  return { id: Number(id), values: new Map(values), back: /^TRUE$/i.test(address.get('pagedprev') ?? '') };
};
