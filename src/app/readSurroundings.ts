/** What the tab runs in, read for the check of operation. Nothing in it is of a person. */
import { isFailure } from '../domain/errors';
import type { Asked } from '../domain/health';
import type { SurroundingsReadings } from '../domain/healthReadings';
import type { TokenSource } from '../auth/tokenSource';
import { isNewerServed } from '../ui/shell/newerEdition';
import { browserProgram } from './browserProgram';
import { scopesInToken } from './tokenScopes';

interface Given {
  readonly tokens: TokenSource;
  /** Fully qualified, "https://contoso.sharepoint.com/AllSites.Write"; what daily work asks for, and what setting up does. */
  readonly dailyScope: string;
  readonly wideScope: string;
  readonly demonstration: boolean;
}

const orFailed = async <Value>(reading: Promise<Value>): Promise<Asked<Value>> => {
  try {
    return { value: await reading };
  } catch {
    // Whatever the reason, there is no answer, and that is what is said; the rest is shown all the same.
    return { unasked: 'failed' };
  }
};

const canKeep = (): boolean => {
  try {
    const key = 'raaderum.driftstjek';
    localStorage.setItem(key, '');
    localStorage.removeItem(key);
    return true;
  } catch {
    // Blocked by the browser's settings, or full: both show as an exception.
    return false;
  }
};

/** Of the origin's own: we register none, an older product at the address may have. */
const hasServiceWorkers = async (): Promise<boolean> =>
  'serviceWorker' in navigator && (await navigator.serviceWorker.getRegistrations()).length > 0;

/** Whether setting up could begin without asking anybody. */
const isGranted = async (tokens: TokenSource, scope: string): Promise<boolean> => {
  try {
    await tokens.token([scope]);
    return true;
  } catch (error) {
    if (isFailure(error, 'SignInNeeded')) return false;
    throw error;
  }
};

export const readSurroundings = async ({
  tokens,
  dailyScope,
  wideScope,
  demonstration,
}: Given): Promise<SurroundingsReadings> => {
  const [newerTab, teams, scopes, wide, workers] = await Promise.all([
    orFailed(isNewerServed()),
    orFailed(import('../teams/teamsHost').then(({ describeTeamsClient }) => describeTeamsClient())),
    orFailed(tokens.token([dailyScope]).then(scopesInToken)),
    orFailed(isGranted(tokens, wideScope)),
    orFailed(hasServiceWorkers()),
  ]);
  return {
    version: typeof __TAB_VERSION__ === 'undefined' ? '?' : (__TAB_VERSION__ ?? '?'),
    newerTab,
    teams,
    program: browserProgram(navigator.userAgent),
    language: navigator.language,
    online: navigator.onLine,
    storage: canKeep(),
    serviceWorkers: 'value' in workers && workers.value,
    signInWay: 'nestedAppAuthBridge' in window ? 'teams' : 'browser',
    scopes,
    neededScope: dailyScope.slice(dailyScope.lastIndexOf('/') + 1),
    wideGranted: 'value' in wide && wide.value,
    demonstration,
  };
};
