/** The command behind `npm start`, in order: options, tab, local Microsoft 365, and what the person reads. */
import { join, resolve } from 'node:path';
import { checkFolder } from './startChecks';
import { checkIsFolder } from './startDamage';
import { dataFolderOf, startLocalSite } from './startLocalSite';
import { startMessage } from './startMessage';
import { parseStartOptions } from './startOptions';
import { tabConfig } from './startPlace';
import { closeOnStop } from './startStop';
import { buildTab } from './startTabBuild';

export const projectFolder = resolve(import.meta.dirname, '../..');

export const runStart = async (args: readonly string[]): Promise<void> => {
  const options = parseStartOptions('npm start', args, projectFolder);
  checkFolder(options.folder);
  const folder = join(options.folder, 'web');
  checkIsFolder(folder);
  const local = await startLocalSite(options, {
    folder,
    config: (addresses) => tabConfig(addresses, options.today),
  });
  closeOnStop(() => local.close());
  try {
    if (await buildTab(projectFolder, folder)) console.log('Built the tab.');
  } catch (error) {
    await local.close();
    throw error;
  }
  console.log(startMessage(local, options, dataFolderOf(options)));
};
