/**
 * What goes when an old round is deleted, and what stays because another round uses it. The round itself, its numbers, its places
 * and the organisation stay: numbers are not given again, and what is taken out of the recycle bin finds its place.
 */
import type { RoundKey } from './round';

interface Row {
  readonly id: number;
  readonly title: string;
}
interface RoundRow extends Row {
  readonly round: string;
}

/** Every row of the site, of all rounds: what other rounds use is seen no other way. */
export interface AllRows {
  readonly proposals: readonly (RoundRow & {
    /** Other proposals it requires, excludes or overlaps. */
    readonly relatedIds: readonly number[];
    readonly workPackageId: number | undefined;
    readonly decisions: number;
  })[];
  readonly medDiscussions: readonly (RoundRow & { readonly proposalId: number | undefined })[];
  readonly remarks: readonly (RoundRow & { readonly proposalId: number | undefined })[];
  readonly planPoints: readonly (RoundRow & { readonly proposalId: number | undefined; readonly isDone: boolean })[];
  readonly ideas: readonly (RoundRow & { readonly workPackageId: number | undefined })[];
  readonly workPackages: readonly RoundRow[];
  readonly milestones: readonly RoundRow[];
  /** `address`: "forslag/17". */
  readonly conversations: readonly (Row & { readonly address: string })[];
  /** `address`: "forslag/17", "ideer/3/sortering", "forslag/ny/2025-2028/…". */
  readonly drafts: readonly (Row & { readonly address: string })[];
  /** A proposal's folder of bilag. `round` is that of the place it lies in. */
  readonly bilagFolders: readonly (Row & {
    readonly path: string;
    readonly proposalId: number;
    readonly round: string | undefined;
    readonly files: number;
  })[];
  /** Files in the places of a round that belong to no proposal. */
  readonly looseFiles: readonly RoundRow[];
}

/** In the order in which they go: what belongs to something goes before it, so that an interruption leaves nothing without its owner. */
export const removalParts = [
  'drafts',
  'conversations',
  'remarks',
  'medDiscussions',
  'planPoints',
  'bilagFolders',
  'proposals',
  'ideas',
  'workPackages',
  'milestones',
] as const;
export type RemovalPart = (typeof removalParts)[number];

export interface RoundRemoval {
  readonly goes: { readonly [Part in RemovalPart]: AllRows[Part] };
  /** Stay, and with a proposal all that belongs to it. */
  readonly kept: { readonly proposals: AllRows['proposals']; readonly workPackages: AllRows['workPackages'] };
  readonly looseFiles: AllRows['looseFiles'];
}

const ids = (rows: readonly Row[]): ReadonlySet<number> => new Set(rows.map(({ id }) => id));
const has = (set: ReadonlySet<number>, id: number | undefined): boolean => id !== undefined && set.has(id);

/** Whose draft or conversation it is: "forslag/17" → forslag, 17; "forslag/ny/2025-2028/…" → forslag, of that round. */
const address = /^(forslag|ideer|med|plan|tidsplan)\/(?:(\d+)(?:\/|$)|ny\/(\d{4}-\d{4})\/)/;

export const planRoundRemoval = (all: AllRows, round: RoundKey): RoundRemoval => {
  const isOf = (row: RoundRow): boolean => row.round === round;
  const isOther = (row: RoundRow): boolean => !isOf(row);

  const usedProposals = new Set([
    ...all.proposals.filter(isOther).flatMap(({ relatedIds }) => relatedIds),
    ...[...all.planPoints, ...all.medDiscussions, ...all.remarks].filter(isOther).map(({ proposalId }) => proposalId),
  ]);
  const keptProposals = all.proposals.filter((row) => isOf(row) && usedProposals.has(row.id));
  const usedPackages = new Set(
    [...[...all.proposals, ...all.ideas].filter(isOther), ...keptProposals].map(({ workPackageId }) => workPackageId),
  );
  const keptPackages = all.workPackages.filter((row) => isOf(row) && usedPackages.has(row.id));

  const kept = ids(keptProposals);
  const proposals = all.proposals.filter((row) => isOf(row) && !kept.has(row.id));
  const going = ids(proposals);
  const there = ids(all.proposals);
  const ofGoing = (row: RoundRow & { readonly proposalId: number | undefined }): boolean =>
    isOf(row) && !has(kept, row.proposalId);

  const medDiscussions = all.medDiscussions.filter(ofGoing);
  const planPoints = all.planPoints.filter(isOf);
  const ideas = all.ideas.filter(isOf);
  const milestones = all.milestones.filter(isOf);
  const goingAt: Readonly<Record<string, ReadonlySet<number>>> = {
    forslag: going,
    ideer: ids(ideas),
    med: ids(medDiscussions),
    plan: ids(planPoints),
    tidsplan: ids(milestones),
  };
  const ofGoingItem = (row: { readonly address: string }): boolean => {
    const [, kind = '', id, ofRound] = address.exec(row.address) ?? [];
    return ofRound === round || (id !== undefined && has(goingAt[kind] ?? new Set(), Number(id)));
  };
  return {
    goes: {
      drafts: all.drafts.filter(ofGoingItem),
      conversations: all.conversations.filter(ofGoingItem),
      remarks: all.remarks.filter(ofGoing),
      medDiscussions,
      planPoints,
      // Also those of a proposal that somebody has deleted by itself: they lie on in the round's places.
      bilagFolders: all.bilagFolders.filter(
        (folder) => going.has(folder.proposalId) || (!there.has(folder.proposalId) && folder.round === round),
      ),
      proposals,
      ideas,
      workPackages: all.workPackages.filter((row) => isOf(row) && !keptPackages.includes(row)),
      milestones,
    },
    kept: { proposals: keptProposals, workPackages: keptPackages },
    looseFiles: all.looseFiles.filter(isOf),
  };
};

export const countRemoval = ({ goes }: Pick<RoundRemoval, 'goes'>): number =>
  removalParts.reduce((sum, part) => sum + goes[part].length, 0);

/** A folder with another file in it is no longer what was shown. */
const mark = (row: AllRows[RemovalPart][number]): string =>
  'files' in row ? `${row.id}/${row.files}` : String(row.id);

/** Whether the same goes as before: nobody has added, removed or changed what it hangs on since it was shown. */
export const isSameRemoval = (before: RoundRemoval, now: RoundRemoval): boolean =>
  removalParts.every((part) => before.goes[part].map(mark).join() === now.goes[part].map(mark).join());
