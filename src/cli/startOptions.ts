/** What can be said on the command line of `npm start` and `npm run dev`. */
import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { asLocalDate, type LocalDate } from '../domain/localDate';

export interface StartOptions {
  /** As it was given, without --fresh: "npm start -- --port 5000". */
  readonly command: string;
  readonly fresh: boolean;
  /** The first of four consecutive ports. */
  readonly port: number;
  /** Absolute. */
  readonly folder: string;
  /** The day the demonstration plays on; undefined: the real one. */
  readonly today: LocalDate | undefined;
  readonly demo: boolean;
  /** The port of the address that takes rules for faults; undefined: there is none. */
  readonly control: number | undefined;
}

/** Between the direktion's meeting and the fagudvalg's: something is behind, something lies ahead. */
const DEMONSTRATION_DAY = '2024-04-15';
/** Teams, tab, SharePoint, sign-in; and 65535 is the last port there is. */
const portsTaken = 4;
const LAST_FIRST_PORT = 65_536 - portsTaken;

const parsePort = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1024 || port > LAST_FIRST_PORT) {
    throw new InvalidArgumentError(`a whole number from 1024 to ${LAST_FIRST_PORT}`);
  }
  return port;
};

const parseControl = (text: string): number => {
  const port = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('a whole number from 0 to 65535');
};

const parseFolder = (text: string): string => {
  if (text.trim() === '') throw new InvalidArgumentError('the name of a folder');
  return text;
};

const quoted = (word: string): string =>
  /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

const commandOf = (name: string, args: readonly string[]): string =>
  [name, '--', ...args.filter((arg) => arg !== '--fresh').map(quoted)].join(' ');

const parseToday = (text: string): LocalDate | 'now' => {
  const date = text === 'now' ? text : asLocalDate(text);
  if (date === undefined) throw new InvalidArgumentError('a day as YYYY-MM-DD, or now');
  return date;
};

interface Parsed {
  readonly fresh: boolean;
  readonly port: number;
  readonly data: string;
  readonly today: LocalDate | 'now';
  readonly demo: boolean;
  readonly control?: number;
}

/** Ends the process with a sentence when the arguments are wrong, as commander does. */
export const parseStartOptions = (name: string, args: readonly string[], projectFolder: string): StartOptions => {
  const command = new Command()
    .name(name)
    .usage('-- [options]')
    .description('Runs Råderum on a Microsoft 365 of its own, on this machine.')
    .option('--fresh', 'delete what was written and begin anew', false)
    .option('--port <number>', 'the first of four ports', parsePort, 4400)
    .option('--data <folder>', 'where data are kept', parseFolder, '.local')
    .option('--today <day>', 'the day it plays on, YYYY-MM-DD or now', parseToday, parseToday(DEMONSTRATION_DAY))
    .option('--no-demo', 'an empty, prepared site instead of demonstration data')
    .option('--control <port>', 'an address that takes rules for what SharePoint gets wrong', parseControl)
    .allowExcessArguments(false)
    .parse([...args], { from: 'user' });
  const { fresh, port, data, today, demo, control } = command.opts<Parsed>();
  if (control !== undefined && control >= port && control < port + portsTaken) {
    command.error(
      `error: --control ${control} is one of the ports ${port} to ${port + portsTaken - 1} of the tab itself`,
    );
  }
  return {
    command: commandOf(name, args),
    fresh,
    port,
    folder: resolve(projectFolder, data),
    today: today === 'now' ? undefined : today,
    demo,
    control,
  };
};
