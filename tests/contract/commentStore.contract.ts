import { longestComment, type CommentTarget } from '../../src/domain/comment';
import { createRefs, failureKind, newKey, round, type ContractSite, type OpenSite } from './contractSite';

export const commentStoreContract = (open: OpenSite): void => {
  describe('the store of comments', () => {
    let site: ContractSite;
    let proposal: CommentTarget;
    let discussion: CommentTarget;
    beforeAll(async () => {
      site = open();
      const refs = await createRefs(site);
      proposal = { on: 'proposal', id: refs.proposal };
      const made = await site.editor.medDiscussions.create(
        {
          round,
          title: 'Drøftelse i Hovedudvalget',
          proposalId: refs.proposal,
          medUdvalgId: refs.hovedudvalg,
          deadline: undefined,
          discussedOn: undefined,
          outcome: 'awaiting',
          statement: '',
          answer: '',
        },
        newKey(),
      );
      discussion = { on: 'medDiscussion', id: made.entity.id };
    });

    it('gives back what was written, by whom, and to others as not their own', async () => {
      const text = `Enig, men hvad med <b>borgerne</b> & "naboerne"? {0} 🌊\nHilsen O'Brien`;
      const { person } = await site.editor.viewer.load();
      const added = await site.editor.comments.add(discussion, text);
      expect(added).toMatchObject({ text, author: { name: person.name, email: person.email }, isOwn: true });
      expect(await site.editor.comments.list(discussion)).toEqual([added]);
      expect(await site.reader.comments.list(discussion)).toEqual([{ ...added, isOwn: false }]);
      await site.editor.comments.remove(discussion, added.id);
      expect(await site.editor.comments.list(discussion)).toEqual([]);
    });

    it('lists every comment, oldest first, however many pages that takes', async () => {
      const texts = Array.from({ length: 65 }, (_, index) => `Bemærkning ${index + 1}`);
      for (const text of texts) await site.editor.comments.add(proposal, text);
      expect((await site.reader.comments.list(proposal)).map((comment) => comment.text)).toEqual(texts);
    });

    it('lets those comment who may change the item, and tells beforehand', async () => {
      expect(await site.reader.comments.mayComment(discussion)).toBe(true);
      expect(await site.reader.comments.mayComment(proposal)).toBe(false);
      expect(await site.editor.comments.mayComment(proposal)).toBe(true);
      expect(await failureKind(site.reader.comments.add(proposal, 'Må jeg?'))).toBe('Forbidden');
      expect((await site.reader.comments.add(discussion, 'Vi har ingen bemærkninger.')).isOwn).toBe(true);
    });

    it('sends no empty comment and none too long', async () => {
      expect(await failureKind(site.editor.comments.add(discussion, ' \n '))).toBe('Invalid');
      expect(await failureKind(site.editor.comments.add(discussion, 'a'.repeat(longestComment + 1)))).toBe('Invalid');
    });
  });
};
