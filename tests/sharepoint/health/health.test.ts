/** What can be wrong with a site, made wrong one thing at a time on the local SharePoint, found, and put right again. */
import '@pnp/sp/fields/list';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import { listPermissions } from '../../../src/domain/listPermissions';
import type { HealthFinding } from '../../../src/domain/health';
import { judgeSite } from '../../../src/domain/judgeSite';
import type { Connection } from '../../../src/sharepoint/client';
import { createHealthRepository } from '../../../src/sharepoint/health/healthRepository';
import { provisionSite } from '../../../src/sharepoint/provisioning/provisionSite';
import { noteSchemaVersion } from '../../../src/sharepoint/provisioning/schemaVersion';
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
const named = (found: readonly HealthFinding[]) => bad(found).map(({ group: _, ...rest }) => rest);

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

interface Wrong {
  readonly what: string;
  readonly make: () => Promise<unknown>;
  readonly found: readonly object[];
  /** Setting up anew, unless something else puts it right. */
  readonly mend?: () => Promise<unknown>;
}

const setUp = () => provisionSite(connection, () => undefined);

const wrongs: readonly Wrong[] = [
  {
    what: 'an index that was taken away',
    make: () => list('RdPlanPoints').fields.getByInternalNameOrTitle('RdRound').update({ Indexed: false }),
    found: [{ kind: 'indexMissing', severity: 'warning', list: 'Udmøntningsplan', columns: ['Runde'], items: 0 }],
  },
  {
    what: 'a deleted column',
    make: () => list('RdPlanPoints').fields.getByInternalNameOrTitle('RdRealised').delete(),
    found: [{ kind: 'columnsMissing', severity: 'fault', list: 'Udmøntningsplan', columns: [expect.any(String)] }],
  },
  {
    what: 'a list without versions',
    make: () => list('RdMilestones').update({ EnableVersioning: false }),
    found: [{ kind: 'versionsOff', severity: 'warning', list: 'Tidsplan' }],
  },
  {
    what: 'comments that were switched off',
    make: () => list('RdProposals').update({ DisableCommenting: true }),
    found: [{ kind: 'commentsOff', severity: 'warning', list: 'Råderumsforslag', ...anyId }],
    mend: () => list('RdProposals').update({ DisableCommenting: false }),
  },
  {
    what: 'content approval',
    make: () => list('RdMilestones').update({ EnableModeration: true }),
    found: [{ kind: 'approvalOn', severity: 'fault', list: 'Tidsplan', ...anyId }],
    mend: () => list('RdMilestones').update({ EnableModeration: false }),
  },
  {
    what: 'check-out of bilag',
    make: () => library().update({ ForceCheckout: true }),
    found: [{ kind: 'checkOutOn', severity: 'fault', list: 'Bilag', ...anyId }],
    mend: () => library().update({ ForceCheckout: false }),
  },
  {
    what: 'a column of somebody else’s that must be filled in',
    make: () => list('RdPlanPoints').fields.addText('Journalnummer', { Required: true }),
    found: [
      { kind: 'requiredForeign', severity: 'warning', list: 'Udmøntningsplan', columns: ['Journalnummer'], ...anyId },
    ],
    mend: () => list('RdPlanPoints').fields.getByInternalNameOrTitle('Journalnummer').delete(),
  },
  {
    what: 'a rule of validation',
    make: () => list('RdMilestones').update({ ValidationFormula: '=LEN([Titel])>3', ValidationMessage: 'Nej' }),
    found: [{ kind: 'validationOn', severity: 'warning', list: 'Tidsplan', ...anyId }],
    mend: () => list('RdMilestones').update({ ValidationFormula: '', ValidationMessage: '' }),
  },
  {
    what: 'drafts that everybody sees',
    make: () => list('RdDrafts').update({ ReadSecurity: 1 }),
    found: [{ kind: 'othersShown', severity: 'fault', list: 'Kladder' }],
  },
  {
    what: 'ideas that the search finds',
    make: () => list('RdIdeas').update({ NoCrawl: false }),
    found: [{ kind: 'searchable', severity: 'warning', list: 'Idéer', ...anyId }],
    mend: () => list('RdIdeas').update({ NoCrawl: true }),
  },
  {
    what: 'a list with the rights of the site',
    make: () => list('RdMilestones').resetRoleInheritance(),
    found: [{ kind: 'inherits', severity: 'fault', list: 'Tidsplan' }],
  },
  {
    what: 'a role that lost its right to a list',
    make: async () => {
      const group: { Id: number } = await connection.sp.web.siteGroups.getByName(roleGroup('chef').title)();
      await list('RdRounds').roleAssignments.getById(group.Id).delete();
    },
    found: [{ kind: 'listRights', severity: 'warning', list: 'Budgetrunder', count: 1 }],
  },
  {
    what: 'a permission level that gives less than it is made for',
    make: async () => {
      const [level]: { Id: number }[] = await connection.sp.web.roleDefinitions.filter(
        `Name eq 'Råderum – Styre steder'`,
      )();
      await connection.sp.web.roleDefinitions
        .getById(level?.Id ?? 0)
        .update({ BasePermissions: { High: 176, Low: 138612833 } });
    },
    found: [{ kind: 'levelNarrow', severity: 'fault', level: 'steer' }],
  },
  {
    what: 'a group whose members let others in',
    make: () =>
      connection.sp.web.siteGroups.getByName(roleGroup('omu').title).update({ AllowMembersEditMembership: true }),
    found: [{ kind: 'membersEdit', severity: 'warning', count: 1, names: [roleGroup('omu').title] }],
    mend: () =>
      connection.sp.web.siteGroups.getByName(roleGroup('omu').title).update({ AllowMembersEditMembership: false }),
  },
  {
    what: 'a group that was emptied',
    make: () => groupOf('raaderumsgruppe').users.removeByLoginName(`i:0#.f|membership|${anna.loginName}`),
    found: [{ kind: 'rolesEmpty', severity: 'warning', roles: ['raaderumsgruppe'] }],
    mend: () => groupOf('raaderumsgruppe').users.add(`i:0#.f|membership|${anna.loginName}`),
  },
  {
    what: 'a group that was deleted',
    make: () => connection.sp.web.siteGroups.removeByLoginName(roleGroup('lmu').title),
    found: [
      { kind: 'groupsMissing', severity: 'warning', roles: ['lmu'] },
      expect.objectContaining({ kind: 'listRights' }),
    ],
  },
  {
    what: 'a site that an older edition has set up',
    make: () => noteVersion('2'),
    found: [{ kind: 'schemaOlder', severity: 'warning', version: 2, current: 4 }],
    mend: () => noteSchemaVersion(connection),
  },
  {
    what: 'a site that a newer edition has set up',
    make: () => noteVersion('99'),
    found: [{ kind: 'schemaNewer', severity: 'fault', version: 99, current: 4 }],
    mend: () => noteSchemaVersion(connection),
  },
];

const groupOf = (role: keyof typeof listPermissions.rounds) =>
  connection.sp.web.siteGroups.getByName(roleGroup(role).title);

const noteVersion = async (RdValue: string): Promise<void> => {
  const [item]: { Id: number }[] = await list('RdSettings').items.filter(`RdKey eq 'schemaVersion'`).select('Id')();
  await list('RdSettings')
    .items.getById(item?.Id ?? 0)
    .update({ RdValue });
};

it.each(wrongs)('finds $what', async ({ make, found, mend = setUp }) => {
  await make();
  expect(others(await look())).toEqual(expect.arrayContaining([...found]));
  await mend();
  expect(others(await look())).toEqual([]);
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
  expect(others(await look(connection, () => Date.now() + 4 * minutes))).toEqual([]);
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
