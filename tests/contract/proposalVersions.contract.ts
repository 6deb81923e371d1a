/** What the history of a proposal promises: every version whole, newest first. */
import { localDate } from '../../src/domain/localDate';
import { noCosts } from '../../src/domain/economy';
import { noOwnTexts } from '../../src/domain/ownFields';
import type { Proposal } from '../../src/domain/proposal';
import {
  amounts,
  createRefs,
  failureKind,
  newKey,
  proposalInput,
  type ContractSite,
  type OpenSite,
  type Refs,
} from './contractSite';

/** A column of every kind: text, note, choice, lookup, lookups, person, yes and no, date, amounts, årsværk, own texts. */
const changeOfEverything = ({ units, workPackage, proposal, person }: Refs): Partial<Proposal> => ({
  number: 'S901',
  title: 'Færre kørte kilometer – æøå 🚲',
  summary: 'En linje\nog en til',
  type: 'besparelse',
  chefomraadeId: units[1],
  affectedIds: [units[0], units[1]],
  workPackageId: workPackage,
  requiresIds: [proposal],
  crossCutting: true,
  effectFrom: localDate('2025-03-30'),
  economy: {
    service: amounts(-1250, undefined, 0, -3),
    overfoersler: amounts(1),
    indtaegt: amounts(),
    anlaeg: amounts(200),
  },
  implementationCosts: { ...noCosts, capital: amounts(500) },
  fte: [-0.5, undefined, -1, -1.25],
  responsible: person,
  own: { ...noOwnTexts, own3: 'Vores eget' },
});

export const proposalVersionsContract = (open: OpenSite): void => {
  describe('the history of a proposal', () => {
    let site: ContractSite;
    let refs: Refs;
    beforeAll(async () => {
      site = open();
      refs = await createRefs(site);
    });

    it('holds every version as it was read then, newest first', async () => {
      const { proposals } = site.editor;
      const made = await proposals.create(proposalInput(refs.units[0]), newKey());
      const { id } = made.entity;
      const filled = await proposals.update(id, changeOfEverything(refs), made.version);
      const step = {
        to: 'workPackage',
        sideState: 'afventer',
        bodyId: refs.units[1],
        decidedOn: localDate('2024-04-10'),
        result: undefined,
        text: 'Sendes videre',
        writtenBy: { ...refs.person, email: undefined },
        writtenAt: '2024-04-10T10:00:00Z',
      } as const;
      const moved = await proposals.move(id, step, filled.version);
      const { versions, problems } = await proposals.versions(id);
      expect(problems).toEqual([]);
      // SharePoint may need a version of its own to put an item in its place: what it was like before is not promised.
      expect(versions.slice(0, 3).map(({ proposal }) => proposal)).toEqual([moved.entity, filled.entity, made.entity]);
      expect(versions.map(({ isCurrent }) => isCurrent)).toEqual(versions.map((_, index) => index === 0));
      const numbers = versions.map(({ label }) => Number(label));
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      expect(moved.entity.decisions[0]?.presented).toBe(versions[1]?.label);
    });

    it('is read by those who read the proposal, and of what is not there it is not there', async () => {
      const shown = { ...proposalInput(refs.units[0]), stage: 'katalog' } as const;
      const made = await site.editor.proposals.create(shown, newKey());
      const { versions } = await site.reader.proposals.versions(made.entity.id);
      expect(versions[0]?.proposal).toEqual(made.entity);
      expect(await failureKind(site.editor.proposals.versions(999_999 as Proposal['id']))).toBe('NotFound');
    });
  });
};
