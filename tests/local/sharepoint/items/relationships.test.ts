/** What becomes of items whose lookup is deleted: nothing, the same, or the lookup must stay. */
import '@pnp/sp/recycle-bin';
import type { IList } from '@pnp/sp/lists';
import type { SPFI } from '@pnp/sp';
import { bo, owner, startSite, type TestSite } from '../support';

let site: TestSite;
const list = (sp: SPFI, title: string): IList => sp.web.lists.getByTitle(title);
const titles = async (sp: SPFI, title: string): Promise<string[]> =>
  (await list(sp, title).items.select('Title')<{ Title: string }[]>()).map(({ Title }) => Title);

const relate = async (behavior: string, mult = false): Promise<SPFI> => {
  const sp = await site.as(owner);
  const { Id } = await list(sp, 'Goals').select('Id')();
  const type = mult ? `Type="LookupMulti" Mult="TRUE"` : `Type="Lookup" Indexed="TRUE"`;
  await list(sp, 'Tasks').fields.createFieldAsXml(
    `<Field ${type} DisplayName="Goal" Name="Goal" List="{${Id}}" ShowField="Title" RelationshipDeleteBehavior="${behavior}"/>`,
  );
  await list(sp, 'Goals').items.add({ Title: 'mål 1' });
  await list(sp, 'Goals').items.add({ Title: 'mål 2' });
  await list(sp, 'Tasks').items.add({ Title: 'til 1', GoalId: mult ? [1] : 1 });
  await list(sp, 'Tasks').items.add({ Title: 'til 2', GoalId: mult ? [1, 2] : 2 });
  return sp;
};

beforeEach(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
  await sp.web.lists.add('Goals');
  await sp.web.lists.add('Tasks');
});
afterEach(() => site.sharePoint.close());

it('nothing: the item stays, and shows nothing behind its lookup until that comes back', async () => {
  const sp = await relate('None');
  const id = await list(sp, 'Goals').items.getById(1).recycle();
  const read = () => list(sp, 'Tasks').items.getById(1).select('Title', 'Goal/Title').expand('Goal')();
  expect(await read()).toMatchObject({ Title: 'til 1', Goal: null });
  await sp.web.recycleBin.getById(id).restore();
  expect(await read()).toMatchObject({ Title: 'til 1', Goal: { Title: 'mål 1' } });
});

it.each([false, true])(
  'restrict: the lookup cannot go while an item looks at it (several values: %s)',
  async (mult) => {
    const sp = await relate('Restrict', mult);
    const goal = list(sp, 'Goals').items.getById(1);
    await expect(goal.delete()).rejects.toThrow('is related to an item in the');
    await expect(goal.recycle()).rejects.toThrow('[400]');
    expect(await titles(sp, 'Goals')).toEqual(['mål 1', 'mål 2']);
    for (const id of [1, 2])
      await list(sp, 'Tasks')
        .items.getById(id)
        .update({ GoalId: mult ? [2] : 2 });
    await goal.delete();
    expect(await titles(sp, 'Goals')).toEqual(['mål 2']);
  },
);

it('cascade: the items go with it into one entry of the bin, and come back with it', async () => {
  const sp = await relate('Cascade');
  const id = await list(sp, 'Goals').items.getById(1).recycle();
  expect(await titles(sp, 'Tasks')).toEqual(['til 2']);
  expect((await sp.web.recycleBin()).map(({ ItemType, Title }) => [ItemType, Title])).toEqual([[9, 'mål 1']]);
  await sp.web.recycleBin.getById(id).restore();
  expect(await titles(sp, 'Tasks')).toEqual(['til 1', 'til 2']);
  await list(sp, 'Goals').items.getById(1).delete();
  expect(await titles(sp, 'Tasks')).toEqual(['til 2']);
  expect(await sp.web.recycleBin()).toEqual([]);
});

it('cascade: nothing goes when one of the items may not be deleted', async () => {
  const sp = await relate('Cascade');
  await list(sp, 'Tasks').items.getById(1).breakRoleInheritance(false);
  const asBo = await site.as(bo);
  await expect(list(asBo, 'Goals').items.getById(1).recycle()).rejects.toThrow('[403]');
  expect(await titles(sp, 'Goals')).toEqual(['mål 1', 'mål 2']);
  await list(asBo, 'Goals').items.getById(2).recycle();
  expect(await titles(sp, 'Tasks')).toEqual(['til 1']);
});
