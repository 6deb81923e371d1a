import { noEconomy } from '../../src/domain/economy';
import type { ProposalId } from '../../src/domain/ids';
import {
  countedTwice,
  relationsOf,
  relationWarnings,
  unseenCount,
  type OtherProposal,
  type Relating,
} from '../../src/domain/relations';
import { amounts, aProposal } from '../support/entities';

const ids = (...numbers: readonly number[]): readonly ProposalId[] => numbers.map((number) => number as ProposalId);
const none: Relating = { requiresIds: [], excludesIds: [], overlapsIds: [] };
const saving = { ...noEconomy, service: amounts(-100, -200, 0, 0) };
const other = (id: number, given: Partial<OtherProposal> = {}): OtherProposal => ({
  ...aProposal(id, { economy: saving, stage: 'chefmoede' }),
  ...given,
});
const self = 1 as ProposalId;
const me = { stage: 'chefmoede', sideState: undefined, economy: saving } as const;
const told = (relating: Partial<Relating>, others: readonly OtherProposal[]) =>
  relationsOf(self, { ...none, ...relating }, others).map(({ kind, other: { id } }) => [kind, id]);
const warned = (
  relating: Partial<Relating>,
  others: readonly OtherProposal[],
  state: Parameters<typeof relationWarnings>[0] = me,
) =>
  relationWarnings(state, relationsOf(self, { ...none, ...relating }, others)).map(({ code, other: { id } }) => [
    code,
    id,
  ]);

describe('relations', () => {
  it('are found on the side where they were written, in the order requires, excludes, overlaps', () => {
    const others = [other(2), other(3), other(4), other(5)];
    expect(told({ overlapsIds: ids(2), requiresIds: ids(3), excludesIds: ids(4) }, others)).toEqual([
      ['requires', 3],
      ['excludes', 4],
      ['overlaps', 2],
    ]);
  });

  it('are found on the other side too; being required is another thing than requiring', () => {
    const others = [
      other(2, { requiresIds: ids(1) }),
      other(3, { excludesIds: ids(1) }),
      other(4, { overlapsIds: ids(1, 2) }),
    ];
    expect(told({}, others)).toEqual([
      ['requiredBy', 2],
      ['excludes', 3],
      ['overlaps', 4],
    ]);
  });

  it('written on both sides are told once', () => {
    expect(told({ excludesIds: ids(2) }, [other(2, { excludesIds: ids(1) })])).toEqual([['excludes', 2]]);
  });

  it('never lead to itself, and a proposal that is not created yet is named by nobody', () => {
    expect(told({ overlapsIds: ids(1) }, [other(1)])).toEqual([]);
    expect(relationsOf(undefined, none, [other(2, { overlapsIds: ids(1) })])).toEqual([]);
  });

  it('to proposals the viewer cannot see are counted and not told', () => {
    const relating = { ...none, requiresIds: ids(2, 9), overlapsIds: ids(9) };
    expect(told(relating, [other(2)])).toEqual([['requires', 2]]);
    expect(unseenCount(relating, [other(2)])).toBe(1);
  });
});

describe('who adds proposals up is warned', () => {
  it('of money counted twice, with what the other counts with', () => {
    const [warning] = relationWarnings(me, relationsOf(self, { ...none, overlapsIds: ids(2) }, [other(2)]));
    expect(warning).toMatchObject({ code: 'countedTwice', amount: -300, other: { id: 2 } });
  });

  it('not where one of the two has no effect, or is out', () => {
    const relating = { overlapsIds: ids(2) };
    expect(warned(relating, [other(2, { economy: noEconomy })])).toEqual([]);
    expect(warned(relating, [other(2, { sideState: 'udgaaet' })])).toEqual([]);
    expect(warned(relating, [other(2)], { ...me, economy: noEconomy })).toEqual([]);
    expect(warned(relating, [other(2)], { ...me, stage: 'ikkeVedtaget' })).toEqual([]);
  });

  it('of two that exclude each other and are both alive, whoever wrote it', () => {
    expect(warned({ excludesIds: ids(2) }, [other(2)])).toEqual([['bothCounted', 2]]);
    expect(warned({}, [other(2, { excludesIds: ids(1) })])).toEqual([['bothCounted', 2]]);
    expect(warned({ excludesIds: ids(2) }, [other(2, { stage: 'ikkeVedtaget' })])).toEqual([]);
  });

  it('of resting on one that is out, and of requiring what it excludes', () => {
    expect(warned({ requiresIds: ids(2) }, [other(2, { sideState: 'udgaaet' })])).toEqual([['requiredIsOut', 2]]);
    expect(warned({ requiresIds: ids(2) }, [other(2, { sideState: 'afventer' })])).toEqual([]);
    expect(warned({ requiresIds: ids(2), excludesIds: ids(2) }, [other(2)])).toEqual([
      ['contradiction', 2],
      ['bothCounted', 2],
    ]);
  });
});

describe('what is counted twice in a sum', () => {
  const pairs = (...added: readonly OtherProposal[]) =>
    countedTwice(added).map(({ kind, one, other: second }) => [kind, one.id, second.id]);

  it('is each pair that excludes or overlaps, once, whichever side it is written on; to exclude says more', () => {
    const both = other(1, { excludesIds: ids(2), overlapsIds: ids(2, 3) });
    expect(pairs(both, other(2, { excludesIds: ids(1) }), other(3))).toEqual([
      ['excludes', 1, 2],
      ['overlaps', 1, 3],
    ]);
    expect(pairs(other(1), other(3, { overlapsIds: ids(1) }))).toEqual([['overlaps', 3, 1]]);
  });

  it('is nothing where one of them is out, brings nothing, is not in the sum, or is only required', () => {
    const all = { excludesIds: ids(2) };
    expect(pairs(other(1, all), other(2, { sideState: 'udgaaet' }))).toEqual([]);
    expect(pairs(other(1, all), other(2, { economy: noEconomy }))).toEqual([]);
    expect(pairs(other(1, all))).toEqual([]);
    expect(pairs(other(1, { requiresIds: ids(2) }), other(2))).toEqual([]);
  });
});
