/** The command behind `npm run sharepoint`: options, folder, server, and the one line that says it is ready. */
import { PortBusyError } from '../local/openPort';
import {
  administrator,
  startStandaloneSharePoint,
  type StandaloneOptions,
  type StandaloneSharePoint,
} from '../local/standaloneSharePoint';
import { parseSharePointOptions } from './sharepointOptions';
import { CannotStart, checkFolder } from './startChecks';
import { holdFolder } from './startLock';
import { closeOnStop } from './startStop';

const command = 'npm run sharepoint';

const sentenceOf = (error: unknown): string => {
  if (error instanceof PortBusyError) {
    return `Port ${error.port} is in use, perhaps by another "${command}". Stop that, or use another: ${command} -- --port <number>`;
  }
  // A damaged file or one of another version; its own words say which.
  return `It cannot start: ${error instanceof Error ? error.message : String(error)}`;
};

const start = async (options: StandaloneOptions): Promise<StandaloneSharePoint> => {
  const letGo = holdFolder(options.dataFolder, command);
  try {
    const sharePoint = await startStandaloneSharePoint(options);
    return { ...sharePoint, close: () => sharePoint.close().finally(letGo) };
  } catch (error) {
    letGo();
    throw new CannotStart(sentenceOf(error), error);
  }
};

const readyLine = ({ siteUrl, tokenUrl, controlUrl }: StandaloneSharePoint, { auth }: StandaloneOptions): string =>
  [
    `SharePoint is ready: ${siteUrl} (auth: ${auth}, administrator: ${administrator.loginName}`,
    tokenUrl === undefined ? '' : `, tokens: ${tokenUrl}`,
    controlUrl === undefined ? '' : `, faults: ${controlUrl}`,
    ')',
  ].join('');

export const runSharePoint = async (args: readonly string[]): Promise<void> => {
  const options = parseSharePointOptions(args, process.cwd());
  checkFolder(options.dataFolder, command);
  const sharePoint = await start(options);
  closeOnStop(() => sharePoint.close());
  console.log(readyLine(sharePoint, options));
};
