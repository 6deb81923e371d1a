/**
 * One Teams conversation an item and channel. Teams keeps no link between them (facts: teams, "Conversations"), so the
 * ids of a new one are kept on a list the moment Teams tells them, and the next person continues the same.
 */
import { useMutation } from '@tanstack/react-query';
import type { Conversation, ConversationInput } from '../../../../domain/conversation';
import { useServices } from '../../../data/services';

export interface DiscussedItem {
  /** "forslag/17" */
  readonly address: string;
  readonly title: string;
}

export type Availability = 'available' | 'notInChannel' | 'hostCannot';

export const useConversation = (item: DiscussedItem) => {
  const { stores, host, context } = useServices();
  const { channel, pageId } = context;

  const keep = useMutation({
    mutationFn: (begun: ConversationInput): Promise<Conversation> => stores.conversations.keep(begun),
  });
  const open = useMutation({
    mutationFn: async (inChannel: string) => {
      // Asked every time: a colleague may have begun one since this page was opened.
      const known = await stores.conversations.find(item.address, inChannel);
      const request = {
        title: item.title,
        subEntityId: item.address,
        entityId: known?.entityId ?? pageId,
        channelId: inChannel,
        conversationId: known?.conversationId,
      };
      await host.openConversation(request, (conversationId) => {
        if (known === undefined) {
          keep.mutate({
            title: item.address, // not its name: every chef, arbejdsgruppe and MED-udvalg reads the list (decision 0013)
            itemAddress: item.address,
            channelId: inChannel,
            entityId: request.entityId,
            conversationId,
          });
        }
      });
    },
  });

  const availability: Availability =
    channel === undefined ? 'notInChannel' : host.canOpenConversation() ? 'available' : 'hostCannot';
  return {
    availability,
    channelName: channel?.name,
    open: () => {
      if (channel !== undefined) open.mutate(channel.id);
    },
    isOpening: open.isPending,
    openError: open.error,
    /** The conversation has begun in Teams, but the next person would not find it. */
    keepError: keep.error,
    keepAgain: () => {
      if (keep.variables !== undefined) keep.mutate(keep.variables);
    },
    /** A colleague began one in the same moment: theirs is the one everybody will find. */
    wasSecond: keep.data !== undefined && keep.data.conversationId !== keep.variables?.conversationId,
  };
};
