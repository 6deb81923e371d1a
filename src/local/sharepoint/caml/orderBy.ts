/** `<OrderBy>` as sort keys. Lookups and persons sort by what they show. */
import { notImplemented } from '../http/sharePointError';
import type { SortKey } from '../odata/orderBy';
import type { XmlElement } from '../xml/parseXml';
import { notInstalled } from './camlError';
import type { CamlColumns } from './camlColumns';
import { refuseOtherAttributes } from './element';

const mostSorts = 10;
const attributes = new Set(['Name', 'ID', 'Ascending', 'Explicit', 'Type']);

export const readOrderBy = (references: readonly XmlElement[], columns: CamlColumns): SortKey[] => {
  if (references.length > mostSorts) throw notInstalled();
  return references.map((reference) => {
    if (reference.name !== 'FieldRef') throw notInstalled();
    refuseOtherAttributes(reference, attributes);
    const id = reference.attributes.get('ID');
    const name =
      reference.attributes.get('Name') ?? (id === undefined ? undefined : columns.fieldById(id)?.internalName);
    if (name === undefined) throw notInstalled();
    return sortBy(columns, name, reference.attributes.get('Ascending')?.trim().toUpperCase() === 'FALSE');
  });
};

export const sortBy = (columns: CamlColumns, name: string, descending: boolean): SortKey => {
  const { column, field } = columns.column(name);
  const type = field?.type.name ?? '';
  if (column.anyOf || type === 'Note' || type === 'URL') throw notImplemented(`sorting by ${name} of type ${type}`);
  return { column, descending };
};
