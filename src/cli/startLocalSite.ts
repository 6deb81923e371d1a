/** The local Microsoft 365 with a prepared site on it: what `npm start` and `npm run dev` have in common. */
import { join } from 'node:path';
import {
  startLocalMicrosoft365,
  type LocalMicrosoft365,
  type LocalMicrosoft365Options,
} from '../local/localMicrosoft365';
import { openPort, PortBusyError } from '../local/openPort';
import { administrator, demoDirectory } from './demo/people';
import { checkFolder, portBusy } from './startChecks';
import { holdFolder } from './startLock';
import type { StartOptions } from './startOptions';
import { clockFrom, place } from './startPlace';
import { clearData, prepareSite } from './startPrepare';

/** Looks before anything is deleted: `--fresh` must not take the data from under a server that still runs. */
const checkPorts = async (first: number): Promise<void> => {
  for (let port = first; port < first + 4; port += 1) {
    try {
      await (await openPort(port)).close();
    } catch (error) {
      if (error instanceof PortBusyError) throw portBusy(port, first, error);
      throw error;
    }
  }
};

export const dataFolderOf = (options: StartOptions): string => join(options.folder, 'microsoft365');

const startHeld = async (options: StartOptions, tab: LocalMicrosoft365Options['tab']): Promise<LocalMicrosoft365> => {
  await checkPorts(options.port);
  const dataFolder = dataFolderOf(options);
  clearData(dataFolder, options, console.log);
  const local = await startLocalMicrosoft365({
    ...place(administrator.loginName),
    dataFolder,
    port: options.port,
    directory: demoDirectory,
    tab,
    now: clockFrom(options.today),
    ...(options.control !== undefined && { control: options.control }),
  });
  try {
    await prepareSite(dataFolder, local, options, console.log);
    return local;
  } catch (error) {
    await local.close();
    throw error;
  }
};

/** Rejects with `CannotStart` where the person can mend it. Until `close` nobody else can start on the same folder. */
export const startLocalSite = async (
  options: StartOptions,
  tab: LocalMicrosoft365Options['tab'],
): Promise<LocalMicrosoft365> => {
  checkFolder(options.folder);
  const letGo = holdFolder(options.folder);
  try {
    const local = await startHeld(options, tab);
    return { ...local, close: () => local.close().finally(letGo) };
  } catch (error) {
    letGo();
    throw error;
  }
};
