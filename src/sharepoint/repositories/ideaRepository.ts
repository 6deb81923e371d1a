/** Ideas: SharePoint shows everybody their own, and all of them to whoever sorts them. */
import { AppError } from '../../domain/errors';
import type { Idea, IdeaInput } from '../../domain/idea';
import type { IdeaId } from '../../domain/ids';
import type { RoundKey } from '../../domain/round';
import type { IdeaStore } from '../../domain/stores';
import type { Connection } from '../client';
import { rowCodec } from '../codec/rowCodec';
import { storable } from '../codec/textCodec';
import { textEquals } from '../odata';
import type { createLoader } from '../paging';
import { ideasList } from '../schema/lists/ideas';
import { accessList } from './listAccess';
import { createListRepository } from './listRepository';
import { makeByKey } from './makeByKey';
import { askAfterWrite } from './uncertain';

export const createIdeaRepository = (connection: Connection, load: ReturnType<typeof createLoader>): IdeaStore => {
  const access = accessList(connection, ideasList);
  const codec = rowCodec(ideasList.fields);
  const store = createListRepository<IdeaId, Idea, IdeaInput, RoundKey>(connection, load, {
    list: ideasList,
    summaryFields: ideasList.fields,
    filter: (round) => textEquals('RdRound', round),
  });
  /** A write that came late has made another; nobody has met it, and only the first is the idea. */
  const findMade = async (key: string): Promise<IdeaId | undefined> => {
    const [first, ...echoes] = await access.findAllByKey(key, []);
    for (const { id } of echoes) await access.recycle(id);
    return first?.id as IdeaId | undefined;
  };
  return {
    ...store,
    create: async (input, clientKey) => {
      const key = storable(clientKey);
      if (key === '') throw new AppError({ kind: 'Bug', detail: 'an idea without a key' });
      const add = async (): Promise<void> => void (await access.add({ ...codec.encode(input), RdKey: key }));
      const made = (await findMade(key)) ?? (await makeByKey({ make: add, find: () => findMade(key) }));
      return askAfterWrite(() => store.get(made));
    },
  };
};
