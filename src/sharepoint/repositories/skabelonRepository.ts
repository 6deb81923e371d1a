/** The one row that holds the municipality's changes to the skabelon. */
import { AppError } from '../../domain/errors';
import type { ClientKey, TemplateRowId, Version } from '../../domain/ids';
import { skabelonKey, type KeptSkabelon, type TemplateRow, type TemplateRowInput } from '../../domain/keptSkabelon';
import type { SkabelonChanges } from '../../domain/skabelon';
import type { SkabelonStore, Versioned } from '../../domain/stores';
import type { Connection } from '../client';
import { textEquals } from '../odata';
import type { createLoader } from '../paging';
import { templatesList } from '../schema/lists/templates';
import { createListRepository } from './listRepository';

/** The rules of the skabelon weigh more than all stores: they come with the first proposal somebody opens (decision 0009). */
const skabelonRules = () => import('../../domain/skabelonText');

const nothingChanged: SkabelonChanges = { fields: {}, own: [], order: [] };

const toKept = async (row: Versioned<TemplateRow> | undefined): Promise<KeptSkabelon> => {
  const { readSkabelonText } = await skabelonRules();
  const read = row === undefined ? undefined : readSkabelonText(row.entity.changes);
  return {
    changes: read?.ok === true ? read.value : nothingChanged,
    version: row?.version,
    unreadableAt: read === undefined || read.ok ? undefined : read.error.at,
    modifiedBy: row?.entity.modifiedBy,
    modifiedAt: row?.entity.modifiedAt,
  };
};

export const createSkabelonRepository = (
  connection: Connection,
  load: ReturnType<typeof createLoader>,
): SkabelonStore => {
  const rows = createListRepository<TemplateRowId, TemplateRow, TemplateRowInput, string>(connection, load, {
    list: templatesList,
    summaryFields: templatesList.fields,
    filter: (key) => textEquals('RdKey', key),
  });
  const find = async (): Promise<TemplateRowId | undefined> => (await rows.list(skabelonKey)).rows[0]?.id;

  return {
    load: async () => {
      const id = await find();
      return toKept(id === undefined ? undefined : await rows.get(id));
    },
    save: async (changes, version: Version | undefined) => {
      const { skabelonText } = await skabelonRules();
      const text = skabelonText(changes);
      const id = await find();
      if (version === undefined && id === undefined) {
        const made = await rows.create({ title: templatesList.title, changes: text }, skabelonKey as ClientKey); // unique, fixed: there is one row
        // Two who begin at once get the row of the first: hers must not pass for ours.
        if (made.entity.changes !== text) throw new AppError({ kind: 'Conflict' });
        return toKept(made);
      }
      if (version === undefined || id === undefined) throw new AppError({ kind: 'Conflict' });
      return toKept(await rows.update(id, { changes: text }, version));
    },
  };
};
