/** The form and the page as the municipality's skabelon has them. */
import { screen, within } from '@testing-library/react';
import { noEconomy } from '../../../src/domain/economy';
import type { PersonId, ProposalId } from '../../../src/domain/ids';
import { noOwnTexts } from '../../../src/domain/ownFields';
import type { Proposal } from '../../../src/domain/proposal';
import type { SkabelonChanges } from '../../../src/domain/skabelon';
import { skabelonText } from '../../../src/domain/skabelonText';
import { ProposalPage } from '../../../src/ui/features/proposals/ProposalPage';
import { amounts, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, readOnly, viewerOf } from '../../support/memoryStores';
import { renderTab, type RenderTabOptions } from '../../support/renderTab';

jest.setTimeout(120_000);

const id = 1 as ProposalId;
const saving = { ...noEconomy, service: amounts(-100, -100, -100, -100) };
const changes: SkabelonChanges = {
  fields: {
    risks: { label: 'Farer', requiredFrom: 'workPackage' },
    background: { hidden: true },
    caseNumber: { hidden: true },
  },
  own: [
    {
      id: 'own1',
      kind: 'choice',
      section: 'content',
      label: 'Verdensmål',
      help: 'Det mål, der fylder mest.',
      choices: ['3 Sundhed', '11 Byer'],
      requiredFrom: undefined,
      printed: true,
      hidden: false,
    },
  ],
  order: [],
};

const siteWith = (proposal: Partial<Proposal> = {}, skabelon = skabelonText(changes)) =>
  memorySite({
    organisation: [anOrgUnit(1, 'Sundhed og Omsorg')],
    proposals: [
      aProposal(1, {
        title: 'Fælles vagtplan',
        stage: 'workPackage',
        economy: saving,
        caseNumber: '24/7615',
        ...proposal,
      }),
      aProposal(2, { number: 'S102', title: 'Færre vikarer', stage: 'workPackage', economy: saving }),
      aProposal(3, { number: 'S103', title: 'Ny vagtcentral', stage: 'workPackage', requiresIds: [id] }),
    ],
    skabelon,
  });

const open = async (site = siteWith(), options: RenderTabOptions = {}) => {
  const rendered = renderTab(<ProposalPage id={id} medSection={undefined} />, {
    site,
    round: aRound(),
    address: '#/forslag/1',
    ...options,
  });
  await screen.findByRole('heading', { level: 1, name: 'S101 Fælles vagtplan' });
  return rendered;
};
const edit = async (site = siteWith()) => {
  const rendered = await open(site);
  await rendered.user.click(screen.getByText('Redigér'));
  return rendered;
};
const stored = async (site: ReturnType<typeof siteWith>) =>
  (await site.as(viewerOf({ id: 2 as PersonId, name: 'Mads Holm', email: undefined })).proposals.get(id)).entity;

test('has the municipality’s fields and words, and not those it has hidden', async () => {
  await edit();
  expect(screen.getByLabelText('Farer')).toBeInTheDocument();
  expect(screen.getByLabelText('Verdensmål')).toHaveAccessibleDescription('Det mål, der fylder mest.');
  expect(screen.queryByLabelText('Baggrund og formål')).not.toBeInTheDocument();
});

test('an own field is kept with what is chosen in it', async () => {
  const site = siteWith();
  const { user } = await edit(site);
  await user.selectOptions(screen.getByLabelText('Verdensmål'), '11 Byer');
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  expect((await stored(site)).own).toEqual({ ...noOwnTexts, own1: '11 Byer' });
});

test('says what lacks at each stage while somebody writes, each a way to its field', async () => {
  const { user } = await edit();
  const contents = within(screen.getByRole('navigation', { name: 'Indhold' }));
  await user.click(contents.getByText('Farer'));
  expect(screen.getByLabelText('Farer')).toHaveFocus();
  const lacking = () => contents.getByText(/mangler allerede på det nuværende trin$/, { selector: 'h3' }).textContent;
  const before = lacking();
  await user.paste('Lovgivning kan ændres.');
  expect(lacking()).not.toBe(before);
  expect(contents.queryByText('Farer')).not.toBeInTheDocument();
});

test('another proposal is found by its number, warned of, and taken away again', async () => {
  const site = siteWith();
  const { user } = await edit(site);
  await user.click(screen.getByLabelText('Overlapper', { selector: 'input' }));
  await user.paste('s102');
  await user.click(await screen.findByText('S102 Færre vikarer'));
  expect(
    screen.getByText(/S102 Færre vikarer henter en del af de samme penge\. Dets effekt er -400/),
  ).toBeInTheDocument();
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  expect((await stored(site)).overlapsIds).toEqual([2]);
  await user.click(screen.getByLabelText('Fjern S102 Færre vikarer'));
  expect(screen.getByLabelText('Overlapper', { selector: 'input' })).toHaveFocus();
});

test('figures that look odd are told in words, and lead to their cell', async () => {
  const { user } = await edit();
  const cell = screen.getByLabelText('Implementering, drift 2025, 1.000 kr., positivt beløb = udgift');
  await user.click(cell);
  await user.paste('-50');
  const warning = await screen.findByText(/En implementeringsomkostning er negativ i 2025/);
  screen.getByLabelText('Farer').focus();
  await user.click(warning);
  expect(cell).toHaveFocus();
  await user.clear(cell);
  await user.paste('150');
  expect(screen.getByText('Tilbagebetalingstid: 1,5 år')).toBeInTheDocument();
});

test('a block from Excel goes over amounts, costs and årsværk alike', async () => {
  const site = siteWith();
  const { user } = await edit(site);
  await user.click(screen.getByLabelText('Anlæg 2027, 1.000 kr., negativt beløb = besparelse'));
  await user.paste('5\t6\n7\t8\n9\t10\n-0,5\t-1\n');
  await user.click(screen.getByText('Gem'));
  expect(await screen.findByText('Gemt')).toBeInTheDocument();
  const { economy, implementationCosts, fte } = await stored(site);
  expect(
    [economy.anlaeg, implementationCosts.operating, implementationCosts.capital, fte].map((row) => row.slice(2)),
  ).toEqual([
    [5, 6],
    [7, 8],
    [9, 10],
    [-0.5, -1],
  ]);
});

describe('the page', () => {
  test('shows relations from both sides, and hidden fields that hold something to those who edit', async () => {
    await open();
    const required = await screen.findByRole('list', { name: 'Er en forudsætning for' });
    expect(within(required).getByRole('link', { name: 'S103 Ny vagtcentral' })).toHaveAttribute(
      'href',
      expect.stringContaining('#/forslag/3'),
    );
    expect(screen.getByRole('heading', { name: 'Skjulte felter med indhold' })).toBeInTheDocument();
    expect(screen.getByText('24/7615')).toBeInTheDocument();
  });

  test('leaves hidden fields out for who only reads', async () => {
    await open(siteWith(), {
      viewer: viewerOf({ id: 5 as PersonId, name: 'Ole', email: undefined }, ['lmu'], { proposals: readOnly }),
    });
    expect(screen.queryByText('24/7615')).not.toBeInTheDocument();
  });

  test('says that the kept skabelon cannot be read, and shows the proposal by the one it comes with', async () => {
    await open(siteWith({}, '{}'));
    expect(screen.getByText('Kommunens ændringer i skabelonen kan ikke læses')).toBeInTheDocument();
    expect(screen.getByText('Risici og forudsætninger')).toBeInTheDocument();
  });

  test('prints itself', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await open();
    await user.click(screen.getByText('Udskriv'));
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });
});
