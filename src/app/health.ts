/** The check of operation: only its page needs this, so it is a chunk of its own. */
import type { TokenSource } from '../auth/tokenSource';
import { isFailure } from '../domain/errors';
import type { LocalDate } from '../domain/localDate';
import type { SiteReadings } from '../domain/healthReadings';
import { connectSite } from '../sharepoint/client';
import { createHealthRepository } from '../sharepoint/health/healthRepository';
import type { Services } from '../ui/data/services';
import { readSurroundings } from './readSurroundings';

interface Given {
  readonly siteUrl: string;
  readonly tokens: TokenSource;
  /** "AllSites.Write" */
  readonly scope: string;
  readonly manageScope: string;
  /** The day that the tab takes for today, in demonstrations. */
  readonly day: LocalDate | undefined;
}

const qualified = (siteUrl: string, scope: string): string => `${new URL(siteUrl).origin}/${scope}`;

/** With the wide permission where it was given before: it shows who may what on the lists. Nobody is asked for it here. */
const lookAtSite = async ({ siteUrl, tokens, scope, manageScope }: Given): Promise<SiteReadings> => {
  const lookWith = (asked: string): Promise<SiteReadings> =>
    createHealthRepository(connectSite({ siteUrl, tokens, scope: asked })).look();
  try {
    await tokens.token([qualified(siteUrl, manageScope)]);
  } catch (error) {
    if (isFailure(error, 'SignInNeeded')) return lookWith(scope);
    throw error;
  }
  return lookWith(manageScope);
};

export const createHealth = (given: Given): Awaited<ReturnType<Services['health']>> => {
  const { siteUrl, tokens, scope, manageScope, day } = given;
  return {
    look: () => lookAtSite(given),
    around: () =>
      readSurroundings({
        tokens,
        dailyScope: qualified(siteUrl, scope),
        demonstration: day !== undefined,
        wideScope: qualified(siteUrl, manageScope),
      }),
  };
};
