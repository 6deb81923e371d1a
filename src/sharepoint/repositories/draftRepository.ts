/**
 * Drafts of the person's own. SharePoint shows each their own items only; the conditions here say it once more, for the
 * site's owners, to whom it shows all. The key cannot be unique in such a list (decision 0003): after a write without an
 * answer it is asked which items have the key before anything is repeated.
 */
import { AppError, isFailure } from '../../domain/errors';
import type { Version } from '../../domain/ids';
import type { DraftText } from '../../domain/keptDraft';
import type { DraftStore } from '../../domain/stores';
import type { Connection } from '../client';
import { rowCodec } from '../codec/rowCodec';
import { loadCurrentUser } from '../currentUser';
import { textBegins, textEquals } from '../odata';
import type { createLoader } from '../paging';
import { longestLine } from '../schema/column';
import { draftsList, type DraftRow } from '../schema/lists/drafts';
import { decodeInSlices } from '../slices';
import { accessList, orSiteNotReady } from './listAccess';
import { joinParts, splitText } from './draftParts';
import { askAfterWrite, writeAttempts } from './uncertain';

/** Only this writer writes the row, and always the whole of it: there is nothing to lose. */
const whateverVersion = '*' as Version;

const separator = '|';

export const createDraftRepository = (connection: Connection, load: ReturnType<typeof createLoader>): DraftStore => {
  const access = accessList(connection, draftsList);
  const codec = rowCodec(draftsList.fields);
  let asking: Promise<number> | undefined;

  const me = (): Promise<number> => {
    asking ??= loadCurrentUser(connection).then(({ person }) => person.id);
    asking.catch(() => (asking = undefined));
    return asking;
  };
  const keyOf = async ({ item, writer }: Pick<DraftText, 'item' | 'writer'>): Promise<string> => {
    const key = [await me(), item, writer].join(separator);
    if (key.length > longestLine)
      throw new AppError({ kind: 'Bug', detail: `a draft's key of ${key.length} characters` });
    return key;
  };
  const mine = async (condition: string): Promise<string> => `${condition} and AuthorId eq ${await me()}`;

  const idsOf = async (key: string): Promise<readonly number[]> => access.findIds(await mine(textEquals('RdKey', key)));

  const toText = ({ key, savedAt, ...row }: DraftRow): DraftText => {
    const [, item = '', writer = ''] = key.split(separator);
    return { item, writer, savedAt, text: joinParts(row) };
  };

  return {
    list: async (item) => {
      const begin = [await me(), ...(item === undefined ? [] : [item]), ''].join(separator);
      const query = { listPath: access.path, ...codec, filter: await mine(textBegins('RdKey', begin)) };
      const slices = await orSiteNotReady(
        draftsList,
        load(query, (rows) => decodeInSlices(rows, codec)),
      );
      // A row that cannot be read was written by hand: it is no draft of the tab's.
      return slices.flatMap(({ rows }) => rows.map(toText));
    },
    keep: async (draft) => {
      const key = await keyOf(draft);
      const values = { key, title: draft.item, savedAt: draft.savedAt, ...splitText(draft.text) };
      const row = codec.encode(values);
      for (let attempt = 1; ; attempt += 1) {
        const [id] = attempt === 1 ? await idsOf(key) : await askAfterWrite(() => idsOf(key));
        try {
          if (id === undefined) await access.add(row);
          else await access.merge(id, row, whateverVersion);
          return;
        } catch (error) {
          // Another window may have taken it up, and removed it here.
          const again = isFailure(error, 'OutcomeUnknown') || isFailure(error, 'NotFound');
          if (!again || attempt === writeAttempts) throw error;
        }
      }
    },
    remove: async (draft) => {
      for (const id of await idsOf(await keyOf(draft))) {
        for (let attempt = 1; ; attempt += 1) {
          try {
            await access.erase(id);
            break;
          } catch (error) {
            if (isFailure(error, 'NotFound')) break;
            if (!isFailure(error, 'OutcomeUnknown') || attempt === writeAttempts) throw error;
          }
        }
      }
    },
  };
};
