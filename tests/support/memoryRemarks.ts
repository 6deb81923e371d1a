/** The remarks of a site in memory. One list, one right: who may read proposals meets them all, who may add here adds. */
import { AppError } from '../../src/domain/errors';
import type { RemarkId } from '../../src/domain/ids';
import { longestRemark, onceEach, type Remark, type RemarkStanding } from '../../src/domain/remark';
import type { RemarkStore } from '../../src/domain/stores';
import type { Viewer } from '../../src/domain/viewer';

/** `standing`: what SharePoint would say of a place that is not there. */
export const memoryRemarks = (
  seed: readonly Remark[],
  standing: RemarkStanding | undefined,
  now: () => Date,
  failIfAsked: (what: string) => void,
) => {
  let remarks = seed;
  return ({ person, rights }: Viewer): RemarkStore => {
    const begin = async (verb: string): Promise<void> => {
      await Promise.resolve();
      failIfAsked(`remarks.${verb}`);
    };
    const mayAdd = rights.remarks.add;
    return {
      list: async (proposal) => {
        await begin('list');
        const rows = rights.remarks.read ? remarks.filter(({ proposalId }) => proposalId === proposal) : [];
        return { rows: onceEach(rows), problems: [] };
      },
      add: async (input, key) => {
        await begin('add');
        const text = input.text.trim();
        if (text === '' || text.length > longestRemark) throw new AppError({ kind: 'Invalid', reason: 'length' });
        if (!mayAdd) throw new AppError({ kind: 'Forbidden', what: 'remarks.add' });
        const there = remarks.find((remark) => remark.key === key);
        if (there !== undefined) return there;
        const id = (Math.max(0, ...remarks.map((remark) => remark.id)) + 1) as RemarkId;
        const added: Remark = { ...input, text, id, key, author: person, createdAt: now().toISOString() };
        remarks = [...remarks, added];
        return added;
      },
      standing: async () => {
        await begin('standing');
        return standing ?? (mayAdd ? 'mayAdd' : 'mayOnlyRead');
      },
    };
  };
};
