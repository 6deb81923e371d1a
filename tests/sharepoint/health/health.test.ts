/** What can be wrong with a site, made wrong one thing at a time on the local SharePoint, found, and put right again. */
import '@pnp/sp/fields/list';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import type { HealthFinding } from '../../../src/domain/health';
import { judgeSite } from '../../../src/domain/judgeSite';
import type { Role } from '../../../src/domain/viewer';
import type { Connection } from '../../../src/sharepoint/client';
import { createHealthRepository } from '../../../src/sharepoint/health/healthRepository';
import { provisionSite } from '../../../src/sharepoint/provisioning/provisionSite';
import { currentSchemaVersion, noteSchemaVersion } from '../../../src/sharepoint/provisioning/schemaVersion';
import { realPace } from '../../../src/sharepoint/retry';
import { roleGroup } from '../../../src/sharepoint/roleGroups';
import { anna, bo, carla, owner } from '../../support/startLocal';
import { startingMs, startSite, type LocalSite } from '../../contract/localSite';

let starting: Promise<LocalSite> | undefined;
let site: LocalSite;
let connection: Connection;
beforeAll(async () => {
  starting = startSite(
    [
      { loginName: anna.loginName, roles: ['administrator', 'raaderumsgruppe'] },
      { loginName: bo.loginName, roles: ['chef', 'medarbejder'] },
    ],
    { ownerLogin: owner.loginName },
  );
  site = await starting;
  connection = site.connectAs(owner.loginName);
}, startingMs);
afterAll(async () => (await starting)?.close());

const look = async (as: Connection = connection, now?: () => number): Promise<readonly HealthFinding[]> =>
  judgeSite(await createHealthRepository(as, now).look());
const bad = (found: readonly HealthFinding[]) =>
  found.filter(({ severity }) => severity === 'fault' || severity === 'warning');
const named = (found: readonly HealthFinding[]) =>
  bad(found).map((one) => {
    const { group: _, ...rest } = one;
    return rest;
  });

const list = (url: string) => connection.sp.web.getList(connection.listPath(url));
const library = () => connection.sp.web.getList(connection.libraryPath('RdBilag'));
/** No round and no organisation: that is all there is to say of a site that was just set up. */
const beginning = ['noRounds', 'noUnits'];
const others = (found: readonly HealthFinding[]) => named(found).filter(({ kind }) => !beginning.includes(kind));

it('finds nothing wrong on a site that was just set up, but that nobody has begun', async () => {
  const found = await look();
  expect(bad(found).map(({ kind }) => kind)).toEqual(beginning);
  expect(found.filter(({ severity }) => severity === 'ok').map(({ kind }) => kind)).toEqual([
    'schema',
    'clock',
    'region',
    'recycleBin',
    'space',
    'lists',
    'groups',
    'levels',
  ]);
});

it('asks in few requests', async () => {
  const asked: string[] = [];
  const counting = site.connectAs(owner.loginName, {
    pace: realPace,
    isOnline: () => true,
    fetch: (url, init) => {
      asked.push(new URL(url).pathname.split('/_api')[1] ?? '');
      return fetch(url, init);
    },
  });
  await look(counting);
  // Columns a list, as setting up reads them; and for the rest five.
  expect(asked.filter((path) => !path.endsWith('/fields'))).toHaveLength(5);
});

const anyId = { listId: expect.any(String) };
const settings = (url: string) => (changed: object) => list(url).update(changed);
const field = (url: string, name: string) => list(url).fields.getByInternalNameOrTitle(name);
const roleGroupOf = (role: Role) => connection.sp.web.siteGroups.getByName(roleGroup(role).title);
const annasLogin = `i:0#.f|membership|${anna.loginName}`;

const noteVersion = async (RdValue: string): Promise<void> => {
  const [item]: { Id: number }[] = await list('RdSettings').items.filter(`RdKey eq 'schemaVersion'`).select('Id')();
  await list('RdSettings')
    .items.getById(item?.Id ?? 0)
    .update({ RdValue });
};

