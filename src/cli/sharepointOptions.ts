/** What can be said on the command line of `npm run sharepoint`. */
import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Auth, StandaloneOptions } from '../local/standaloneSharePoint';
import type { RequestLimit } from '../local/sharepoint/http/throttle';

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`a whole number from ${least} to ${most}`);
  };

const parsePort = wholeNumber(0, 65_535);
const parseSeconds = wholeNumber(1, 1_000_000);

export const parseSite = (text: string): string => {
  if (/^\/(?:sites|teams)\/[\w.-]*\w$/.test(text)) return text;
  throw new InvalidArgumentError('an address as /sites/test');
};

const parseFolder = (text: string): string => {
  if (text.trim() === '') throw new InvalidArgumentError('the name of a folder');
  return text;
};

/** As documented for one person: 3,000 requests in five minutes. */
const usualSeconds = 300;

export const parseLimit = (text: string): RequestLimit => {
  const [, requests, seconds] = /^(\d{1,7})(?:\/(\d{1,6}))?$/.exec(text) ?? [];
  const limit = { requests: Number(requests), seconds: Number(seconds ?? usualSeconds) };
  if (limit.requests > 0 && limit.seconds > 0) return limit;
  throw new InvalidArgumentError('a number of requests, or requests/seconds, as 3000/300');
};

interface Parsed {
  readonly port: number;
  readonly data: string;
  readonly site: string;
  readonly auth: Auth;
  readonly threshold?: number;
  readonly control?: number;
  readonly limit?: RequestLimit;
  readonly serverLimit?: RequestLimit;
  readonly digestSeconds?: number;
  readonly tokenSeconds?: number;
}

/** Ends the process with a sentence when the arguments are wrong, as commander does. */
export const parseSharePointOptions = (args: readonly string[], folder: string): StandaloneOptions => {
  const command = new Command()
    .name('npm run sharepoint')
    .usage('-- [options]')
    .description('A SharePoint site on this machine, for any client of its REST API.')
    .option('--port <number>', 'where it listens; 0 takes a free one', parsePort, 8080)
    .option('--data <folder>', 'where data are kept', parseFolder, '.local/sharepoint')
    .option('--site <path>', 'the address of the site', parseSite, '/sites/test')
    .addOption(
      new Option('--auth <mode>', 'any: no token is checked; local: tokens of a sign-in beside it; digest: no tokens')
        .choices(['any', 'local', 'digest'])
        .default('any'),
    )
    .option('--threshold <rows>', 'the list view threshold', wholeNumber(1, 1_000_000_000))
    .option('--control <port>', 'an address that takes rules for faults', parsePort)
    .option('--limit <requests[/seconds]>', 'how often one person may ask before 429', parseLimit)
    .option('--server-limit <requests[/seconds]>', 'how often all may ask before 503', parseLimit)
    .option('--digest-seconds <number>', 'how long a request digest is good for', parseSeconds)
    .option('--token-seconds <number>', 'how long a token is good for', parseSeconds)
    .allowExcessArguments(false)
    .parse([...args], { from: 'user' });
  const { port, data, site, auth, threshold, control, limit, serverLimit, digestSeconds, tokenSeconds } =
    command.opts<Parsed>();
  return {
    port,
    dataFolder: resolve(folder, data),
    sitePath: site,
    auth,
    ...(threshold !== undefined && { listViewThreshold: threshold }),
    ...(control !== undefined && { control }),
    ...((limit ?? serverLimit) && {
      limits: { ...(limit && { perPerson: limit }), ...(serverLimit && { overall: serverLimit }) },
    }),
    ...(digestSeconds !== undefined && { digestSeconds }),
    ...(tokenSeconds !== undefined && { tokenSeconds }),
  };
};
