import type { Step } from '../../src/domain/decision';
import type { OrgUnitId, PersonId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import { mayTakeSteps, offersFor, plannedFor, startsHere, stepOf } from '../../src/domain/manySteps';
import { findMove, type Move } from '../../src/domain/move';
import type { Stage } from '../../src/domain/stage';
import type { Viewer } from '../../src/domain/viewer';

const at = (stage: Stage, sideState?: 'afventer') => ({ stage, sideState });
const economist: Pick<Viewer, 'roles' | 'holds'> = { roles: ['raaderumsgruppe'], holds: [] };
const chef: typeof economist = { roles: ['chef'], holds: [{ role: 'chef', unitId: 1 as OrgUnitId }] };
const med: typeof economist = { roles: ['omu'], holds: [{ role: 'omu', unitId: 30 as OrgUnitId }] };
const offered = (...given: Parameters<typeof offersFor>) => offersFor(...given).map(({ key, count }) => [key, count]);
const moveOf = (from: Stage, to: Stage): Move => {
  const found = findMove(from, to);
  if (found === undefined) throw new Error(`no move from ${from} to ${to}`);
  return found;
};
const onward = { kind: 'move', move: moveOf('raaderumsgruppen', 'direktion') } as const;

test('only those who take some step are asked to choose', () => {
  expect([economist, chef, med, { roles: ['medarbejder' as const], holds: [] }].map(mayTakeSteps)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('offers what the viewer may do with some of them, onward first, most first', () => {
  const chosen = [at('direktion'), at('raaderumsgruppen'), at('raaderumsgruppen')];
  expect(offered(chosen, economist)).toEqual([
    ['raaderumsgruppen-direktion', 2],
    ['direktion-tilFagudvalg', 1],
    ['raaderumsgruppen-chefmoede', 2],
    ['raaderumsgruppen-workPackage', 2],
    ['direktion-workPackage', 1],
    ['direktion-raaderumsgruppen', 1],
    ['aside-udgaaet', 3],
    ['aside-afventer', 3],
    ['aside-reserve', 3],
  ]);
});

test('offers no step of others', () => {
  expect(offered([at('raaderumsgruppen')], chef)).not.toContainEqual(['raaderumsgruppen-direktion', 1]);
  expect(offered([at('raaderumsgruppen')], med)).toEqual([]);
});

test('takes up again only what is set aside', () => {
  expect(offered([at('direktion', 'afventer'), at('direktion')], economist)).toContainEqual(['aside-none', 1]);
  expect(offered([at('direktion')], economist)).not.toContainEqual(['aside-none', 1]);
  expect(startsHere({ kind: 'aside', sideState: 'afventer' }, at('direktion', 'afventer'))).toBe(false);
});

const written: Step = {
  ...plannedFor(onward, 'raaderumsgruppen'),
  bodyId: 2 as OrgUnitId,
  decidedOn: localDate('2024-04-10'),
  result: undefined,
  text: 'Godkendt',
  writtenBy: { id: 1 as PersonId, name: 'Birthe Lund', email: '' },
  writtenAt: '2024-04-10T10:00:00.000Z',
};

test('one text for all, each from where it stands', () => {
  expect(stepOf(onward, written, at('raaderumsgruppen'))).toMatchObject({ to: 'direktion', text: 'Godkendt' });
  const aside = { kind: 'aside', sideState: 'reserve' } as const;
  expect(stepOf(aside, written, at('katalog')).to).toBe('katalog');
});
