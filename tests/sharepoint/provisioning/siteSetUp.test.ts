/** Setting up as the tab does it, against the local SharePoint over real HTTP. */
import type { SetUpProgress } from '../../../src/domain/setUp';
import { currentSchemaVersion } from '../../../src/sharepoint/provisioning/schemaVersion';
import { createSiteSetUp } from '../../../src/sharepoint/provisioning/siteSetUp';
import { failureKind } from '../../contract/contractSite';
import { startBareSite, startingMs, type LocalSite } from '../../contract/localSite';
import { anna, owner } from '../../support/startLocal';

let site: LocalSite;
beforeAll(async () => {
  site = await startBareSite();
}, startingMs);
afterAll(() => site.close());

const setUpAs = (loginName: string) => createSiteSetUp(site.connectAs(loginName));

test('is for owners', async () => {
  expect(await failureKind(setUpAs(anna.loginName).look())).toBe('Forbidden');
});

test(
  'looks without changing anything, then does what it said, counting, and has nothing left',
  async () => {
    const setUp = setUpAs(owner.loginName);
    const before = await setUp.look();
    expect(before).toMatchObject({ version: undefined, currentVersion: currentSchemaVersion, problems: [] });
    expect(before.steps).toEqual(
      expect.arrayContaining([
        { kind: 'group', role: 'chef' },
        { kind: 'list', list: 'Råderumsforslag' },
        { kind: 'column', list: 'Idéer', column: 'Begrundelse' },
        { kind: 'rights', list: 'Tidsplan' },
      ]),
    );
    expect(await setUp.look()).toEqual(before);

    const told: SetUpProgress[] = [];
    const after = await setUp.apply((progress) => told.push(progress));
    expect(after).toMatchObject({ version: currentSchemaVersion, steps: [], problems: [] });
    const first = told.filter(({ of }) => of === before.steps.length);
    expect(first.map(({ done }) => done)).toEqual(before.steps.map((_step, index) => index + 1));
  },
  startingMs,
);

test('lets alone a site that a newer edition has set up', async () => {
  const connection = site.connectAs(owner.loginName);
  const items = connection.sp.web.getList(connection.listPath('RdSettings')).items;
  const newer = currentSchemaVersion + 1;
  const [version]: { Id: number }[] = await items.filter("RdKey eq 'schemaVersion'")();
  const note = () => items.getById(version?.Id ?? 0);
  await note().update({ RdValue: String(newer) });
  const setUp = setUpAs(owner.loginName);
  expect(await setUp.look()).toMatchObject({ steps: [], problems: [{ kind: 'newerSite', version: newer }] });
  expect(await setUp.apply(() => undefined)).toMatchObject({ problems: [{ kind: 'newerSite', version: newer }] });
  await note().update({ RdValue: String(currentSchemaVersion) });
});
