/** A forslagsnr. is given once in its round, and never again. */
import {
  createRefs,
  failureKind,
  newKey,
  proposalInput,
  type ContractSite,
  type OpenSite,
  type Refs,
} from './contractSite';

export const proposalNumbersContract = (open: OpenSite): void => {
  describe('the number of a proposal', () => {
    let site: ContractSite;
    let refs: Refs;
    beforeAll(async () => {
      site = open();
      refs = await createRefs(site);
    });
    const input = (number?: string) => ({ ...proposalInput(refs.units[0]), number });
    let last = 700;
    const next = (): string => `S${(last += 1)}`;

    it('belongs to one proposal, however it is spelled', async () => {
      const { proposals } = site.editor;
      const number = next();
      const first = await proposals.create(input(number), newKey());
      expect(await failureKind(proposals.create(input(` ${number.toLowerCase()} `.trim()), newKey()))).toBe(
        'Duplicate',
      );
      const second = await proposals.create(input(), newKey());
      expect(await failureKind(proposals.update(second.entity.id, { number }, second.version))).toBe('Duplicate');
      expect((await proposals.get(second.entity.id)).entity.number).toBeUndefined();
      // Its own it may write again.
      expect((await proposals.update(first.entity.id, { number, title: 'Nyt' }, first.version)).entity.number).toBe(
        number,
      );
    });

    it('is never given again, also when its proposal has another, or is gone', async () => {
      const { proposals } = site.editor;
      const [given, other] = [next(), next()];
      const first = await proposals.create(input(given), newKey());
      const renumbered = await proposals.update(first.entity.id, { number: other }, first.version);
      const second = await proposals.create(input(), newKey());
      expect(await failureKind(proposals.update(second.entity.id, { number: given }, second.version))).toBe(
        'Duplicate',
      );
      await proposals.remove(first.entity.id, renumbered.version);
      expect(await failureKind(proposals.update(second.entity.id, { number: other }, second.version))).toBe(
        'Duplicate',
      );
    });

    it('is given to one of those who ask for it in the same moment', async () => {
      const { proposals } = site.editor;
      const number = next();
      const made = await Promise.all(Array.from({ length: 4 }, () => proposals.create(input(), newKey())));
      const ends = await Promise.allSettled(
        made.map(({ entity, version }) => proposals.update(entity.id, { number }, version)),
      );
      expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const now = await Promise.all(made.map(({ entity }) => proposals.get(entity.id)));
      expect(now.filter(({ entity }) => entity.number === number)).toHaveLength(1);
    });
  });
};
