import { conversationKey } from '../../domain/conversation';
import type { Conversation, ConversationInput } from '../../domain/conversation';
import type { ClientKey, ConversationId } from '../../domain/ids';
import type { ConversationStore } from '../../domain/stores';
import type { Connection } from '../client';
import type { createLoader } from '../paging';
import { textEquals } from '../odata';
import { conversationsList } from '../schema/lists/conversations';
import { createListRepository } from './listRepository';

/** The unique key is made of item and channel, so the first to keep a conversation wins and everybody else gets theirs. */
export const createConversationRepository = (
  connection: Connection,
  load: ReturnType<typeof createLoader>,
): ConversationStore => {
  const conversations = createListRepository<ConversationId, Conversation, ConversationInput, string>(
    connection,
    load,
    {
      list: conversationsList,
      summaryFields: conversationsList.fields,
      filter: (key) => textEquals('RdKey', key),
    },
  );

  return {
    find: async (itemAddress, channelId) => {
      const { rows } = await conversations.list(conversationKey(itemAddress, channelId));
      return rows[0];
    },
    keep: async (input) => {
      const key = conversationKey(input.itemAddress, input.channelId) as ClientKey; // made before the first attempt, unique: what a client key is
      return (await conversations.create(input, key)).entity;
    },
    remove: async (id) => conversations.remove(id, (await conversations.get(id)).version),
  };
};
