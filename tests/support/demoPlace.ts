/** The demonstration as `npm start` shows it, on ports and in a folder of a test's own. */
import { administrator, demoDirectory } from '../../src/cli/demo/people';
import { clockFrom, place, tabConfig } from '../../src/cli/startPlace';
import { localDate } from '../../src/domain/localDate';
import type { Faults } from '../../src/local/sharepoint/faults/faults';
import { startLocalMicrosoft365, type LocalMicrosoft365 } from '../../src/local/localMicrosoft365';

/** Between direktionen's meeting and the fagudvalg's. */
export const demoDay = localDate('2024-04-15');

export const startDemo = (
  dataFolder: string,
  tab: { readonly folder: string },
  faults?: Faults,
): Promise<LocalMicrosoft365> =>
  startLocalMicrosoft365({
    ...place(administrator.loginName),
    dataFolder,
    port: 0,
    ...(faults && { faults }),
    directory: demoDirectory,
    now: clockFrom(demoDay),
    tab: { folder: tab.folder, config: (addresses) => tabConfig(addresses, demoDay) },
  });
