/** Forty proposals go to direktionen in one go: two are refused and say why, and nobody sees more than before. */
import { administrator, peopleByKey } from '../../src/cli/demo/people';
import { noEconomy, tkr } from '../../src/domain/economy';
import type { ClientKey } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import { blankContent, type ProposalInput } from '../../src/domain/proposal';
import { connectSite } from '../../src/sharepoint/client';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { houseForFile } from '../support/house';

const house = houseForFile();
const count = 40;
const dayBeforeRelease = localDate('2024-04-09');

/** Written by råderumsgruppen's economist, as they lie there before a meeting of direktionen. */
const writeForty = async (): Promise<readonly number[]> => {
  const { local } = house();
  const token = () => local.tokenFor(administrator.loginName);
  const stores = createStores(
    connectSite({
      siteUrl: local.siteUrl,
      scope: 'AllSites.FullControl',
      tokens: { token, askForToken: token },
    }),
  );
  const [units, viewer, rounds] = await Promise.all([
    stores.organisation.list(),
    stores.viewer.load(),
    stores.rounds.list(),
  ]);
  const round = rounds.rows.find(({ status }) => status === 'open');
  const packages = round && (await stores.workPackages.list(round.key)).rows;
  // The OMU of Sundhed og Omsorg reads its proposals once they are released, and not before.
  const area = units.rows.find(({ name }) => name === 'Sundhed og Omsorg');
  const workPackage = packages?.find(({ chefomraadeId }) => chefomraadeId === area?.id);
  const fagudvalg = units.rows.find(({ kind }) => kind === 'fagudvalg');
  if (round === undefined || workPackage === undefined || fagudvalg === undefined) throw new Error('no demonstration');
  const input = (index: number): ProposalInput => ({
    ...blankContent,
    round: round.key,
    number: index === 39 ? undefined : `M${100 + index}`,
    title: `Mange på én gang ${index}`,
    stage: 'raaderumsgruppen',
    sideState: undefined,
    type: 'effektivisering',
    chefomraadeId: workPackage.chefomraadeId,
    affectedIds: [],
    fagudvalgId: fagudvalg.id,
    policyArea: 'Tværgående',
    workPackageId: workPackage.id,
    crossCutting: false,
    track: 'raaderum',
    origin: undefined,
    summary: 'Kort fortalt',
    background: 'Baggrund',
    description: 'Indhold',
    priceLevel: '2025-p/l',
    economy: { ...noEconomy, service: [tkr(-10), tkr(-20), tkr(-30), tkr(-40)] },
    fte: [0, 0, 0, 0],
    staffConsequences: 'Ingen',
    citizenConsequences: 'Ingen',
    otherConsequences: index === 38 ? '' : 'Ingen',
    effectFrom: localDate('2025-01-01'),
    implementation: 'Fra årsskiftet',
    responsible: viewer.person,
    contact: viewer.person,
    classification: 'fortroligt',
    caseNumber: '',
  });
  const ids: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const made = await stores.proposals.create(input(index), crypto.randomUUID() as ClientKey);
    ids.push(made.entity.id);
  }
  return ids;
};

const askedBy = async (loginName: string) => {
  const { local } = house();
  const token = await local.tokenFor(loginName);
  const answer = await fetch(
    `${local.siteUrl}/_api/web/lists/getbytitle('Råderumsforslag')/items?$select=Id,Title,RdStage,FileDirRef&$top=200&$filter=startswith(Title,'Mange på én gang')`,
    { headers: { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' } },
  );
  const { value }: { value: readonly { Id: number; RdStage: string; FileDirRef: string }[] } = await answer.json();
  return value;
};

test('thirty-eight of forty are moved to direktionen in one go, two say what they lack', async () => {
  const ids = await writeForty();
  const { tab } = await house().visit({ person: 'oekonom', sub: 'forslag', today: dayBeforeRelease });
  await tab.getByRole('searchbox', { name: 'Søg i forslag' }).fill('Mange på én gang');
  await tab.getByText(/^40 af \d+ forslag$/).waitFor();
  await tab.getByRole('button', { name: 'Vælg flere' }).click();
  await tab.getByRole('button', { name: 'Vælg alle 40 viste' }).click();
  await tab.getByText('40 valgt', { exact: true }).waitFor();
  await tab.getByRole('button', { name: 'Flyt …' }).click();

  const refused = tab.getByRole('region', { name: '2 kan ikke' });
  await refused.getByRole('link', { name: '»Konsekvenser for andre områder« mangler' }).waitFor();
  await refused.getByRole('link', { name: 'Forslaget har ikke fået sit nummer' }).waitFor();
  await tab.getByRole('combobox', { name: /^Besluttet af/ }).selectOption({ label: 'Direktionen' });
  await tab.getByRole('textbox', { name: /^Beslutning/ }).fill('Godkendt samlet på direktionsmødet');
  await tab.getByRole('button', { name: 'Flyt 38 forslag' }).click();
  await tab.getByRole('heading', { name: '38 af 40 er flyttet' }).waitFor();

  const rows = await askedBy(peopleByKey.oekonom.loginName);
  const stageOf = new Map(rows.map(({ Id, RdStage }) => [Id, RdStage]));
  expect(ids.map((id) => stageOf.get(id))).toEqual([
    ...Array.from({ length: 38 }, () => 'Direktionsbehandlet'),
    'Hos råderumsgruppen',
    'Hos råderumsgruppen',
  ]);
  // The place of what råderumsgruppen and direktionen have in hand: one and the same.
  expect(new Set(rows.map(({ FileDirRef }) => FileDirRef.split('/').at(-1)))).toEqual(
    new Set([expect.stringMatching(/^2025-2028-2-a\d+-p\d+$/)]),
  );
  expect(await askedBy(peopleByKey.omuMedlem.loginName)).toEqual([]);
});
