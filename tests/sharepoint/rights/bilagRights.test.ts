/** Whoever may not see a proposal meets its bilag by no address, straight against the REST interface; released, by every one. */
import { localDate } from '../../../src/domain/localDate';
import type { BilagId, ProposalId } from '../../../src/domain/ids';
import type { Stage } from '../../../src/domain/stage';
import type { Stores } from '../../../src/domain/stores';
import { getBilag } from '../../../src/sharepoint/bilag/bilagRows';
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import { fileOf, uploading } from '../../contract/bilagFiles';
import { createRefs, newKey, proposalInput, type Refs } from '../../contract/contractSite';
import { startingMs, startSite, type LocalSite } from '../../contract/localSite';
import { bo, owner } from '../../support/startLocal';

const secret = 'Afskedigelser';

let starting: Promise<LocalSite> | undefined;
let local: LocalSite;
let stores: Stores;
let refs: Refs;
let proposal: ProposalId;
let itemId: BilagId;
let fileId: string;

beforeAll(async () => {
  starting = startSite([{ loginName: bo.loginName, roles: ['hovedudvalg'] }], { ownerLogin: owner.loginName });
  local = await starting;
  const connection = local.connectAs(owner.loginName);
  stores = createStores(connection);
  refs = await createRefs({ editor: stores, reader: stores });
  const made = await stores.proposals.create({ ...proposalInput(refs.units[0]), stage: 'direktion' }, newKey());
  proposal = made.entity.id;
  const send = async (text: string) => fileOf(`${secret}.txt`, new TextEncoder().encode(`${secret} ${text}`));
  const added = await stores.bilag.upload(proposal, await send('i 2025'), uploading());
  if (added === undefined) throw new Error('it was cancelled');
  itemId = added.id;
  await stores.bilag.rename(itemId, secret);
  await stores.bilag.replace(itemId, await send('i 2026 og frem'), uploading());
  ({ fileId } = await getBilag(connection, itemId));
}, startingMs);
afterAll(async () => (await starting)?.close());

const sitePath = '/sites/raaderum';
const place = async (): Promise<string> =>
  new URL((await stores.bilag.list(proposal))[0]?.address ?? '').pathname.split('/').at(-3) ?? '';

interface Asked {
  readonly status: number;
  readonly tells: boolean;
}

const ask = async (address: string, body?: object): Promise<Asked> => {
  const response = await fetch(new URL(local.siteUrl).origin + address, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Authorization: `Bearer ${await local.tokenFor(bo.loginName)}`,
      Accept: 'application/json',
      'Content-Type': 'application/json;charset=utf-8',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  // A refusal repeats the address that was asked for.
  return { status: response.status, tells: response.ok && text.includes(secret) };
};

const ways = async (): Promise<readonly (readonly [string, object?])[]> => {
  const folder = `${sitePath}/RdBilag/${await place()}/${proposal}`;
  const file = `${folder}/${secret}.txt`;
  const web = `${sitePath}/_api/web`;
  const list = `${web}/GetList('${sitePath}/RdBilag')`;
  const byPath = `${web}/getFileByServerRelativePath(decodedurl='${file}')`;
  const byId = `${web}/getFileById('${fileId}')`;
  const inFolder = `${web}/getFolderByServerRelativePath(decodedurl='${folder}')`;
  const caml = "<View Scope='RecursiveAll'><ViewFields><FieldRef Name='FileLeafRef'/></ViewFields></View>";
  return [
    [`${list}/items?$select=FileLeafRef,Id`],
    [`${list}/items?$select=FileLeafRef&$filter=RdProposalId eq ${proposal}`],
    [`${list}/items(${itemId})?$select=FileLeafRef`],
    [`${list}/items(${itemId})/file`],
    [`${list}/items(${itemId})/file/$value`],
    [`${list}/items(${itemId})/versions`],
    [`${list}/GetItems`, { query: { ViewXml: "<View Scope='RecursiveAll'></View>" } }],
    [`${list}/RenderListDataAsStream`, { parameters: { ViewXml: caml, RenderOptions: 2 } }],
    [byPath],
    [`${byPath}/$value`],
    [`${byPath}/openBinaryStream`],
    [`${byPath}/ListItemAllFields?$select=FileLeafRef`],
    [byId],
    [`${byId}/$value`],
    [`${byId}/versions`],
    [`${byId}/versions(512)/$value`],
    [`${inFolder}/files`],
    [`${inFolder}/files('${secret}.txt')/$value`],
    [file],
    [`${file}?web=1`],
  ];
};

const answers = async (): Promise<readonly (readonly [string, Asked])[]> =>
  Promise.all((await ways()).map(async ([address, body]) => [address, await ask(address, body)] as const));

const moveTo = async (to: Stage): Promise<void> => {
  const { version } = await stores.proposals.get(proposal);
  const step = { to, sideState: undefined, bodyId: undefined, decidedOn: localDate('2024-04-10'), result: undefined };
  const written = { text: '', writtenBy: { ...refs.person, email: undefined }, writtenAt: '2024-04-10T10:00:00Z' };
  await stores.proposals.move(proposal, { ...step, ...written }, version);
};
const told = (all: Awaited<ReturnType<typeof answers>>) => all.filter(([, { tells }]) => tells).map(([at]) => at);

it('is hidden the day before the release, there the day after, and hidden again when it goes back', async () => {
  const before = await answers();
  expect(told(before)).toEqual([]);
  // Not by our own mistake in the address.
  expect(before.filter(([, { status }]) => ![200, 403, 404].includes(status))).toEqual([]);

  await moveTo('tilFagudvalg');
  const after = await answers();
  expect(after.filter(([, { status }]) => status !== 200)).toEqual([]);
  // The bytes of the old version and its list name nothing but themselves.
  const quiet = after.filter(([, { tells }]) => !tells).map(([at]) => at);
  expect(quiet.filter((at) => !at.includes('/versions'))).toEqual([]);

  await moveTo('direktion');
  expect(told(await answers())).toEqual([]);
});
