/** A tab with no product in it: our two adapters and the raw teams-js, within reach of a test. */
import * as teams from '@microsoft/teams-js';
import { createNestedAppTokenSource } from '../../../src/auth/nestedAppTokenSource';
import { AppError } from '../../../src/domain/errors';
import { createTeamsHost } from '../../../src/teams/teamsHost';

const config: { clientId: string; teamsAppId: string; teamsOrigin: string } = await (await fetch('config.json')).json();
const host = createTeamsHost({ appId: config.teamsAppId, localOrigin: config.teamsOrigin, patienceMs: 3000 });
const tokens = createNestedAppTokenSource({
  clientId: config.clientId,
  hostStarted: () => host.start(),
  patienceMs: 2000,
});

/** What a promise came to, in a form that crosses into the test. */
const outcome = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    return { value: await work };
  } catch (error) {
    return { failure: error instanceof AppError ? error.failure : String(error) };
  }
};

const testTab = { teams, host, tokens, outcome, events: [] as unknown[] };
export type TestTab = typeof testTab;
Object.assign(window, { testTab });
