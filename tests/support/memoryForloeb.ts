/** Steps and history of the proposals in memory. Each change is a version; SharePoint may make more of them. */
import { stepPatch } from '../../src/domain/decision';
import type { ProposalId } from '../../src/domain/ids';
import type { Proposal } from '../../src/domain/proposal';
import type { ProposalStore } from '../../src/domain/stores';

export const memoryForloeb = (
  proposals: Pick<ProposalStore, 'get' | 'update'>,
  /** What the proposal was like before each change, oldest first. */
  pastOf: (id: ProposalId) => readonly Proposal[],
  failIfAsked: (what: string) => void,
): Pick<ProposalStore, 'move' | 'versions'> => ({
  move: async (id, step, version) => {
    await Promise.resolve();
    failIfAsked('proposals.move');
    // As SharePoint does, a refusal of one and not of the others.
    failIfAsked(`proposals.move ${id}`);
    const { entity } = await proposals.get(id);
    return proposals.update(id, stepPatch(entity, step, `${pastOf(id).length + 1}.0`), version);
  },
  versions: async (id) => {
    failIfAsked('proposals.versions');
    const { entity } = await proposals.get(id);
    const all = [...pastOf(id), entity];
    const versions = all.map((proposal, index) => ({
      label: `${index + 1}.0`,
      isCurrent: index === all.length - 1,
      proposal,
    }));
    return { versions: versions.toReversed(), problems: [] };
  },
});
