import { isFailure } from '../../src/domain/errors';
import type { OwnField, SkabelonChanges } from '../../src/domain/skabelon';
import { failureKind, type OpenSite } from './contractSite';

const own: OwnField = {
  id: 'own1',
  kind: 'choice',
  section: 'core',
  label: 'Verdensmål – »æøå« 🌱',
  help: '<script>alert(1)</script>\n\ten linje til',
  choices: ['3 Sundhed', '11 Byer'],
  requiredFrom: 'direktion',
  printed: true,
  hidden: false,
};

const changes = (label: string): SkabelonChanges => ({
  fields: {
    risks: { label, requiredFrom: 'never', hidden: true },
    type: { choices: { indtaegt: { label: 'Indtægt' } } },
  },
  own: [own],
  order: ['own1', 'summary'],
});

/** There is one skabelon a site, so that these go on from each other. */
export const skabelonStoreContract = (open: OpenSite): void => {
  describe('the skabelon of the municipality', () => {
    it('is the one the tab comes with until somebody changes it; of two who are first at once one is refused', async () => {
      const { editor, reader } = open();
      expect(await reader.skabelon.load()).toEqual({
        changes: { fields: {}, own: [], order: [] },
        version: undefined,
        unreadableAt: undefined,
        modifiedBy: undefined,
        modifiedAt: undefined,
      });
      const ends = await Promise.allSettled(
        ['Risici', 'Farer'].map((label) => editor.skabelon.save(changes(label), undefined)),
      );
      const refused = ends.filter((end) => end.status === 'rejected').map((end): unknown => end.reason);
      expect(refused.map((reason) => isFailure(reason, 'Conflict'))).toEqual([true]);
      const kept = ends.find((end) => end.status === 'fulfilled')?.value;
      expect(await reader.skabelon.load()).toEqual(kept);
      expect(await failureKind(editor.skabelon.save(changes('Sidst'), undefined))).toBe('Conflict');
    });

    it('comes back as it was saved, and says who did it', async () => {
      const { editor, reader } = open();
      const before = await editor.skabelon.load();
      const saved = await editor.skabelon.save(changes('Risiko & "følger"'), before.version);
      expect(saved.changes).toEqual(changes('Risiko & "følger"'));
      expect(saved.version).not.toBe(before.version);
      expect(saved.modifiedBy?.name).toBe((await editor.viewer.load()).person.name);
      expect(await reader.skabelon.load()).toEqual(saved);
    });

    it('is never overwritten unseen, nor by those who may only read it', async () => {
      const { editor, reader } = open();
      const before = await editor.skabelon.load();
      const mine = await editor.skabelon.save(changes('Min'), before.version);
      expect(await failureKind(editor.skabelon.save(changes('Din'), before.version))).toBe('Conflict');
      expect(await failureKind(reader.skabelon.save(changes('Læserens'), mine.version))).toBe('Forbidden');
      expect(await editor.skabelon.load()).toEqual(mine);
    });
  });
};
