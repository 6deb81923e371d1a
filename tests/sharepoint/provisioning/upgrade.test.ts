/** Sites as every released version of the lists left them, brought to today's over real HTTP. */
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import type { RoundKey } from '../../../src/domain/round';
import { provisionSite } from '../../../src/sharepoint/provisioning/provisionSite';
import { currentSchemaVersion } from '../../../src/sharepoint/provisioning/schemaVersion';
import { readSettings } from '../../../src/sharepoint/provisioning/settings';
import { startingMs, startSite, type LocalSite } from '../../contract/localSite';
import { owner } from '../../support/startLocal';
import { readOldRows } from './releases/oldRows';
import { isRecorded, recordOf } from './releases/recordedReleases';
import { startReleasedSite } from './releases/releasedSite';
import { recordSite, type SiteRecord } from './releases/siteRecord';

let site: LocalSite | undefined;
afterEach(() => site?.close());

/** What people can have written: the version's own columns, lookups by number. */
const columnsOf = ({ lists }: SiteRecord) =>
  Object.fromEntries(
    Object.entries(lists)
      .filter(([address]) => address !== 'Lists/RdSettings' && address !== 'RdBilag')
      .map(([address, { columns }]) => [
        address,
        Object.entries(columns).map(([name, schema]) =>
          / Type="(Lookup|LookupMulti|User)"/.test(schema) ? `${name}Id` : name,
        ),
      ]),
  );

/** What to do is said where the guard bites. */
const unrecorded = (fresh: SiteRecord): string => {
  if (!isRecorded(currentSchemaVersion))
    return 'currentSchemaVersion was raised: record it, npx tsx tests/sharepoint/provisioning/releases/writeRelease.ts';
  return JSON.stringify(fresh) === JSON.stringify(recordOf(currentSchemaVersion))
    ? ''
    : 'the lists were changed since this version was recorded: raise currentSchemaVersion, then record it';
};

test(
  'what this edition makes of a bare site is recorded as its version',
  async () => {
    site = await startSite([], { ownerLogin: owner.loginName });
    const fresh = await recordSite(site.connectAs(owner.loginName));
    expect(unrecorded(fresh)).toBe('');
    expect(fresh).toEqual(recordOf(currentSchemaVersion));
  },
  startingMs,
);

const released = Array.from({ length: currentSchemaVersion - 1 }, (_, index) => index + 1);

test.each(released)(
  'a site of version %i becomes what a new one is, with every row as it was',
  async (version) => {
    site = await startReleasedSite(version);
    const connection = site.connectAs(owner.loginName);
    const columns = columnsOf(recordOf(version));
    const before = await readOldRows(connection, columns);
    expect(before['Lists/RdProposals']).toHaveLength(1);

    const told: string[] = [];
    await provisionSite(connection, (line) => told.push(line));
    expect(told.at(-1)).toBe('note the version of the lists');

    expect(await recordSite(connection)).toEqual(recordOf(currentSchemaVersion));
    const { 'Lists/RdRegister': _claims, ...after } = await readOldRows(connection, columns);
    const { 'Lists/RdRegister': _none, ...rows } = before;
    expect(after).toEqual(rows);

    const settings = await readSettings(connection);
    expect(settings?.get('schemaVersion')?.value).toBe(String(currentSchemaVersion));
    for (const number of [1, 2, 3])
      expect(settings?.get(`dataStep.${number}`)?.value).toMatch(/^done 20\d\d-.*Z version 5$/);
    expect(settings?.get('setUpRun')?.value).toBe('free');

    // What the tab makes of it: no row it cannot read, each in its place, the number not to be had again.
    const { proposals, medDiscussions } = createStores(connection);
    const round = '2025-2028' as RoundKey;
    const [listed, discussed] = [await proposals.list(round), await medDiscussions.list(round)];
    expect([listed.problems, discussed.problems]).toEqual([[], []]);
    const [{ FileDirRef: place }]: [{ FileDirRef: string }] = await connection.sp.web
      .getList(connection.listPath('RdProposals'))
      .items.filter("RdKey eq 'forslag-1'")
      .select('FileDirRef')();
    expect(place).toMatch(/\/RdProposals\/.+/);
    const claims: { RdProposalKey: string }[] = await connection.sp.web
      .getList(connection.listPath('RdRegister'))
      .items.filter("RdKey eq '2025-2028:S101'")();
    expect(claims.map((claim) => claim.RdProposalKey)).toEqual(['forslag-1']);

    const again: string[] = [];
    await provisionSite(connection, (line) => again.push(line));
    expect(again).toEqual([]);
  },
  startingMs,
);
