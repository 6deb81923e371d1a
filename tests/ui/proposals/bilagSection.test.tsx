import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Bilag } from '../../../src/domain/bilag';
import type { BilagId, ClientKey, PersonId, ProposalId } from '../../../src/domain/ids';
import { begunUploads } from '../../../src/ui/data/begunUploads';
import { ownerOf } from '../../../src/ui/data/browserDrafts';
import { BilagSection } from '../../../src/ui/features/proposals/bilag/BilagSection';
import { aProposal, aRound } from '../../support/entities';
import { memorySite, viewerOf } from '../../support/memoryStores';
import { renderTab, testServices } from '../../support/renderTab';

const proposal = 1 as ProposalId;
const editor = viewerOf({ id: 2 as PersonId, name: 'Mads Holm', email: 'mads.holm@norddjurs.example' }, ['chef']);
const bilag: Bilag = {
  id: 1 as BilagId,
  number: 2,
  name: 'Notat.docx',
  title: 'Notat om kørsel',
  size: 1_234_000,
  version: '3.0',
  modifiedBy: 'Birthe Lund',
  modifiedAt: '2024-04-10T10:00:00Z',
  address: 'https://norddjurs.sharepoint.example/sites/raaderum/RdBilag/Notat.docx?web=1',
};
const siteWith = (...all: readonly Bilag[]) => memorySite({ proposals: [aProposal(1)], bilag: { 1: all } });

const open = async (site = siteWith(bilag), mayEdit = true) => {
  const rendered = renderTab(<BilagSection proposal={proposal} field={undefined} mayEdit={mayEdit} />, {
    site,
    viewer: editor,
    round: aRound(),
    address: '#/forslag/1',
  });
  await screen.findByText(/^Der er ingen bilag|^Bilag \d/);
  return rendered;
};
const file = (name: string, size = 2_000) => new File([new Uint8Array(size).fill(7)], name);
const choose = (...files: readonly File[]) =>
  fireEvent.change(screen.getByLabelText('Tilføj bilag', { selector: 'input' }), { target: { files } });
const names = async (site: ReturnType<typeof siteWith>) =>
  (await site.as(editor).bilag.list(proposal)).map(({ number, name }) => `${number} ${name}`);

test('shows number, title, size, who and when, and opens in a new tab', async () => {
  await open();
  const link = screen.getByRole('link', { name: 'Notat om kørsel (åbner i en ny fane)' });
  expect(link).toHaveAttribute('href', bilag.address);
  expect(link).toHaveAttribute('target', '_blank');
  expect(screen.getByText(/Notat.docx · 1,2 MB · Birthe Lund, .* · version 3.0/)).toBeInTheDocument();
});

test('says that there are none, and what a reader may do', async () => {
  await open(siteWith(), false);
  expect(screen.getByText('Du kan åbne bilag, men ikke tilføje eller rette dem.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Tilføj bilag' })).not.toBeInTheDocument();
});

test('adds what is chosen and what is dropped, one after another, and says so', async () => {
  const site = siteWith(bilag);
  await open(site);
  choose(file('Kørsel.xlsx'));
  expect(await screen.findByText('Kørsel.xlsx er lagt op som bilag 3.')).toBeInTheDocument();
  const button = screen.getByRole('button', { name: 'Tilføj bilag' });
  fireEvent.drop(button, { dataTransfer: { types: ['Files'], files: [file('a.txt'), file('b.txt')] } });
  expect(await screen.findByText('b.txt er lagt op som bilag 5.')).toBeInTheDocument();
  expect(await names(site)).toEqual(['2 Notat.docx', '3 Kørsel.xlsx', '4 a.txt', '5 b.txt']);
});

test('answers dangerous names and sizes in words, and asks about programs', async () => {
  const site = siteWith();
  const { user } = await open(site);
  choose(file('con.txt'), file('tom.txt', 0), file('Regneark.xlsm'));
  expect(await screen.findByText(/som Windows eller SharePoint bruger til noget andet/)).toBeInTheDocument();
  expect(screen.getByText(/Filen er tom/)).toBeInTheDocument();
  expect(await names(site)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Tilføj alligevel' }));
  expect(await screen.findByText('Regneark.xlsm er lagt op som bilag 1.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Luk beskeden om con.txt' }));
  expect(screen.queryByText('con.txt')).not.toBeInTheDocument();
});

