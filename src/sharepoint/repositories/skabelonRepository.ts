/** The one row that holds the municipality's changes to the skabelon. */
import { AppError } from '../../domain/errors';
import type { ClientKey, TemplateRowId, Version } from '../../domain/ids';
import { skabelonKey, type KeptSkabelon, type TemplateRow, type TemplateRowInput } from '../../domain/keptSkabelon';
import { noChanges } from '../../domain/skabelon';
import { readSkabelonText, skabelonText } from '../../domain/skabelonText';
import type { SkabelonStore, Versioned } from '../../domain/stores';
import type { Connection } from '../client';
import { textEquals } from '../odata';
import type { createLoader } from '../paging';
import { templatesList } from '../schema/lists/templates';
import { createListRepository } from './listRepository';

const nothingKept: KeptSkabelon = {
  changes: noChanges,
  version: undefined,
  unreadableAt: undefined,
  modifiedBy: undefined,
  modifiedAt: undefined,
};

const toKept = ({ entity, version }: Versioned<TemplateRow>): KeptSkabelon => {
  const read = readSkabelonText(entity.changes);
  return {
    changes: read.ok ? read.value : noChanges,
    version,
    unreadableAt: read.ok ? undefined : read.error.at,
    modifiedBy: entity.modifiedBy,
    modifiedAt: entity.modifiedAt,
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
      return id === undefined ? nothingKept : toKept(await rows.get(id));
    },
    save: async (changes, version: Version | undefined) => {
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
