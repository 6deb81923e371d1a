/** The whole local Microsoft 365 with one round of 300 proposals, the tab served compressed, as a static host does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noAmounts, noEconomy, noFte, tkr } from '../../src/domain/economy';
import { blankContent } from '../../src/domain/proposal';
import type { ClientKey } from '../../src/domain/ids';
import type { RoundKey } from '../../src/domain/round';
import { startLocalMicrosoft365 } from '../../src/local/localMicrosoft365';
import { openPort } from '../../src/local/openPort';
import { connectSite } from '../../src/sharepoint/client';
import { provisionSite } from '../../src/sharepoint/provisioning/provisionSite';
import { rowCodec } from '../../src/sharepoint/codec/rowCodec';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { proposalSummaryFields } from '../../src/sharepoint/schema/lists/proposals';
import { readPage } from './builtPages';

const proposals = 300;
const round = '2025-2028' as RoundKey;
const person = {
  objectId: '00000000-0000-4000-8000-000000000001',
  loginName: 'ejer@eksempel.dk',
  name: 'Ebbe Ejermand',
  jobTitle: 'IT-administrator',
  department: 'Digitalisering',
};

export interface StartSite {
  /** The host page with the tab inside, on the list of proposals. */
  readonly tabPage: string;
  readonly itemsUrl: string;
  readonly token: string;
  close(): Promise<void>;
}

/** The columns the tab itself asks for. */
const { select } = rowCodec(proposalSummaryFields);

const seed = async (siteUrl: string, token: string): Promise<void> => {
  const tokens = { token: () => Promise.resolve(token), askForToken: () => Promise.resolve(token) };
  const connection = connectSite({ siteUrl, scope: 'AllSites.FullControl', tokens });
  await provisionSite(connection, () => undefined);
  const stores = createStores(connection);
  const key = (name: string) => name as ClientKey;
  await stores.rounds.create(
    {
      key: round,
      title: 'Budget 2025-2028',
      budgetYear: 2025,
      priceLevel: '2025-p/l',
      targets: noAmounts,
      status: 'open',
      releasedToMedOn: undefined,
      publicOn: undefined,
    },
    key('round'),
  );
  const unit = await stores.organisation.create(
    {
      key: 'oekonomi',
      name: 'Økonomi',
      shortName: 'ØK',
      kind: 'chefomraade',
      area: 'faelles',
      medLevel: undefined,
      coversIds: [],
      validFrom: undefined,
      validTo: undefined,
    },
    key('oekonomi'),
  );
  for (let index = 1; index <= proposals; index += 1) {
    const amount = tkr(-index * 10);
    await stores.proposals.create(
      {
        ...blankContent,
        round,
        number: `F${index}`,
        title: `Fælles indkøb og drift, forslag ${index}`,
        stage: 'workPackage',
        sideState: undefined,
        type: 'effektivisering',
        chefomraadeId: unit.entity.id,
        fagudvalgId: undefined,
        crossCutting: false,
        economy: { ...noEconomy, service: [amount, amount, amount, amount] },
        summary: 'Et resumé af nogle linjer, der fortæller, hvad forslaget går ud på.',
        affectedIds: [],
        workPackageId: undefined,
        track: 'raaderum',
        origin: undefined,
        background: '',
        description: '',
        priceLevel: '',
        fte: noFte,
        staffConsequences: '',
        citizenConsequences: '',
        otherConsequences: '',
        responsible: undefined,
        contact: undefined,
        classification: 'intern',
        caseNumber: '',
      },
      key(`proposal-${index}`),
    );
  }
};

/** `tabFolder` holds the tab built for a local Teams. */
export const startSite = async (tabFolder: string): Promise<StartSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
  const tabPort = await openPort(0);
  const clientId = '22222222-2222-4222-8222-222222222222';
  const appId = '44444444-4444-4444-8444-444444444444';
  const local = await startLocalMicrosoft365({
    dataFolder: folder,
    port: 0,
    tenantId: '11111111-1111-4111-8111-111111111111',
    directory: [person],
    site: { path: '/sites/raaderum', title: 'Råderum', ownerLogin: person.loginName },
    teams: [{ name: 'Råderumsgruppen', channels: ['Generelt'] }],
    chats: { group: 'Chat', meeting: 'Møde' },
    tab: { servedAt: tabPort.origin },
    app: {
      id: appId,
      clientId,
      name: 'Råderum',
      configurationPath: '/index.html#/opsaet',
      personalTabs: [{ entityId: 'raaderum', name: 'Råderum', path: '/index.html#/forslag' }],
      channelTabs: [],
      chatTabs: [],
      consentedPermissions: ['AllSites.Write'],
    },
  });
  const config = {
    clientId,
    teamsAppId: appId,
    organisationSite: local.siteUrl,
    sharePointScope: 'AllSites.Write',
    localTeamsOrigin: local.teamsUrl,
  };
  tabPort.answerWith((request) => {
    const { pathname } = new URL(request.url);
    return pathname === '/config.json' ? Response.json(config) : readPage(tabFolder, pathname);
  });
  const token = await local.tokenFor(person.loginName);
  await seed(local.siteUrl, token);
  return {
    tabPage: `${local.teamsUrl}/?surface=personal`,
    itemsUrl: `${local.siteUrl}/_api/web/GetList('/sites/raaderum/Lists/RdProposals')/items?$top=5000&$select=${select.join(',')}`,
    token,
    close: async () => {
      await local.close();
      await tabPort.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
