/** The list of settings: what set-up keeps on the site about itself, one item a key. A key is unique, so of two who note the same SharePoint takes one. */
import { isFailure } from '../../domain/errors';
import type { Connection } from '../client';
import { asAnswer, asAnswers, numberIn, textIn } from './answers';
import { settingsUrl } from './desiredLists';

export interface Setting {
  readonly id: number;
  readonly value: string;
  readonly etag: string;
  /** Who wrote it last, and when by SharePoint's clock. */
  readonly by: { readonly id: number; readonly name: string };
  readonly at: string;
}

export type Settings = ReadonlyMap<string, Setting>;

const itemsOf = (connection: Connection) => connection.sp.web.getList(connection.listPath(settingsUrl)).items;

/** undefined where the list is not there, not finished or not for the viewer's eyes. */
export const readSettings = async (connection: Connection): Promise<Settings | undefined> => {
  try {
    const found = await itemsOf(connection)
      .select('Id', 'RdKey', 'RdValue', 'Modified', 'Editor/Id', 'Editor/Title')
      .expand('Editor')
      .top(200)<unknown>();
    return new Map(
      asAnswers(found).map((item): readonly [string, Setting] => {
        const { RdKey: key, RdValue: value } = item;
        return [
          typeof key === 'string' ? key : '',
          {
            id: numberIn(item, 'Id'),
            value: typeof value === 'string' ? value : '',
            etag: textIn(item, 'odata.etag'),
            by: { id: numberIn(asAnswer(item['Editor']), 'Id'), name: textIn(asAnswer(item['Editor']), 'Title') },
            at: textIn(item, 'Modified'),
          },
        ];
      }),
    );
  } catch (error) {
    if (isFailure(error, 'NotFound') || isFailure(error, 'Forbidden') || isFailure(error, 'Invalid')) return undefined;
    throw error;
  }
};

/** Writes over what was read, or anew where nothing was. Rejects with `Conflict` or `Duplicate` where somebody else was first. */
export const writeSetting = async (
  connection: Connection,
  key: string,
  { title, value, over }: { readonly title: string; readonly value: string; readonly over: Setting | undefined },
): Promise<void> => {
  if (over === undefined) await itemsOf(connection).add({ Title: title, RdKey: key, RdValue: value });
  else await itemsOf(connection).getById(over.id).update({ RdValue: value }, over.etag);
};
