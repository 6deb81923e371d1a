import { isSetByAuthor } from '../../src/domain/idea';
import type { ListRights } from '../../src/domain/viewer';
import {
  createRefs,
  failureKind,
  newKey,
  proposalInput,
  round,
  type ContractSite,
  type OpenSite,
  type Refs,
} from './contractSite';

const none: ListRights = { read: false, add: false, edit: false, remove: false, manage: false };
const readOnly: ListRights = { ...none, read: true };
const contribute: ListRights = { read: true, add: true, edit: true, remove: true, manage: false };
const full: ListRights = { ...contribute, manage: true };

export const rightsContract = (open: OpenSite): void => {
  describe('rights', () => {
    let site: ContractSite;
    let refs: Refs;
    beforeAll(async () => {
      site = open();
      refs = await createRefs(site);
    });

    it('are told as SharePoint has them, with the roles they come from', async () => {
      const viewer = await site.reader.viewer.load();
      expect(viewer.roles).toEqual(['hovedudvalg']);
      expect(viewer.rights).toMatchObject({
        rounds: readOnly,
        ideas: contribute,
        workPackages: none,
        proposals: readOnly,
        medDiscussions: { ...none, read: true, add: true, edit: true },
        conversations: contribute,
        templates: readOnly,
      });
      expect((await site.editor.viewer.load()).rights).toMatchObject({ rounds: full, ideas: full, proposals: full });
    });

    it('stop somebody who may only read from writing, and nothing is written', async () => {
      const seen = await site.reader.proposals.get(refs.proposal);
      expect(await failureKind(site.reader.proposals.update(refs.proposal, { title: 'Mit' }, seen.version))).toBe(
        'Forbidden',
      );
      expect(await failureKind(site.reader.proposals.create(proposalInput(refs.units[0]), newKey()))).toBe('Forbidden');
      expect(await failureKind(site.reader.proposals.remove(refs.proposal, seen.version))).toBe('Forbidden');
      expect(await site.editor.proposals.get(refs.proposal)).toEqual(seen);
    });

    it('hide a list from somebody without any', async () => {
      expect(['Forbidden', 'NotFound']).toContain(await failureKind(site.reader.workPackages.list(round)));
    });

    it('show somebody their own ideas only, and all of them who sorts them', async () => {
      const idea = { round, description: '', origin: 'andet', status: 'new', reason: '' } as const;
      const nowhere = { chefomraadeId: undefined, workPackageId: undefined };
      const theirs = await site.editor.ideas.create({ ...idea, ...nowhere, title: 'Redaktørens' }, newKey());
      const key = newKey();
      const own = await site.reader.ideas.create({ ...idea, ...nowhere, title: 'Min egen' }, key);
      expect(await site.reader.ideas.create({ ...idea, ...nowhere, title: 'Min egen' }, key)).toEqual(own);
      expect((await site.reader.ideas.list(round)).rows).toEqual([own.entity]);
      const { id } = theirs.entity;
      expect(await failureKind(site.reader.ideas.get(id))).toBe('NotFound');
      expect(await failureKind(site.reader.ideas.update(id, { title: 'Mit' }, theirs.version))).toBe('NotFound');
      expect(await failureKind(site.reader.ideas.remove(id, theirs.version))).toBe('NotFound');
      const all = (await site.editor.ideas.list(round)).rows.map((each) => each.id);
      expect(all).toEqual(expect.arrayContaining([id, own.entity.id]));
      // What became of it: written by whoever sorts, read by whoever sent it in.
      const corrected = await site.reader.ideas.update(own.entity.id, { title: 'Min egen, rettet' }, own.version);
      await site.editor.ideas.update(
        own.entity.id,
        { status: 'notPursued', reason: 'Findes allerede' },
        corrected.version,
      );
      const answered = (await site.reader.ideas.get(own.entity.id)).entity;
      expect(answered).toMatchObject({ title: 'Min egen, rettet', reason: 'Findes allerede' });
      const [editor, reader] = await Promise.all([site.editor.viewer.load(), site.reader.viewer.load()]);
      expect([answered.createdBy, answered.modifiedBy]).toEqual([reader.person, editor.person]);
      expect(isSetByAuthor(answered)).toBe(false);
      // SharePoint knows no rights by column: who sorts is told. Its times are whole seconds.
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const { version } = await site.reader.ideas.get(own.entity.id);
      await site.reader.ideas.update(own.entity.id, { status: 'sorted' }, version);
      expect(isSetByAuthor((await site.editor.ideas.get(own.entity.id)).entity)).toBe(true);
    });
  });
};
