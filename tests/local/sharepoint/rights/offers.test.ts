/** Nothing that the tree of operations offers may be without a row in the table of rights. */
import type { Passed } from '../../../../src/local/sharepoint/operations/walk';
import { rows } from './table/all';
import { Targets } from './targets';

/** Places that offer the same are the same kind; of those that lead nowhere, where they lie tells them apart. */
const kindOf = (passed: readonly Passed[], index: number): string => {
  const place = passed[index];
  if (!place) throw new Error('no such place');
  if (place.steps.length > 0) return place.steps.join(' ');
  return `${index > 0 ? kindOf(passed, index - 1) : ''} / ${place.key}`;
};

const addressOf = (passed: readonly Passed[]): string => passed.map(({ key }) => key).join('/');

it('every step and every verb of the tree has a row', async () => {
  const reached = new Set<string>();
  /** Where it was offered, by what is offered. */
  const offered = new Map<string, string>();
  let counts = false;
  const targets = await Targets.start('site', {
    walk: (passing, verb) => {
      if (!counts) return;
      const passed = passing();
      passed.forEach(({ steps, verbs }, index) => {
        const kind = kindOf(passed, index);
        const here = addressOf(passed.slice(0, index + 1));
        for (const step of steps) offered.set(`${kind} > ${step}`, `${here}/${step}`);
        for (const one of verbs) offered.set(`${kind} : ${one}`, `${one} ${here}`);
        const next = passed[index + 1];
        reached.add(next ? `${kind} > ${next.key}` : `${kind} : ${verb}`);
      });
    },
  });
  const ended: [string, number, string][] = [];
  for (const row of rows) {
    const asked = await row.ask(targets, '');
    // What the making of targets passes does not count.
    counts = true;
    const response = await targets.askAsAdmin(asked);
    counts = false;
    // Some of what no permission is enough for the administrator may: what it has begun itself.
    const mayFail = row.needs.some((need) => need[0] === 'nobody');
    if (!response.ok && !mayFail) ended.push([row.name, response.status, await response.text()]);
  }
  targets.close();
  expect(ended).toEqual([]);
  expect([...offered].filter(([what]) => !reached.has(what)).map(([, where]) => where)).toEqual([]);
});
