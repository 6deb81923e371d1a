import type { ConversationId } from './ids';

/** A Teams channel conversation about one item. Teams keeps no such link, so the tab must. */
export interface Conversation {
  readonly id: ConversationId;
  /** `<itemAddress>@<channelId>`: one conversation an item and channel, unique. */
  readonly key: string;
  /** What the row is called in the list: the item's address again, for people read the list who may not know of the item. */
  readonly title: string;
  /** The address of the item in the tab, "forslag/17". Also the conversation's sub entity id. */
  readonly itemAddress: string;
  readonly channelId: string;
  readonly entityId: string;
  readonly conversationId: string;
}

export type ConversationInput = Omit<Conversation, 'id' | 'key'>;

export const conversationKey = (itemAddress: string, channelId: string): string => `${itemAddress}@${channelId}`;
