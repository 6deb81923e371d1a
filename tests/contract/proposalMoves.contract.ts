/** What a step in the forløb promises: written whole, over the version that was seen. */
import type { Step } from '../../src/domain/decision';
import { localDate } from '../../src/domain/localDate';
import {
  createRefs,
  failureKind,
  newKey,
  proposalInput,
  type ContractSite,
  type OpenSite,
  type Refs,
} from './contractSite';

export const proposalMovesContract = (open: OpenSite): void => {
  describe('a step of a proposal', () => {
    let site: ContractSite;
    let refs: Refs;
    beforeAll(async () => {
      site = open();
      refs = await createRefs(site);
    });

    const stepOf = (change: Partial<Step> = {}): Step => ({
      to: 'workPackage',
      sideState: undefined,
      bodyId: refs.units[1],
      decidedOn: localDate('2024-04-10'),
      result: undefined,
      text: 'Sendes videre',
      writtenBy: { ...refs.person, email: undefined },
      writtenAt: '2024-04-10T10:00:00Z',
      ...change,
    });

    it('writes stage, side state and decision, with the version that was presented', async () => {
      const { proposals } = site.editor;
      const made = await proposals.create(proposalInput(refs.units[0]), newKey());
      const edited = await proposals.update(made.entity.id, { summary: 'Nyt' }, made.version);
      const moved = await proposals.move(made.entity.id, stepOf({ sideState: 'afventer' }), edited.version);
      expect(moved.entity).toMatchObject({ stage: 'workPackage', sideState: 'afventer', summary: 'Nyt' });
      expect(moved.entity.decisions).toEqual([
        { ...stepOf({ sideState: 'afventer' }), from: 'idea', presented: expect.stringMatching(/^\d+\.0$/) },
      ]);
      const on = await proposals.move(made.entity.id, stepOf({ to: 'chefmoede', text: 'To' }), moved.version);
      expect(on.entity.decisions.map(({ from, to, text }) => [from, to, text])).toEqual([
        ['idea', 'workPackage', 'Sendes videre'],
        ['workPackage', 'chefmoede', 'To'],
      ]);
      const [first = 0, second = 0] = on.entity.decisions.map(({ presented }) => Number(presented));
      expect(second - first).toBe(1);
      expect(await proposals.get(made.entity.id)).toEqual(on);
    });

    it('is refused over a version nobody has seen, and writes nothing', async () => {
      const { proposals } = site.editor;
      const made = await proposals.create(proposalInput(refs.units[0]), newKey());
      const edited = await proposals.update(made.entity.id, { summary: 'Rettet imens' }, made.version);
      expect(await failureKind(proposals.move(made.entity.id, stepOf(), made.version))).toBe('Conflict');
      expect(await proposals.get(made.entity.id)).toEqual(edited);
    });
  });
};
