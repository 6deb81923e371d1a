/**
 * Items that look up others by a column with a relationship (RelationshipDeleteBehavior): with Cascade they go when their
 * target goes, with Restrict it must stay. Only lists of the same web are asked, as lookups with a relationship are theirs.
 */
import { spException } from '../../http/sharePointError';
import type { Row } from '../database';
import { withDescendants } from '../files/documentRows';
import { valueColumn, type Field } from '../fields/field';
import { tableOf } from './itemTable';
import type { List } from '../lists/lists';
import type { Site } from '../site';

/** Rows of one list that go together. */
export interface Rows {
  readonly list: List;
  readonly rows: readonly Row[];
}

const cascade = 1;
const restrict = 2;

interface Relationship {
  readonly list: List;
  readonly field: Field;
  readonly column: string;
}

const relationshipsTo = (site: Site, target: List): Relationship[] =>
  site.database
    .all(
      `SELECT DISTINCT list_id FROM fields WHERE type IN ('Lookup', 'LookupMulti')
       AND settings ->> 'deleteBehavior' > 0 AND settings ->> 'lookupList' = ?`,
      [target.id],
    )
    .flatMap((row) => site.lists.byId(String(row['list_id'])) ?? [])
    .flatMap((list) =>
      site.fields.of(list.id).flatMap((field) => {
        const column = valueColumn(field);
        const related = field.settings.lookupList === target.id && (field.settings.deleteBehavior ?? 0) > 0;
        return related && column !== undefined ? [{ list, field, column }] : [];
      }),
    );

const lookingAt = (site: Site, { list, field, column }: Relationship, ids: readonly number[]): Row[] => {
  const wanted = 'IN (SELECT value FROM json_each(?))';
  const condition = field.type.many
    ? `EXISTS (SELECT 1 FROM json_each(t.${column}) each WHERE each.value ${wanted})`
    : `t.${column} ${wanted}`;
  return site.database.all(`SELECT t.* FROM ${tableOf(list.number)} t WHERE ${condition}`, [JSON.stringify(ids)]);
};

/** The sentence is Microsoft's, the code ours. */
const mustStay = (target: List, list: List): Error =>
  spException(
    -2130575163,
    `This item cannot be deleted because an item in the "${list.title}" list is related to an item in the "${target.title}" list.`,
    400,
  );

const keyOf = (list: List, row: Row): string => `${list.id}:${row['id']}`;

/** What has to go with the rows, in the order in which it depends. Throws where something must stay. */
export const relatedTo = (site: Site, gone: Rows, known = new Set<string>()): Rows[] => {
  for (const row of gone.rows) known.add(keyOf(gone.list, row));
  const ids = gone.rows.map((row) => Number(row['id']));
  return relationshipsTo(site, gone.list).flatMap((relationship): Rows[] => {
    const { list, field } = relationship;
    const found = lookingAt(site, relationship, ids).filter((row) => !known.has(keyOf(list, row)));
    if (found.length > 0 && field.settings.deleteBehavior === restrict) throw mustStay(gone.list, list);
    if (found.length === 0 || field.settings.deleteBehavior !== cascade) return [];
    const rows = found.flatMap((row) => withDescendants(site.database, list, row));
    const together = { list, rows };
    return [together, ...relatedTo(site, together, known)];
  });
};
