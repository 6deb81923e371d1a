/**
 * How proposals hang together: one requires, excludes or overlaps another. Kept on the side where it was written; the other
 * side is found here. Of a proposal that the viewer cannot see no more is said than that there is one: whoever decides must
 * know that something is required or excluded that they have not read.
 */
import { operatingPerYear, sumOverYears, type Tkr } from './economy';
import type { ProposalId } from './ids';
import type { Proposal, ProposalSummary } from './proposal';
import { isOut } from './stage';

export const relationKinds = ['requires', 'excludes', 'overlaps'] as const;
export type RelationKind = (typeof relationKinds)[number];

export type Relating = Pick<Proposal, 'requiresIds' | 'excludesIds' | 'overlapsIds'>;

export const relatedIds = (relating: Relating, kind: RelationKind): readonly ProposalId[] => {
  switch (kind) {
    case 'requires':
      return relating.requiresIds;
    case 'excludes':
      return relating.excludesIds;
    case 'overlaps':
      return relating.overlapsIds;
  }
};

/** What one proposal points at, other proposals, areas and its work package, as a whole round's are loaded. */
export interface ProposalRelations extends Relating, Pick<Proposal, 'affectedIds' | 'workPackageId'> {
  readonly id: ProposalId;
}

/** The other proposals of the round as its list loads them. */
export type OtherProposal = ProposalSummary & Relating;

/** `requiredBy` is the other side of `requires`; the other two are the same from both sides. */
export interface Relation {
  readonly kind: RelationKind | 'requiredBy';
  readonly other: OtherProposal;
}

/** All relations of a proposal, from both sides, each once; proposals the viewer cannot see are left out. */
export const relationsOf = (
  self: ProposalId | undefined,
  relating: Relating,
  others: readonly OtherProposal[],
): readonly Relation[] => {
  const rest = others.filter(({ id }) => id !== self);
  const pointsHere = (other: OtherProposal, kind: RelationKind): boolean =>
    self !== undefined && relatedIds(other, kind).includes(self);
  const ofKind = (kind: RelationKind, bothWays: boolean): readonly Relation[] =>
    rest
      .filter((other) => relatedIds(relating, kind).includes(other.id) || (bothWays && pointsHere(other, kind)))
      .map((other) => ({ kind, other }));
  return [
    ...ofKind('requires', false),
    ...rest.filter((other) => pointsHere(other, 'requires')).map((other): Relation => ({ kind: 'requiredBy', other })),
    ...ofKind('excludes', true),
    ...ofKind('overlaps', true),
  ];
};

/** How many of the proposals named here the viewer cannot see (or that are gone). */
export const unseenCount = (relating: Relating, others: readonly Pick<OtherProposal, 'id'>[]): number => {
  const seen = new Set(others.map(({ id }) => id));
  const named = new Set(relationKinds.flatMap((kind) => relatedIds(relating, kind)));
  return [...named].filter((id) => !seen.has(id)).length;
};

export type RelationWarning =
  /** Both count with money: the overlap is counted twice. `other` is what the other one counts with over the years. */
  | { readonly code: 'countedTwice'; readonly other: OtherProposal; readonly amount: Tkr }
  /** Both are alive although they exclude each other: only one of them can be carried out, and both are in the sums. */
  | { readonly code: 'bothCounted'; readonly other: OtherProposal }
  /** It rests on a proposal that is out. */
  | { readonly code: 'requiredIsOut'; readonly other: OtherProposal }
  /** One and the same proposal both required and excluded. */
  | { readonly code: 'contradiction'; readonly other: OtherProposal };

type State = Pick<ProposalSummary, 'stage' | 'sideState' | 'economy'>;

const effectOf = ({ economy }: Pick<State, 'economy'>): Tkr | undefined => sumOverYears(operatingPerYear(economy));

/** What somebody who adds up proposals must know. A proposal that is out counts nowhere, so that nothing is said of it. */
export const relationWarnings = (self: State, relations: readonly Relation[]): readonly RelationWarning[] => {
  if (isOut(self)) return [];
  const others = (kind: Relation['kind']): readonly OtherProposal[] =>
    relations.filter((relation) => relation.kind === kind).map(({ other }) => other);
  const excluded = new Set(others('excludes').map(({ id }) => id));
  return [
    ...others('requires')
      .filter(({ id }) => excluded.has(id))
      .map((other) => ({ code: 'contradiction', other }) as const),
    ...others('excludes')
      .filter((other) => !isOut(other))
      .map((other) => ({ code: 'bothCounted', other }) as const),
    ...others('requires')
      .filter((other) => isOut(other))
      .map((other) => ({ code: 'requiredIsOut', other }) as const),
    ...others('overlaps').flatMap((other): readonly RelationWarning[] => {
      const amount = effectOf(other);
      return isOut(other) || !amount || !effectOf(self) ? [] : [{ code: 'countedTwice', other, amount }];
    }),
  ];
};

/** Two proposals that both count although they exclude each other, or take part of the same money. */
export interface CountedTwice {
  readonly kind: 'excludes' | 'overlaps';
  readonly one: OtherProposal;
  readonly other: OtherProposal;
}

/** Of proposals that are added up: each pair once, in the order they come; what brings nothing is counted in nothing. */
export const countedTwice = (added: readonly OtherProposal[]): readonly CountedTwice[] => {
  const counted = added.filter((proposal) => !isOut(proposal) && (effectOf(proposal) ?? 0) !== 0);
  const byId = new Map(counted.map((proposal) => [proposal.id, proposal]));
  const pairs = new Map<string, CountedTwice>();
  for (const kind of ['excludes', 'overlaps'] as const) {
    for (const one of counted) {
      for (const id of relatedIds(one, kind)) {
        const other = byId.get(id);
        if (other === undefined || other === one) continue;
        const pair = [Math.min(one.id, id), Math.max(one.id, id)].join(' ');
        if (!pairs.has(pair)) pairs.set(pair, { kind, one, other });
      }
    }
  }
  return [...pairs.values()];
};
