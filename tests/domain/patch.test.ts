import { crossOff, isCrossedOff, takeBackCrossOff } from '../../src/domain/planCrossOff';
import { localDate } from '../../src/domain/localDate';
import { changedKeys, isSame, patchOf } from '../../src/domain/patch';

describe('what changed', () => {
  it('compares small values deeply, and a missing key as an undefined one', () => {
    expect(isSame({ a: [1, { b: undefined }] }, { a: [1, {}] })).toBe(true);
    expect(isSame([1, 2], [2, 1])).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame(undefined, null)).toBe(false);
  });

  it('keeps only changed keys, an emptied field among them', () => {
    const base = { title: 'Kloge m2', amounts: [1, 2], group: 'klima' as string | undefined };
    const next = { title: 'Kloge m2', amounts: [1, 3], group: undefined };
    expect(changedKeys(base, next)).toEqual(['amounts', 'group']);
    expect(patchOf(base, next)).toEqual({ amounts: [1, 3], group: undefined });
    expect(patchOf(base, base)).toEqual({});
  });
});

describe('crossing off', () => {
  it('moves the status and the day together, both ways', () => {
    expect(crossOff(localDate('2024-04-15'))).toEqual({ status: 'done', doneOn: '2024-04-15' });
    expect(takeBackCrossOff()).toEqual({ status: 'inProgress', doneOn: undefined });
    expect([isCrossedOff({ status: 'done' }), isCrossedOff({ status: 'inProgress' })]).toEqual([true, false]);
  });
});
