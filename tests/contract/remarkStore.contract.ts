import type { Step } from '../../src/domain/decision';
import type { ProposalId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import { longestRemark, type RemarkInput } from '../../src/domain/remark';
import {
  createRefs,
  failureKind,
  newKey,
  proposalInput,
  round,
  type ContractSite,
  type OpenSite,
} from './contractSite';

export const remarkStoreContract = (open: OpenSite): void => {
  describe('the store of remarks', () => {
    let site: ContractSite;
    let released: ProposalId;
    beforeAll(async () => {
      site = open();
      released = (await createRefs(site)).proposal;
    });
    const remark = (proposalId: ProposalId, text: string): RemarkInput => ({
      round,
      title: 'Færre kørte kilometer',
      proposalId,
      text,
      onBehalfOf: '',
    });

    it('takes one from whoever may not edit the proposal, and gives back what was written, by whom and for whom', async () => {
      const { person } = await site.reader.viewer.load();
      const text = `Vi savner <b>tal</b> & "svar": O'Brien; {0}\n\nanden linje 🌊 1;#2`;
      expect(await site.reader.remarks.standing(released)).toBe('mayAdd');
      const given = { ...remark(released, `  ${text} \n`), onBehalfOf: 'Hovedudvalget' };
      const added = await site.reader.remarks.add(given, newKey());
      expect(added).toMatchObject({ ...given, text, author: person });
      expect(Number.isNaN(Date.parse(added.createdAt))).toBe(false);
      expect(await site.reader.remarks.list(released)).toEqual({ rows: [added], problems: [] });
      expect(await site.editor.remarks.list(released)).toEqual({ rows: [added], problems: [] });
    });

    it('writes it once a key', async () => {
      const key = newKey();
      const first = await site.reader.remarks.add(remark(released, 'Kun én gang'), key);
      expect(await site.reader.remarks.add(remark(released, 'Kun én gang'), key)).toEqual(first);
      const { rows } = await site.reader.remarks.list(released);
      expect(rows.filter(({ text }) => text === 'Kun én gang')).toEqual([first]);
    });

    it('gives those of the proposal alone, in the order they were written', async () => {
      const { units } = await createRefs(site);
      const other = await site.editor.proposals.create({ ...proposalInput(units[0]), stage: 'tilFagudvalg' }, newKey());
      for (const text of ['Først', 'Så', 'Til sidst'])
        await site.reader.remarks.add(remark(other.entity.id, text), newKey());
      const { rows } = await site.reader.remarks.list(other.entity.id);
      expect(rows.map(({ text }) => text)).toEqual(['Først', 'Så', 'Til sidst']);
    });

    it('takes none that is empty, and none too long', async () => {
      expect(await failureKind(site.reader.remarks.add(remark(released, ' \n '), newKey()))).toBe('Invalid');
      const long = remark(released, 'a'.repeat(longestRemark + 1));
      expect(await failureKind(site.reader.remarks.add(long, newKey()))).toBe('Invalid');
      const longest = remark(released, 'a'.repeat(longestRemark));
      expect((await site.reader.remarks.add(longest, newKey())).text).toHaveLength(longestRemark);
    });

    it('keeps them where the proposal goes', async () => {
      const { units, person } = await createRefs(site);
      const made = await site.editor.proposals.create({ ...proposalInput(units[0]), stage: 'tilFagudvalg' }, newKey());
      const before = await site.reader.remarks.add(remark(made.entity.id, 'Før agendaen'), newKey());
      const step: Step = {
        to: 'prioriteret',
        sideState: undefined,
        bodyId: undefined,
        decidedOn: localDate('2024-05-10'),
        result: 'indgaar',
        text: 'Indgår',
        writtenBy: { ...person, email: undefined },
        writtenAt: '2024-05-10T10:00:00Z',
      };
      const next = await site.editor.proposals.move(made.entity.id, step, made.version);
      await site.editor.proposals.move(made.entity.id, { ...step, to: 'katalog' }, next.version);
      const after = await site.reader.remarks.add(remark(made.entity.id, 'Efter'), newKey());
      expect((await site.reader.remarks.list(made.entity.id)).rows).toEqual([before, after]);
    });
  });
};
