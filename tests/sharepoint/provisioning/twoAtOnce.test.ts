/** Two administrators who set the same site up in the same moment. */
import type { SetUpPlan } from '../../../src/domain/setUp';
import { takeTurn, TurnTaken } from '../../../src/sharepoint/provisioning/setUpTurn';
import { createSiteSetUp } from '../../../src/sharepoint/provisioning/siteSetUp';
import { currentSchemaVersion } from '../../../src/sharepoint/provisioning/schemaVersion';
import { startBareSite, startingMs, startSite, type LocalSite } from '../../contract/localSite';
import { anna, owner } from '../../support/startLocal';
import { recordOf } from './releases/recordedReleases';
import { startReleasedSite } from './releases/releasedSite';
import { recordSite } from './releases/siteRecord';

let site: LocalSite;
afterEach(() => site.close());

const makeOwner = async (loginName: string): Promise<void> => {
  const { web } = site.connectAs(owner.loginName).sp;
  const { LoginName } = await web.ensureUser(loginName);
  await web.associatedOwnerGroup.users.add(LoginName);
};

/** What each was told at the end. */
const bothAtOnce = async (): Promise<readonly SetUpPlan[]> => {
  await makeOwner(anna.loginName);
  const setUps = [owner, anna].map(({ loginName }) => createSiteSetUp(site.connectAs(loginName)));
  return Promise.all(setUps.map((setUp) => setUp.apply(() => undefined)));
};

/** Either all is done, or whoever does it is named. */
const untruths = (ends: readonly SetUpPlan[]): readonly SetUpPlan[] =>
  ends.filter(({ steps, problems: [problem], version }) =>
    problem === undefined
      ? steps.length > 0 || version !== currentSchemaVersion
      : problem.kind !== 'underWay' || !/^(Ebbe|Anna) /.test(problem.by),
  );

/** Lists, groups and levels by name: a second of any would be one too many. */
const twice = async (): Promise<readonly unknown[]> => {
  const { sp, listPath } = site.connectAs(owner.loginName);
  const [lists, groups, levels, settings]: { Title?: string; Name?: string; RdKey?: string }[][] = [
    await sp.web.lists.select('Title')(),
    await sp.web.siteGroups.select('Title')(),
    await sp.web.roleDefinitions.select('Name')(),
    await sp.web.getList(listPath('RdSettings')).items.select('RdKey')(),
  ];
  return [lists, groups, levels, settings].flatMap((names = []) => {
    const all = names.map(({ Title, Name, RdKey }) => Title ?? Name ?? RdKey);
    return all.filter((name, index) => all.indexOf(name) !== index);
  });
};

test.each([
  ['a bare site', () => startBareSite()],
  ['a site of version 1', () => startReleasedSite(1)],
])(
  'on %s',
  async (_what, start) => {
    site = await start();
    const ends = await bothAtOnce();
    expect(untruths(ends)).toEqual([]);
    expect(ends.some(({ problems }) => problems.length === 0)).toBe(true);
    expect(await twice()).toEqual([]);
    expect(await recordSite(site.connectAs(owner.loginName))).toEqual(recordOf(currentSchemaVersion));
  },
  startingMs,
);

describe('the turn', () => {
  const realNow = Date.now.bind(Date);
  const passes = (ms: number): void => {
    jest.spyOn(Date, 'now').mockImplementation(() => realNow() + ms);
  };
  afterEach(() => jest.restoreAllMocks());

  test(
    'is renewed once by lanes that ask together, held against others, and lapses when nobody renews it',
    async () => {
      site = await startSite([], { ownerLogin: owner.loginName });
      await makeOwner(anna.loginName);
      const [mine, other] = [owner, anna].map(({ loginName }) => site.connectAs(loginName));
      if (mine === undefined || other === undefined) throw new Error('two connections');
      // Signed in before the clock is moved.
      await other.sp.web.select('Title')();
      const turn = await takeTurn(mine);
      passes(31_000);
      await Promise.all([turn.keep(), turn.keep(), turn.keep(), turn.keep()]);
      expect(await takeTurn(other).catch((error: unknown) => error)).toBeInstanceOf(TurnTaken);
      passes(31_000 + 4 * 60_000);
      const taken = await takeTurn(other);
      await expect(turn.keep()).rejects.toBeInstanceOf(TurnTaken);
      await taken.end();
      await (await takeTurn(mine)).end();
    },
    startingMs,
  );
});
