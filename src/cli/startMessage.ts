/** What a person reads when everything runs. */
import type { Addresses, LocalMicrosoft365 } from '../local/localMicrosoft365';
import { demoPeople } from './demo/people';
import type { StartOptions } from './startOptions';

const table = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `    ${left.padEnd(width)}  ${right}`);
};

export const startMessage = (
  {
    teamsUrl,
    siteUrl,
    controlUrl,
  }: Pick<Addresses, 'teamsUrl' | 'siteUrl'> & Partial<Pick<LocalMicrosoft365, 'controlUrl'>>,
  { command, today }: Pick<StartOptions, 'command' | 'today'>,
  dataFolder: string,
): string =>
  [
    '',
    `  Råderum is ready:  ${teamsUrl}`,
    '',
    `  Persons (choose one at the top of the page):`,
    ...table(demoPeople.map(({ name, jobTitle, roles }) => [name, `${jobTitle} (${roles.join(', ')})`])),
    '',
    ...table([
      ['Day', today ?? 'the real one'],
      ['Site', siteUrl],
      ['Data', dataFolder],
      ...(controlUrl === undefined ? [] : [['Faults', controlUrl] as const]),
      ['Begin anew', `${command} --fresh`],
      ['Stop', 'Ctrl-C'],
    ]),
    '',
  ].join('\n');