interface Wrong {
  readonly make: () => Promise<unknown>;
  readonly found: object;
  /** undefined: setting up anew puts it right. */
  readonly mend?: () => Promise<unknown>;
}

/** Each makes one thing wrong, and has one finding of its own. */
const wrongs: Readonly<Record<string, Wrong>> = {
  'an index that was taken away': {
    make: () => field('RdPlanPoints', 'RdRound').update({ Indexed: false }),
    found: { kind: 'indexMissing', severity: 'warning', list: 'Udmøntningsplan', columns: ['Runde'], items: 0 },
  },
  'a deleted column': {
    make: () => field('RdPlanPoints', 'RdDoneOn').delete(),
    found: {
      kind: 'columnsMissing',
      severity: 'fault',
      list: 'Udmøntningsplan',
      columns: ['Afsluttet (X) den'],
    },
  },
  'a list without versions': {
    make: () => settings('RdMilestones')({ EnableVersioning: false }),
    found: { kind: 'versionsOff', severity: 'warning', list: 'Tidsplan' },
  },
  'comments that were switched off': {
    make: () => settings('RdProposals')({ DisableCommenting: true }),
    found: { kind: 'commentsOff', severity: 'warning', list: 'Råderumsforslag', ...anyId },
    mend: () => settings('RdProposals')({ DisableCommenting: false }),
  },
  'content approval': {
    make: () => settings('RdMedDiscussions')({ EnableModeration: true }),
    found: { kind: 'approvalOn', severity: 'fault', list: 'MED-drøftelser', ...anyId },
    mend: () => settings('RdMedDiscussions')({ EnableModeration: false }),
  },
  'check-out of bilag': {
    make: () => library().update({ ForceCheckout: true }),
    found: { kind: 'checkOutOn', severity: 'fault', list: 'Bilag', ...anyId },
    mend: () => library().update({ ForceCheckout: false }),
  },
  'a column of somebody else’s that must be filled in': {
    make: () => list('RdRounds').fields.addText('Journalnummer', { Required: true }),
    found: {
      kind: 'requiredForeign',
      severity: 'warning',
      list: 'Budgetrunder',
      columns: ['Journalnummer'],
      ...anyId,
    },
    mend: () => field('RdRounds', 'Journalnummer').delete(),
  },
  'a rule of validation': {
    make: () => settings('RdMilestones')({ ValidationFormula: '=LEN([Milepæl])>3', ValidationMessage: 'Nej' }),
    found: { kind: 'validationOn', severity: 'warning', list: 'Tidsplan', ...anyId },
    mend: () => settings('RdMilestones')({ ValidationFormula: '', ValidationMessage: '' }),
  },
  'drafts that everybody sees': {
    make: () => settings('RdDrafts')({ ReadSecurity: 1 }),
    found: { kind: 'othersShown', severity: 'fault', list: 'Kladder' },
  },
  'ideas that the search finds': {
    make: () => settings('RdIdeas')({ NoCrawl: false }),
    found: { kind: 'searchable', severity: 'warning', list: 'Idéer', ...anyId },
    mend: () => settings('RdIdeas')({ NoCrawl: true }),
  },
  'a list with the rights of the site': {
    make: () => list('RdPlanPoints').resetRoleInheritance(),
    found: { kind: 'inherits', severity: 'fault', list: 'Udmøntningsplan' },
  },
  'a role that lost its right to a list': {
    make: async () => {
      const { Id }: { Id: number } = await roleGroupOf('chef')();
      await list('RdRounds').roleAssignments.getById(Id).delete();
    },
    found: { kind: 'listRights', severity: 'warning', list: 'Budgetrunder', count: 1 },
  },
  'a permission level that gives less than it is made for': {
    make: async () => {
      const levels = connection.sp.web.roleDefinitions;
      const [level]: { Id: number }[] = await levels.filter(`Name eq 'Råderum – Styre steder'`)();
      await levels.getById(level?.Id ?? 0).update({ BasePermissions: { High: 176, Low: 138612833 } });
    },
    found: { kind: 'levelNarrow', severity: 'fault', level: 'steer' },
  },
  'a group whose members let others in': {
    make: () => roleGroupOf('omu').update({ AllowMembersEditMembership: true }),
    found: { kind: 'membersEdit', severity: 'warning', count: 1, names: [roleGroup('omu').title] },
    mend: () => roleGroupOf('omu').update({ AllowMembersEditMembership: false }),
  },
  'a group that was emptied': {
    make: () => roleGroupOf('raaderumsgruppe').users.removeByLoginName(annasLogin),
    found: { kind: 'rolesEmpty', severity: 'warning', roles: ['raaderumsgruppe'] },
    mend: () => roleGroupOf('raaderumsgruppe').users.add(annasLogin),
  },
  'a site that an older edition has set up': {
    make: () => noteVersion('2'),
    found: { kind: 'schemaOlder', severity: 'warning', version: 2, current: currentSchemaVersion },
  },
};

