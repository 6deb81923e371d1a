/** An upgrade whose line is cut again and again, now before a write has left, now before its answer is back. */
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

/** The first `count` writes get through; after them the line is dead, and reading is over too. */
const cutAfter = (count: number, answerLost: boolean): Wiring => {
  let writes = 0;
  return {
    pace: { ...realPace, sleep: () => Promise.resolve() },
    isOnline: () => true,
    fetch: async (url, init) => {
      if (init.method !== 'GET') writes += 1;
      if (writes <= count) return fetch(url, init);
      if (answerLost && writes === count + 1 && init.method !== 'GET') await fetch(url, init);
      throw new TypeError('the cable was pulled');
    },
  };
};

test.each([
  ['at every twelfth write', 1, 12],
  ['at every fourth write', 3, 4],
])(
  'a cut %s of an upgrade from version %i costs nothing but the way',
  async (_often, version, stride) => {
    site = await startReleasedSite(version);
    const connection = site.connectAs(owner.loginName);
    const ends: unknown[] = [];
    const noted: unknown[] = [];
    const isOver = () => ends.length > 0 && typeof ends.at(-1) !== 'string';
    while (!isOver() && ends.length < 100) {
      noted.push(await readSchemaVersion(connection));
      const cut = site.connectAs(owner.loginName, cutAfter(stride, ends.length % 2 === 1));
      ends.push(await failureKind(provisionSite(cut, () => undefined)));
    }
    expect(ends.slice(0, -1).filter((end) => end !== 'OutcomeUnknown' && end !== 'Offline')).toEqual([]);
    // Noted last of all: only where the answer to the note itself was lost is it there before the end.
    expect(new Set(noted.slice(0, -1))).toEqual(new Set([version]));
    expect(ends.length).toBeGreaterThan(5);
    expect(await readSchemaVersion(connection)).toBe(currentSchemaVersion);
    expect(await recordSite(connection)).toEqual(recordOf(currentSchemaVersion));
    const again: string[] = [];
    await provisionSite(connection, (line) => again.push(line));
    expect(again).toEqual([]);
  },
  startingMs,
);
