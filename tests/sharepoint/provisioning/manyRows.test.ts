/** A data step over more rows than a page holds: page by page, cut in the middle, and taken up where it was noted to have come. */
import type { Connection, Wiring } from '../../../src/sharepoint/client';
import { dataStepKey, dataSteps } from '../../../src/sharepoint/provisioning/dataSteps';
import { runDataStep } from '../../../src/sharepoint/provisioning/runDataStep';
import { readSettings } from '../../../src/sharepoint/provisioning/settings';
import { realPace } from '../../../src/sharepoint/retry';
import { failureKind } from '../../contract/contractSite';
import { startingMs, startSite, type LocalSite } from '../../contract/localSite';
import { owner } from '../../support/startLocal';

const rows = 250;
/** Both sides of the ends of pages, and the last row of all. */
const numbered = [1, 2, 99, 100, 101, 102, 150, 199, 200, 201, 249, 250];

let site: LocalSite;
let connection: Connection;
beforeAll(async () => {
  site = await startSite([], { ownerLogin: owner.loginName });
  connection = site.connectAs(owner.loginName);
  const { items } = connection.sp.web.getList(connection.listPath('RdProposals'));
  for (let row = 1; row <= rows; row += 1)
    await items.add({
      Title: `Forslag ${row}`,
      RdKey: `forslag-${row}`,
      RdRound: '2025-2028',
      ...(numbered.includes(row) && { RdNumber: `S${row}` }),
    });
}, startingMs);
afterAll(() => site.close());

const claimed = async (): Promise<readonly string[]> => {
  const claims: { RdProposalKey: string }[] = await connection.sp.web
    .getList(connection.listPath('RdRegister'))
    .items.orderBy('Id')();
  return claims.map((claim) => claim.RdProposalKey);
};

/** The first `count` claims get through, then the line is dead. `asked`: which pages of proposals were read. */
const watched = (count: number) => {
  const asked: string[] = [];
  let claims = 0;
  const wiring: Wiring = {
    pace: { ...realPace, sleep: () => Promise.resolve() },
    isOnline: () => true,
    fetch: (url, init) => {
      const [, above] = /RdProposals.*Id(?:%20|\+| )gt(?:%20|\+| )(\d+)/i.exec(decodeURIComponent(url)) ?? [];
      if (above !== undefined) asked.push(above);
      if (init.method !== 'GET' && url.includes('RdRegister')) claims += 1;
      return claims > count ? Promise.reject(new TypeError('the cable was pulled')) : fetch(url, init);
    },
  };
  return { asked, wiring };
};

test(
  `${rows} proposals, cut on the second page: none is claimed twice, no page is read again, and the count goes on`,
  async () => {
    const step = dataSteps.find(({ name }) => name === 'claimNumbers');
    if (step === undefined) throw new Error('no such step');
    const noted = async () => (await readSettings(connection))?.get(dataStepKey(step))?.value;
    const run = async (count: number) => {
      const told: string[] = [];
      const { asked, wiring } = watched(count);
      const end = await failureKind(
        runDataStep(site.connectAs(owner.loginName, wiring), step, (done, of) => told.push(`${done} of ${of}`)),
      );
      return { end, told, asked };
    };
    expect(await run(6)).toMatchObject({ told: ['100 of 250'], asked: ['0', '100'] });
    expect(await noted()).toBe('reached 100 done 100');

    const { end, ...rest } = await run(100);
    expect(typeof end).not.toBe('string');
    expect(rest).toEqual({ told: ['200 of 250', '250 of 250'], asked: ['100', '200'] });
    expect(await noted()).toMatch(/^done /);
    expect(await claimed()).toEqual(numbered.map((row) => `forslag-${row}`));
  },
  startingMs,
);