/** Looked at a few at a time: a look takes a third of a second. */
const atATime = 8;

it('finds each thing that is made wrong, and nothing else', async () => {
  const told = new Set<string>();
  const all = Object.values(wrongs);
  for (let from = 0; from < all.length; from += atATime) {
    const made = all.slice(from, from + atATime);
    for (const { make } of made) await make();
    const fresh = others(await look()).filter((one) => !told.has(JSON.stringify(one)));
    expect(fresh).toHaveLength(made.length);
    expect(fresh).toEqual(expect.arrayContaining(made.map(({ found }) => found)));
    for (const one of fresh) told.add(JSON.stringify(one));
  }
  for (const { mend } of Object.values(wrongs)) await mend?.();
  await provisionSite(connection, () => undefined);
  expect(others(await look())).toEqual([]);
}, 60_000);

it('says of a site of a newer edition that the tab is the older', async () => {
  await noteVersion('99');
  expect(others(await look())).toEqual([
    { kind: 'schemaNewer', severity: 'fault', version: 99, current: currentSchemaVersion },
  ]);
  await noteSchemaVersion(connection);
});

it('finds a group that was deleted, and what it held', async () => {
  const { Id }: { Id: number } = await roleGroupOf('lmu')();
  await connection.sp.web.siteGroups.removeById(Id);
  expect(others(await look())).toEqual(
    expect.arrayContaining([
      { kind: 'groupsMissing', severity: 'warning', roles: ['lmu'] },
      { kind: 'listRights', severity: 'warning', list: 'Tidsplan', count: 1 },
    ]),
  );
  await provisionSite(connection, () => undefined);
});

it('notices a clock that is ten minutes off, either way', async () => {
  const minutes = 60_000;
  for (const ahead of [10, -10]) {
    const found = others(await look(connection, () => Date.now() + ahead * minutes));
    expect(found).toEqual([{ kind: 'clockOff', severity: 'warning', seconds: expect.any(Number) }]);
    const [clock] = found;
    if (clock?.kind !== 'clockOff') throw new Error('no clock');
    expect(Math.abs(clock.seconds - ahead * 60)).toBeLessThanOrEqual(2);
  }
});

describe('whoever looks gets what they may see', () => {
  it('a chef, with the permission of daily work', async () => {
    const found = await look(site.connectAs(bo.loginName, undefined, 'AllSites.Write'));
    expect(others(found)).toEqual([]);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'viewerRoles', roles: ['medarbejder', 'chef'] }),
        expect.objectContaining({ kind: 'unasked', question: 'listRights', why: 'forbidden' }),
        expect.objectContaining({ kind: 'unasked', question: 'members', why: 'forbidden' }),
        expect.objectContaining({ kind: 'listsUnseen' }),
      ]),
    );
  });

  it('somebody without any right to the site is refused as a whole', async () => {
    await expect(look(site.connectAs(carla.loginName))).rejects.toMatchObject({ failure: { kind: 'Forbidden' } });
  });
});
