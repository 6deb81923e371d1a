import type { Conversation } from '../../../domain/conversation';
import type { ConversationId } from '../../../domain/ids';
import { defineList } from '../defineList';
import { clientKey, itemId, text } from '../fields';

export const conversationsList = defineList<Conversation>({
  name: 'conversations',
  url: 'RdConversations',
  title: 'Kanalsamtaler',
  description: 'Råderum i Teams: hvilken samtale i Teams der hører til hvilket element. Vedligeholdes af fanen.',
  titleColumn: 'Samtale',
  fields: {
    id: itemId<ConversationId>(),
    key: clientKey(),
    title: text('Title', 'Samtale', { required: true }),
    itemAddress: text('RdItemAddress', 'Adresse i fanen', { required: true }),
    channelId: text('RdChannelId', 'Kanal-id', { required: true }),
    entityId: text('RdEntityId', 'Fane-id', { required: true }),
    conversationId: text('RdConversationId', 'Samtale-id', { required: true }),
  },
  view: ['LinkTitle', 'RdItemAddress', 'RdChannelId'],
});
