import type { DraftText } from '../../src/domain/keptDraft';
import { failureKind, next, type OpenSite } from './contractSite';

const newItem = () => `forslag/${next()}`;
const draft = (given: Partial<DraftText> = {}): DraftText => ({
  item: newItem(),
  writer: `skriver-${next()}`,
  savedAt: '2024-04-15T11:00:00.000Z',
  text: JSON.stringify({ typed: `O'Brien "&amp;" <b>ø</b> %27 \\ 👩‍👩‍👧 æøå`, lines: 'a\n\n\tb ' }),
  ...given,
});
const byWriter = (drafts: readonly DraftText[]) => drafts.toSorted((a, b) => a.writer.localeCompare(b.writer));

export const draftStoreContract = (open: OpenSite): void => {
  describe('the store of drafts', () => {
    it('gives back what was kept, of one item and of all, and what each writer kept last', async () => {
      const { drafts } = open().editor;
      const first = draft();
      const beside = draft({ item: first.item });
      const elsewhere = draft({ item: `${first.item}5` });
      for (const one of [first, beside, elsewhere]) await drafts.keep(one);
      const later = { ...first, savedAt: '2024-04-15T11:00:03.000Z', text: '{"typed":"mere"}' };
      await drafts.keep(later);
      expect(byWriter(await drafts.list(first.item))).toEqual(byWriter([later, beside]));
      expect(await drafts.list()).toEqual(expect.arrayContaining([later, beside, elsewhere]));
    });

    it('shows nobody the draft of another, whatever rights they have, and lets nobody remove it', async () => {
      const { editor, reader } = open();
      const theirs = draft();
      await reader.drafts.keep(theirs);
      expect(await editor.drafts.list(theirs.item)).toEqual([]);
      await editor.drafts.remove(theirs);
      const mine = { ...theirs, text: '{"typed":"min"}' };
      await editor.drafts.keep(mine);
      expect(await reader.drafts.list(theirs.item)).toEqual([theirs]);
      expect(await editor.drafts.list(theirs.item)).toEqual([mine]);
    });

    it('removes the draft of one writer, and minds none that is gone', async () => {
      const { drafts } = open().reader;
      const kept = draft();
      const beside = draft({ item: kept.item });
      await drafts.keep(kept);
      await drafts.keep(beside);
      await drafts.remove(kept);
      await drafts.remove(kept);
      expect(await drafts.list(kept.item)).toEqual([beside]);
      await drafts.keep(kept);
      expect(await drafts.list(kept.item)).toHaveLength(2);
    });

    it('keeps the longest that people write, character by character, and says when it is too long', async () => {
      const { drafts } = open().reader;
      const words = 'Vagtplan  med 😀 mellemrum ';
      const long = draft({ text: words.repeat(Math.floor(250_000 / words.length)) + '.' });
      await drafts.keep(long);
      expect(await drafts.list(long.item)).toEqual([long]);
      expect(await failureKind(drafts.keep({ ...long, text: 'x'.repeat(520_000) }))).toBe('Invalid');
      expect(await drafts.list(long.item)).toEqual([long]);
    });
  });
};
