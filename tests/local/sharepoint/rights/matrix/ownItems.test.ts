/**
 * The same operations on what others wrote, in lists where everybody reads or edits their own alone. "Users with the Cancel
 * Checkout permission can read and edit all items", says SharePoint's page of these settings.
 */
import { tryRows } from '../matrix';
import type { Permission } from '../levels';
import { merge } from '../row';
import { rows } from '../table/all';
import type { Targets } from '../targets';

const lists = ['Tasks', 'Papers'];
const set =
  (settings: Readonly<Record<string, number>>) =>
  async (targets: Targets): Promise<void> => {
    for (const list of lists) await targets.make(merge(`${targets.web}/lists/getByTitle('${list}')`, settings));
  };
const unlessOverriding =
  (without: readonly Permission[]) =>
  (permissions: readonly Permission[]): readonly Permission[] =>
    permissions.includes('cancelCheckout') ? permissions : permissions.filter((one) => !without.includes(one));

const onItems = rows.filter(({ on }) => on === 'item');
const byLevels = ['contribute', 'overrides', 'full'] as const;

describe('where everybody reads their own alone', () => {
  // What is added anew is one's own. A file that one does not see keeps its name all the same: 400.
  const onOthers = onItems.filter(
    ({ name, needs }) =>
      !(needs.length === 1 && needs[0] === 'addListItems' && !name.startsWith('Copy')) &&
      name !== 'add a file over another',
  );
  tryRows(onOthers, {
    where: 'site',
    byLevels,
    rule: unlessOverriding(['viewListItems']),
    prepare: set({ ReadSecurity: 2 }),
  });
});

describe('where everybody edits their own alone', () => {
  tryRows(onItems, {
    where: 'site',
    byLevels,
    rule: unlessOverriding(['editListItems', 'deleteListItems']),
    prepare: set({ WriteSecurity: 2 }),
  });
});

describe('where nobody edits', () => {
  tryRows(onItems, {
    where: 'site',
    byLevels,
    rule: unlessOverriding(['addListItems', 'editListItems', 'deleteListItems']),
    prepare: set({ WriteSecurity: 4 }),
  });
});