test('asks whether a file of the same name is a new version', async () => {
  const site = siteWith(bilag);
  const { user } = await open(site);
  choose(file('notat.docx', 9_000));
  await screen.findByText(/allerede et bilag med det navn/);
  await user.click(screen.getByRole('button', { name: 'Gem som ny version' }));
  expect(await screen.findByText(/Notat.docx · 9 kB · Mads Holm, .* · version 4.0/)).toBeInTheDocument();
  choose(file('notat.docx'));
  await user.click(await screen.findByRole('button', { name: 'Gem som »notat (2).docx«' }));
  await waitFor(async () => expect(await names(site)).toEqual(['2 Notat.docx', '3 notat (2).docx']));
});

test('goes on after a broken connection', async () => {
  const site = siteWith();
  site.failures.set('bilag.upload', { kind: 'Offline' });
  const { user } = await open(site);
  choose(file('Stor.pptx'));
  expect(await screen.findByText(/Forbindelsen blev afbrudt/)).toBeInTheDocument();
  site.failures.clear();
  await user.click(screen.getByRole('button', { name: 'Fortsæt med Stor.pptx' }));
  expect(await screen.findByText('Stor.pptx er lagt op som bilag 1.')).toBeInTheDocument();
});

test('removes after asking, and shows earlier versions', async () => {
  const site = siteWith(bilag);
  const { user } = await open(site);
  await user.click(screen.getByRole('button', { name: 'Tidligere versioner' }));
  expect(await screen.findByText('Der er ingen tidligere versioner.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Fjern bilag 2' }));
  await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Fjern' }));
  expect(await screen.findByText('Der er ingen bilag.')).toBeInTheDocument();
  expect(await names(site)).toEqual([]);
});

test('gives a title', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Giv bilag 2 en titel' }));
  const input = screen.getByRole('textbox', { name: 'Titel på bilag 2' });
  await user.clear(input);
  await user.type(input, 'Ny titel{Enter}');
  expect(await screen.findByRole('link', { name: 'Ny titel (åbner i en ny fane)' })).toBeInTheDocument();
});

describe('a file that was on its way when the page was closed', () => {
  const begun = {
    key: '0b5f1c3e-0000-4000-8000-000000000001' as ClientKey,
    file: { name: 'Stor.pptx', size: 8_000_000, lastModified: 1_700_000_000_000 },
    name: 'Stor (2).pptx',
    replaces: undefined,
    point: { fileId: 'f', session: 's', sent: 4_000_000, before: 512 },
  };
  const kept = begunUploads(ownerOf(editor.person, testServices().siteUrl), proposal);
  const chosen = (lastModified: number) => new File([new Uint8Array(8_000_000)], 'Stor.pptx', { lastModified });
  beforeEach(() => kept.keep(begun));
  afterEach(() => localStorage.clear());

  test('is told, and goes on as the same upload when it is chosen again', async () => {
    const site = siteWith();
    await open(site);
    expect(await screen.findByText(/^50 % af 8 MB blev sendt, før siden blev lukket/)).toBeInTheDocument();
    choose(chosen(begun.file.lastModified));
    expect(await screen.findByText('Stor (2).pptx er lagt op som bilag 1.')).toBeInTheDocument();
    expect(screen.queryByText(/blev sendt, før siden/)).not.toBeInTheDocument();
    expect(kept.list()).toEqual([]);
  });

  test('is another file when it has been changed since', async () => {
    await open(siteWith());
    choose(chosen(begun.file.lastModified + 1));
    expect(await screen.findByText('Stor.pptx er lagt op som bilag 1.')).toBeInTheDocument();
    expect(kept.list()).toEqual([begun]);
  });

  test('can be given up', async () => {
    const site = siteWith();
    const { user } = await open(site);
    await user.click(await screen.findByRole('button', { name: 'Opgiv Stor (2).pptx' }));
    await waitFor(() => expect(kept.list()).toEqual([]));
    expect(screen.queryByText('Stor (2).pptx')).not.toBeInTheDocument();
    expect(await names(site)).toEqual([]);
  });

  test('is nobody else’s business', async () => {
    await open(siteWith(), false);
    expect(screen.queryByText(/blev sendt, før siden/)).not.toBeInTheDocument();
  });
});
