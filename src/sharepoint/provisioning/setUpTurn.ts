/**
 * One administrator at a time sets a site up: whoever begins notes it in the settings list, where the key is unique and every
 * change is over the version that was read, so of two in the same moment one has the turn. It lapses by itself: a tab that was
 * closed in the middle holds nobody up for long. Without it the steps would only get in each other's way: each looks first
 * whether it is done.
 */
import { SPInstance } from '@pnp/sp';
import { AppError, isFailure } from '../../domain/errors';
import type { SetUpProblem } from '../../domain/setUp';
import type { Connection } from '../client';
import { asAnswer, numberIn } from './answers';
import { readSettings, writeSetting, type Setting, type Settings } from './settings';

const key = 'setUpRun';
const free = 'free';

/** Longer than the slowest step between two renewals, throttled once; by this computer's clock against SharePoint's. */
const lapsesAfter = 3 * 60_000;
const renewAfter = 30_000;

const isTaken = (setting: Setting | undefined): setting is Setting =>
  setting !== undefined &&
  setting.value !== free &&
  setting.value !== '' &&
  Date.now() - Date.parse(setting.at) <= lapsesAfter;

/** Somebody else who sets the site up now. Whoever was interrupted finds their own turn, and may take it again. */
const findHolder = async (connection: Connection, setting: Setting | undefined): Promise<Setting | undefined> => {
  if (!isTaken(setting)) return undefined;
  const me = numberIn(asAnswer(await SPInstance(connection.sp.web, 'currentuser').select('Id')<unknown>()), 'Id');
  return setting.by.id === me ? undefined : setting;
};

export const findUnderWay = async (
  connection: Connection,
  settings: Settings | undefined,
): Promise<Extract<SetUpProblem, { kind: 'underWay' }> | undefined> => {
  const holder = await findHolder(connection, settings?.get(key));
  return holder && { kind: 'underWay', by: holder.by.name, since: holder.value.split(' ')[1] ?? holder.at };
};

export interface Turn {
  /** Between steps. Rejects where the turn lapsed and somebody else has it. */
  readonly keep: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** What `takeTurn` rejects with while somebody else has it. */
export class TurnTaken extends AppError {
  constructor() {
    super({ kind: 'Invalid', reason: 'somebody else is setting the site up at this moment' });
    this.name = 'TurnTaken';
  }
}

export const takeTurn = async (connection: Connection): Promise<Turn> => {
  const run = `${crypto.randomUUID()} ${new Date().toISOString()}`;
  const write = async (value: string, over: Setting | undefined): Promise<void> => {
    try {
      await writeSetting(connection, key, { title: 'Opsætning i gang', value, over });
    } catch (error) {
      if (isFailure(error, 'Conflict') || isFailure(error, 'Duplicate')) throw new TurnTaken();
      throw error;
    }
  };
  const read = async (): Promise<Setting | undefined> => (await readSettings(connection))?.get(key);
  const before = await read();
  if ((await findHolder(connection, before)) !== undefined) throw new TurnTaken();
  try {
    await write(run, before);
  } catch (error) {
    // The answer was lost: it may be ours all the same.
    if (!isFailure(error, 'OutcomeUnknown') || (await read())?.value !== run) throw error;
  }
  const mine = async (): Promise<Setting> => {
    const now = await read();
    if (now?.value !== run) throw new TurnTaken();
    return now;
  };
  let renewed = Date.now();
  let renewing = Promise.resolve();
  return {
    keep: () => {
      if (Date.now() - renewed >= renewAfter) {
        // At once, so that of several lanes one renews: two that did would each take the other for somebody else.
        renewed = Date.now();
        renewing = mine().then((setting) => write(run, setting));
      }
      return renewing;
    },
    end: async () => write(free, await mine()),
  };
};
