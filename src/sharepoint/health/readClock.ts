/**
 * What SharePoint's clock shows. The `Date` of an answer is no header that a page of another origin may read, and SharePoint
 * promises none in its answers; a request digest carries the time it was made at, to the second: "0x…,02 Mar 2026 10:15:30 -0000"
 * (recorded: pnp/pnpcore, `contextinfo`). The digest itself is needed for nothing and kept nowhere.
 */
import { spPost, SPQueryable } from '@pnp/sp';
import { AppError } from '../../domain/errors';
import type { SiteReadings } from '../../domain/healthReadings';
import type { Connection } from '../client';
import { asAnswer } from '../provisioning/answers';

type Clock = Extract<SiteReadings['clock'], { readonly value: unknown }>['value'];

/** A digest knows whole seconds. */
const resolutionSeconds = 1;

export const readClock = async ({ sp, siteUrl }: Connection, now: () => number): Promise<Clock> => {
  const before = now();
  const answer = asAnswer(await spPost<unknown>(SPQueryable([sp.web, `${siteUrl}/_api/contextinfo`])));
  const after = now();
  const digest = answer['FormDigestValue'];
  const written = typeof digest === 'string' ? Date.parse(digest.slice(digest.indexOf(',') + 1)) : Number.NaN;
  if (Number.isNaN(written)) throw new AppError({ kind: 'Bug', detail: 'a request digest without a time' });
  const halfway = (before + after) / 2;
  // The digest was cut to its second: on average half of one has passed since.
  const aheadSeconds = (halfway - written) / 1000 - resolutionSeconds / 2;
  return { aheadSeconds, withinSeconds: (after - before) / 2000 + resolutionSeconds / 2 };
};
