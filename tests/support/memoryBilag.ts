/** Bilag in memory, with the promises of the real ones; the bytes themselves are let go. */
import { bilagProblem, type Bilag, type BilagVersion } from '../../src/domain/bilag';
import { AppError } from '../../src/domain/errors';
import type { BilagId, ProposalId } from '../../src/domain/ids';
import type { BilagStore } from '../../src/domain/stores';
import type { Viewer } from '../../src/domain/viewer';

interface Kept {
  readonly proposal: ProposalId;
  readonly key: string;
  readonly bilag: Bilag;
  readonly versions: readonly BilagVersion[];
}

export type BilagSeed = Readonly<Record<number, readonly Bilag[]>>;

export const memoryBilag = (seed: BilagSeed, now: () => Date, failIfAsked: (what: string) => void) => {
  const kept = new Map<BilagId, Kept>();
  const given = new Map<number, number>();
  for (const [proposal, all] of Object.entries(seed)) {
    for (const bilag of all)
      kept.set(bilag.id, { proposal: Number(proposal) as ProposalId, key: `seed-${bilag.id}`, bilag, versions: [] });
    given.set(Number(proposal), Math.max(0, ...all.map(({ number }) => number)));
  }

  return (viewer: Viewer): BilagStore => {
    const begin = async (verb: keyof BilagStore, right: 'read' | 'edit') => {
      await Promise.resolve();
      failIfAsked(`bilag.${verb}`);
      if (!viewer.rights.proposals[right]) throw new AppError({ kind: 'Forbidden', what: `bilag.${verb}` });
    };
    const certain = (id: BilagId): Kept => {
      const found = kept.get(id);
      if (found === undefined) throw new AppError({ kind: 'NotFound', what: `bilag ${id}` });
      return found;
    };
    const of = (proposal: ProposalId): readonly Kept[] => [...kept.values()].filter((one) => one.proposal === proposal);
    const put = (id: BilagId, one: Kept): Bilag => {
      kept.set(id, one);
      return one.bilag;
    };
    const refuse = (problem: string | undefined): void => {
      if (problem !== undefined) throw new AppError({ kind: 'Invalid', reason: problem });
    };
    const stamp = () => ({ modifiedBy: viewer.person.name, modifiedAt: now().toISOString() });

    return {
      list: async (proposal) => {
        await begin('list', 'read');
        return of(proposal)
          .map(({ bilag }) => bilag)
          .toSorted((a, b) => a.number - b.number);
      },
      upload: async (proposal, file, { key, cancel, report }) => {
        refuse(bilagProblem(file));
        await begin('upload', 'edit');
        const already = of(proposal).find((one) => one.key === key);
        if (already !== undefined) return already.bilag;
        if (of(proposal).some(({ bilag }) => bilag.name.toLowerCase() === file.name.toLowerCase()))
          throw new AppError({ kind: 'Duplicate' });
        if (cancel.aborted) return undefined;
        report({ fileId: key, session: key, sent: file.size, before: 0 });
        const number = (given.get(proposal) ?? 0) + 1;
        given.set(proposal, number);
        const id = (Math.max(0, ...kept.keys()) + 1) as BilagId;
        const { name, size } = file;
        const address = `https://eksempel.sharepoint.com/sites/raaderum/RdBilag/${proposal}/${encodeURIComponent(name)}?web=1`;
        const bilag = { id, number, name, title: '', size, version: '1.0', address, ...stamp() };
        return put(id, { proposal, key, bilag, versions: [] });
      },
      replace: async (id, file, { cancel, report }) => {
        refuse(bilagProblem({ ...file, name: 'bilag' }));
        await begin('replace', 'edit');
        const one = certain(id);
        if (cancel.aborted) return undefined;
        report({ fileId: one.key, session: one.key, sent: file.size, before: 1 });
        const { size, version, modifiedAt: at, modifiedBy: by, address } = one.bilag;
        const bilag = { ...one.bilag, size: file.size, version: `${Number.parseInt(version, 10) + 1}.0`, ...stamp() };
        return put(id, { ...one, bilag, versions: [{ label: version, size, by, at, address }, ...one.versions] });
      },
      versions: async (id) => {
        await begin('versions', 'read');
        return certain(id).versions;
      },
      rename: async (id, title) => {
        await begin('rename', 'edit');
        const one = certain(id);
        return put(id, { ...one, bilag: { ...one.bilag, title, ...stamp() } });
      },
      remove: async (id) => {
        await begin('remove', 'edit');
        kept.delete(id);
      },
    };
  };
};
