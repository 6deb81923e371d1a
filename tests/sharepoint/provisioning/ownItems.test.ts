/** The list of drafts, asked past the stores: straight, as each person, in every way a list can be asked. */
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import { provisionSite } from '../../../src/sharepoint/provisioning/provisionSite';
import { readSite } from '../../../src/sharepoint/provisioning/readSite';
import { planSite } from '../../../src/sharepoint/provisioning/planSite';
import { anna, bo, carla, owner } from '../../support/startLocal';
import { startingMs, startSite, type LocalSite } from '../../contract/localSite';

let starting: Promise<LocalSite> | undefined;
let site: LocalSite;
beforeAll(async () => {
  starting = startSite(
    [
      { loginName: anna.loginName, roles: ['administrator', 'raaderumsgruppe'] },
      { loginName: bo.loginName, roles: ['arbejdsgruppe'] },
      { loginName: carla.loginName, roles: ['medarbejder'] },
    ],
    { ownerLogin: owner.loginName },
  );
  site = await starting;
}, startingMs);
afterAll(async () => (await starting)?.close());

const words = 'Hemmeligt endnu';
const draft = { item: 'forslag/17', writer: 'bo-1', savedAt: '2024-04-15T11:00:00.000Z', text: words };
const itemsAs = (loginName: string) => {
  const { sp, listPath } = site.connectAs(loginName);
  return sp.web.getList(listPath('RdDrafts')).items;
};

test('a colleague meets no draft of another, by list, filter, number or deletion; an owner of the site does', async () => {
  await createStores(site.connectAs(bo.loginName)).drafts.keep(draft);
  const [kept]: { Id: number }[] = await itemsAs(bo.loginName).select('Id')();
  if (kept === undefined) throw new Error('nothing was kept');
  for (const { loginName } of [anna, carla]) {
    expect(await itemsAs(loginName)()).toEqual([]);
    expect(await itemsAs(loginName).filter(`startswith(RdKey,'')`)()).toEqual([]);
    await expect(itemsAs(loginName).getById(kept.Id)()).rejects.toMatchObject({ failure: { kind: 'NotFound' } });
    await expect(itemsAs(loginName).getById(kept.Id).delete()).rejects.toMatchObject({ failure: { kind: 'NotFound' } });
  }
  // Override List Behaviors, which comes with Full Control: SharePoint's own rule.
  expect(await itemsAs(owner.loginName)()).toMatchObject([{ RdPart1: words }]);
  // The tab itself takes none of it for the owner's own.
  expect(await createStores(site.connectAs(owner.loginName)).drafts.list()).toEqual([]);
});

test('what was kept leaves neither versions nor anything in the recycle bin', async () => {
  const { drafts } = createStores(site.connectAs(carla.loginName));
  await drafts.keep(draft);
  await drafts.keep({ ...draft, text: 'Andet' });
  const connection = site.connectAs(carla.loginName);
  const list = connection.sp.web.getList(connection.listPath('RdDrafts'));
  expect(await list.select('EnableVersioning', 'NoCrawl')()).toMatchObject({ EnableVersioning: false, NoCrawl: true });
  await drafts.remove(draft);
  const answer = await fetch(`${site.siteUrl}/_api/web/recyclebin`, {
    headers: {
      Accept: 'application/json;odata=nometadata',
      Authorization: `Bearer ${await site.tokenFor(carla.loginName)}`,
    },
  });
  expect([answer.status, await answer.json()]).toEqual([200, { value: [] }]);
});

test('a list that was opened to all by hand is closed again', async () => {
  const connection = site.connectAs(owner.loginName);
  await connection.sp.web.getList(connection.listPath('RdDrafts')).update({ ReadSecurity: 1 });
  const told: string[] = [];
  await provisionSite(connection, (line) => told.push(line));
  expect(told).toEqual(['Kladder: show everybody their own items only, without versions']);
  expect(planSite(await readSite(connection)).steps).toEqual([]);
});
