/** What a store of bilag promises. */
import type { ProposalId } from '../../src/domain/ids';
import {
  createRefs,
  failureKind,
  newKey,
  proposalInput,
  type ContractSite,
  type OpenSite,
  type Refs,
} from './contractSite';
import { smallFile, uploading } from './bilagFiles';

export const bilagStoreContract = (open: OpenSite): void => {
  describe('bilag', () => {
    let site: ContractSite;
    let refs: Refs;
    let proposal: ProposalId;
    beforeAll(async () => {
      site = open();
      refs = await createRefs(site);
    });
    beforeEach(async () => {
      proposal = (await site.editor.proposals.create(proposalInput(refs.units[0]), newKey())).entity.id;
    });
    const add = async (name: string, seed = 1) => {
      const added = await site.editor.bilag.upload(proposal, smallFile(name, seed), uploading());
      if (added === undefined) throw new Error('it was cancelled');
      return added;
    };

    it('are none at first', async () => {
      expect(await site.editor.bilag.list(proposal)).toEqual([]);
    });

    it('get numbers one after another, and never one that another had', async () => {
      const first = await add('Notat om kørsel.docx');
      expect(first).toMatchObject({ number: 1, name: 'Notat om kørsel.docx', title: '', size: 3_000 });
      const second = await add("Æ # 100 % 'bilag' & mere.pdf");
      await site.editor.bilag.remove(second.id);
      await site.editor.bilag.remove(second.id);
      expect(await site.editor.bilag.list(proposal)).toEqual([first]);
      const third = await add('Regneark.xlsx');
      expect((await site.editor.bilag.list(proposal)).map(({ number }) => number)).toEqual([1, 3]);
      expect(third.number).toBe(3);
    });

    it('report how far they have come', async () => {
      const upload = uploading();
      await site.editor.bilag.upload(proposal, smallFile('a.txt'), upload);
      expect(upload.points.at(-1)?.sent).toBe(3_000);
    });

    it('are refused under a name that is taken, and by themselves when they cannot be sent', async () => {
      await add('Notat.docx');
      const again = site.editor.bilag.upload(proposal, smallFile('NOTAT.docx', 2), uploading());
      expect(await failureKind(again)).toBe('Duplicate');
      for (const file of [smallFile('tom.txt', 1, 0), smallFile('a:b.txt'), smallFile('con.txt')])
        expect(await failureKind(site.editor.bilag.upload(proposal, file, uploading()))).toBe('Invalid');
      expect(await site.editor.bilag.list(proposal)).toHaveLength(1);
    });

    it('are added once, however often the same upload is begun', async () => {
      const upload = uploading();
      const first = await site.editor.bilag.upload(proposal, smallFile('a.txt'), upload);
      expect(await site.editor.bilag.upload(proposal, smallFile('a.txt'), { ...upload, from: undefined })).toEqual(
        first,
      );
      expect(await site.editor.bilag.list(proposal)).toEqual([first]);
    });

    it('leave nothing when they are cancelled', async () => {
      const upload = uploading();
      upload.stop();
      expect(await site.editor.bilag.upload(proposal, smallFile('a.txt'), upload)).toBeUndefined();
      expect(await site.editor.bilag.list(proposal)).toEqual([]);
      expect((await add('a.txt')).number).toBe(1);
    });

    it('keep number and name through a new version, and the old one is still there', async () => {
      const first = await add('Notat.docx');
      const next = await site.editor.bilag.replace(first.id, smallFile('Rettet.docx', 2, 4_000), uploading());
      expect(next).toMatchObject({ id: first.id, number: 1, name: 'Notat.docx', size: 4_000 });
      expect(next?.version).not.toBe(first.version);
      const versions = await site.editor.bilag.versions(first.id);
      expect(versions.map(({ label, size }) => ({ label, size }))).toEqual([{ label: first.version, size: 3_000 }]);
    });

    it('can be called something else than their file', async () => {
      const { id } = await add('Scan0001.pdf');
      const named = await site.editor.bilag.rename(id, 'Aftale med "Bo" & <Co>');
      expect(named).toMatchObject({ title: 'Aftale med "Bo" & <Co>', name: 'Scan0001.pdf', number: 1 });
      expect(await site.editor.bilag.list(proposal)).toEqual([named]);
    });

    it('follow their own proposal only', async () => {
      const { id } = await add('a.txt');
      const other = await site.editor.proposals.create(proposalInput(refs.units[0]), newKey());
      expect(await site.editor.bilag.list(other.entity.id)).toEqual([]);
      const theirs = await site.editor.bilag.upload(other.entity.id, smallFile('a.txt'), uploading());
      expect(theirs).toMatchObject({ number: 1 });
      expect(theirs?.id).not.toBe(id);
    });

    it('are not for somebody to change who only reads', async () => {
      const { id } = await add('a.txt');
      const forbidden = ['Forbidden', 'NotFound'];
      const { bilag } = site.reader;
      expect(forbidden).toContain(await failureKind(bilag.upload(proposal, smallFile('b.txt'), uploading())));
      expect(forbidden).toContain(await failureKind(bilag.replace(id, smallFile('a.txt', 2), uploading())));
      expect(forbidden).toContain(await failureKind(bilag.rename(id, 'Min')));
      expect(await site.editor.bilag.list(proposal)).toHaveLength(1);
    });
  });
};
