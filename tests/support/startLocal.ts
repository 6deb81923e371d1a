/** A local Microsoft 365 of a test's own: random ports, a temporary folder, both gone after `close()`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startLocalMicrosoft365,
  type LocalMicrosoft365,
  type LocalMicrosoft365Options,
} from '../../src/local/localMicrosoft365';

type Directory = LocalMicrosoft365Options['directory'];

const person = (number: number, loginName: string, name: string, jobTitle: string, department: string) => ({
  objectId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  loginName: `${loginName}@eksempel.dk`,
  name,
  jobTitle,
  department,
});

/** The site's owner, and people with no rights but those a test gives them. */
export const owner = person(1, 'ejer', 'Ebbe Ejermand', 'IT-administrator', 'Digitalisering');
export const anna = person(2, 'anna', 'Anna Aagaard', 'Økonomikonsulent', 'Økonomi');
export const bo = person(3, 'bo', 'Bo Bøgelund', 'Chef', 'Teknik og Miljø');
export const carla = person(4, 'carla', 'Carla Cordes', 'Medarbejder', 'Ældre');
const directory: Directory = [owner, anna, bo, carla];

export interface StartLocalOptions extends Partial<
  Pick<
    LocalMicrosoft365Options,
    'now' | 'directory' | 'listViewThreshold' | 'tokenSeconds' | 'teams' | 'site' | 'faults'
  >
> {
  /** The data folder of another, closed by now: it begins with a copy of that. */
  readonly copyOf?: string;
  /** Where the data go that are to stay after `close()`. */
  readonly keepIn?: string;
  /** A built tab; without it the tab's port answers 404. */
  readonly tabFolder?: string;
  readonly tabConfig?: (addresses: {
    readonly teamsUrl: string;
    readonly siteUrl: string;
    readonly sharePointUrl: string;
  }) => object;
  readonly app?: Partial<LocalMicrosoft365Options['app']>;
}

export const testClientId = '22222222-2222-4222-8222-222222222222';
export const testAppId = '44444444-4444-4444-8444-444444444444';

export const startLocal = async (options: StartLocalOptions = {}): Promise<LocalMicrosoft365> => {
  const folder = mkdtempSync(join(tmpdir(), 'local-365-'));
  const emptyTab = join(folder, 'no-tab');
  mkdirSync(emptyTab);
  const { tabFolder = emptyTab, tabConfig = () => ({}), app = {}, copyOf, keepIn, ...given } = options;
  const dataFolder = keepIn ?? join(folder, 'data');
  if (copyOf !== undefined) cpSync(copyOf, dataFolder, { recursive: true });
  const local = await startLocalMicrosoft365({
    dataFolder,
    port: 0,
    tenantId: '11111111-1111-4111-8111-111111111111',
    directory,
    site: { path: '/sites/raaderum', title: 'Råderum', ownerLogin: (given.directory?.[0] ?? owner).loginName },
    teams: [
      { name: 'Råderumsgruppen', channels: ['Generelt', 'Forslag'] },
      { name: 'Teknik og Miljø', channels: ['Generelt'] },
    ],
    chats: { group: 'Ledelsens chat', meeting: 'Statusmøde' },
    tab: { folder: tabFolder, config: tabConfig },
    ...given,
    app: {
      id: testAppId,
      clientId: testClientId,
      name: 'Råderum',
      configurationPath: '/index.html#/opsaet',
      personalTabs: [{ entityId: 'raaderum', name: 'Råderum', path: '/index.html' }],
      channelTabs: [
        { team: 'Råderumsgruppen', channel: 'Generelt', entityId: 'raaderum', name: 'Råderum', path: '/index.html' },
      ],
      chatTabs: [{ chat: 'meeting', entityId: 'raaderum', name: 'Råderum', path: '/index.html' }],
      consentedPermissions: ['AllSites.Write', 'AllSites.Manage'],
      ...app,
    },
  });
  return {
    ...local,
    close: async () => {
      await local.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
