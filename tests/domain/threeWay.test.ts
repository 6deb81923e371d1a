import { isDecided, mergeSides } from '../../src/domain/threeWay';

type Draft = Readonly<Record<string, string | readonly string[]>>;
const read = (draft: Draft, path: string) => draft[path];
const paths = ['title', 'text', 'service.0', 'service.1', 'areas'];
const base: Draft = { title: 'Vagtplan', text: 'a', 'service.0': '-1', 'service.1': '-2', areas: ['1'] };
const merge = (mine: Draft, theirs: Draft) =>
  mergeSides(paths, { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } }, read);

test('what only one changed is settled, what both changed is for a person, what both made the same is nobody’s', () => {
  expect(
    merge({ title: 'Min', text: 'b', areas: ['1', '2'] }, { text: 'c', 'service.1': '-3', areas: ['1', '2'] }),
  ).toEqual({ theirs: ['service.1'], mine: ['title'], both: ['text'] });
});

test('amounts are merged cell by cell, so two people can fill in different years', () => {
  expect(merge({ 'service.0': '-10' }, { 'service.1': '-20' })).toEqual({
    theirs: ['service.1'],
    mine: ['service.0'],
    both: [],
  });
});

test('is decided when every field that both changed is', () => {
  expect([isDecided(['title', 'text'], { title: 'mine' }), isDecided(['title'], { title: 'byHand' })]).toEqual([
    false,
    true,
  ]);
});

/** The same numbers each time: a run that fails can be run again. */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
};

test('whatever two people write, after each save neither side’s change is gone unseen', () => {
  const next = numbers(4);
  const edited = (from: Draft): Draft =>
    Object.fromEntries(paths.map((path) => [path, next(3) === 0 ? String(next(3)) : (from[path] ?? '')]));
  const faults: unknown[] = [];
  for (let round = 0; round < 500; round += 1) {
    const sides = { base, mine: edited(base), theirs: edited(base) };
    const { theirs, mine, both } = mergeSides(paths, sides, read);
    // What the form holds afterwards, the person having kept their own where both wrote.
    const merged = (path: string) => read(theirs.includes(path) ? sides.theirs : sides.mine, path);
    for (const path of paths) {
      const [before, my, their] = [read(base, path), read(sides.mine, path), read(sides.theirs, path)];
      const mineIsKept = my === before || merged(path) === my;
      const theirsIsTakenOver = their === before || my !== before || merged(path) === their;
      const whatIsOverwrittenIsAsked = their === before || merged(path) === their || both.includes(path);
      const nothingIsAskedOfWhoWroteNothing = my !== before || ![...mine, ...both].includes(path);
      if (!(mineIsKept && theirsIsTakenOver && whatIsOverwrittenIsAsked && nothingIsAskedOfWhoWroteNothing))
        faults.push({ path, before, my, their });
    }
  }
  expect(faults).toEqual([]);
});
