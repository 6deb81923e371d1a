import type { ConversationInput } from '../../src/domain/conversation';
import { next, type OpenSite } from './contractSite';

export const conversationStoreContract = (open: OpenSite): void => {
  describe('the store of conversations', () => {
    const input = (): ConversationInput => ({
      title: "Færre km – O'Brien",
      itemAddress: `forslag/${next()}`,
      channelId: '19:0f2a@thread.tacv2',
      entityId: 'raaderum',
      conversationId: `${next()}`,
    });

    it('finds nothing where nobody has begun', async () => {
      expect(await open().editor.conversations.find('forslag/0', '19:x@thread.tacv2')).toBeUndefined();
    });

    it('keeps one conversation an item and channel: whoever came first', async () => {
      const { editor, reader } = open();
      const given = input();
      const first = await editor.conversations.keep(given);
      expect(first).toMatchObject(given);
      expect(await reader.conversations.keep({ ...given, conversationId: 'another' })).toEqual(first);
      expect(await reader.conversations.find(given.itemAddress, given.channelId)).toEqual(first);
      const elsewhere = await reader.conversations.keep({ ...given, channelId: '19:b@thread.tacv2' });
      expect(elsewhere.id).not.toBe(first.id);
    });

    it('keeps one also when two begin at the same moment', async () => {
      const { editor, reader } = open();
      const given = input();
      const [one, other] = await Promise.all([
        editor.conversations.keep({ ...given, conversationId: 'one' }),
        reader.conversations.keep({ ...given, conversationId: 'other' }),
      ]);
      expect(one).toEqual(other);
    });

    it('forgets one that is gone from Teams', async () => {
      const { editor } = open();
      const kept = await editor.conversations.keep(input());
      await editor.conversations.remove(kept.id);
      expect(await editor.conversations.find(kept.itemAddress, kept.channelId)).toBeUndefined();
    });
  });
};
