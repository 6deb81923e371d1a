/**
 * An upgrade whose line is cut again and again, at the first write of every kind, from every released version. From those of odd
 * numbers the answer is lost, which could make a thing twice (version 1 has all kinds); from the others the write never leaves.
 */
import type { Wiring } from '../../../src/sharepoint/client';
import { provisionSite } from '../../../src/sharepoint/provisioning/provisionSite';
import { currentSchemaVersion, readSchemaVersion } from '../../../src/sharepoint/provisioning/schemaVersion';
import { realPace } from '../../../src/sharepoint/retry';
import { startingMs, type LocalSite } from '../../contract/localSite';
import { failureKind } from '../../contract/contractSite';
import { owner } from '../../support/startLocal';
import { recordOf } from './releases/recordedReleases';
import { startReleasedSite } from './releases/releasedSite';
import { recordSite } from './releases/siteRecord';

let site: LocalSite;
afterEach(() => site.close());

/** What a write does, whatever it does it to: the address and the names of what is sent, without names and numbers of things. */
const kindOf = (url: string, { method, body }: RequestInit): string => {
  const address = decodeURIComponent(url.slice(url.indexOf('/_api')))
    .replaceAll(/'[^']*'/g, '…')
    .replaceAll(/\d+/g, 'n');
  const fields = typeof body === 'string' ? [...body.matchAll(/"(\w+)":/g)].map(([, name = '']) => name) : [];
  return [method, address, ...new Set(fields)].join(' ');
};

/** The line goes dead at the first write of a kind that was not cut before: before it leaves, or before its answer is back. */
const cutAtNewKind = (cuts: Set<string>, answerLost: boolean): Wiring => {
  let isDead = false;
  return {
    pace: { ...realPace, sleep: () => Promise.resolve() },
    isOnline: () => true,
    fetch: async (url, init) => {
      const kind = kindOf(url, init);
      if (!isDead && (init.method === 'GET' || cuts.has(kind))) return fetch(url, init);
      if (!isDead) {
        isDead = true;
        cuts.add(kind);
        if (answerLost) await fetch(url, init);
      }
      throw new TypeError('the cable was pulled');
    },
  };
};

const released = Array.from({ length: currentSchemaVersion - 1 }, (_, index) => index + 1);

test.each(released)(
  'a cut at every kind of write of an upgrade from version %i costs nothing but the way',
  async (version) => {
    site = await startReleasedSite(version);
    const connection = site.connectAs(owner.loginName);
    const ends: unknown[] = [];
    const noted: unknown[] = [];
    const cuts = new Set<string>();
    const isOver = () => ends.length > 0 && typeof ends.at(-1) !== 'string';
    while (!isOver() && ends.length < 100) {
      noted.push(await readSchemaVersion(connection));
      const cut = site.connectAs(owner.loginName, cutAtNewKind(cuts, version % 2 === 1));
      ends.push(await failureKind(provisionSite(cut, () => undefined)));
    }
    expect(ends.slice(0, -1).filter((end) => end !== 'OutcomeUnknown' && end !== 'Offline')).toEqual([]);
    // Noted last of all: only where the answer to the note itself was lost is it there before the end.
    expect(new Set(noted.slice(0, -1))).toEqual(new Set([version]));
    expect(cuts.size).toBeGreaterThan(5);
    expect(ends).toHaveLength(cuts.size + 1);
    expect(await readSchemaVersion(connection)).toBe(currentSchemaVersion);
    expect(await recordSite(connection)).toEqual(recordOf(currentSchemaVersion));
    const rowsOf = (url: string) => connection.sp.web.getList(connection.listPath(url)).items;
    // What the data steps were to do is done, and once.
    const places: { FileDirRef: string }[] = await rowsOf('RdProposals')
      .filter("RdKey eq 'forslag-1'")
      .select('FileDirRef')();
    expect(places).toEqual([expect.objectContaining({ FileDirRef: expect.stringMatching(/\/RdProposals\/.+/) })]);
    expect(await rowsOf('RdRegister').filter("RdKey eq '2025-2028:S101'")()).toHaveLength(1);
    const again: string[] = [];
    await provisionSite(connection, (line) => again.push(line));
    expect(again).toEqual([]);
  },
  startingMs,
);
