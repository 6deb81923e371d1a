import type { ContractSite, OpenSite } from './contractSite';
import { createRefs, newKey, proposalInput } from './contractSite';

export const peopleStoreContract = (open: OpenSite): void => {
  describe('the store of people', () => {
    let site: ContractSite;
    beforeAll(() => {
      site = open();
    });

    it('knows who works on the site, as they know themselves, for everybody who may read it', async () => {
      const [editor, reader] = await Promise.all([site.editor.viewer.load(), site.reader.viewer.load()]);
      for (const { people } of [site.editor, site.reader]) {
        const listed = await people.list();
        expect(listed).toEqual(expect.arrayContaining([editor.person, reader.person]));
        expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
      }
    });

    it('gives persons that an item can hold', async () => {
      const refs = await createRefs(site);
      const people = await site.editor.people.list();
      const { person } = await site.reader.viewer.load();
      const responsible = people.find(({ id }) => id === person.id);
      const made = await site.editor.proposals.create({ ...proposalInput(refs.units[0]), responsible }, newKey());
      expect(made.entity.responsible).toEqual(person);
    });
  });
};
