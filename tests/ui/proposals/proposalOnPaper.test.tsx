/** What stands on the printed page beside what is read on the screen, and figures of fields that are hidden. */
import { screen } from '@testing-library/react';
import { tkr } from '../../../src/domain/economy';
import type { Bilag } from '../../../src/domain/bilag';
import type { Decision } from '../../../src/domain/decision';
import type { BilagId, OrgUnitId, PersonId, ProposalId, WorkPackageId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import { noChanges, type SkabelonChanges } from '../../../src/domain/skabelon';
import { skabelonText } from '../../../src/domain/skabelonText';
import { ProposalPage } from '../../../src/ui/features/proposals/ProposalPage';
import { anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite } from '../../support/memoryStores';
import { renderTab } from '../../support/renderTab';

jest.setTimeout(60_000);

const birthe = { id: 9 as PersonId, name: 'Birthe Lund', email: 'birthe.lund@norddjurs.example' };
const decision: Decision = {
  bodyId: 1 as OrgUnitId,
  decidedOn: localDate('2024-04-10'),
  result: 'indgaar',
  text: 'Sendes videre som det er.',
  from: 'direktion',
  to: 'tilFagudvalg',
  sideState: undefined,
  presented: '2.0',
  writtenBy: birthe,
  writtenAt: '2024-04-10T10:00:00Z',
};
const bilag = (number: number, title: string): Bilag => ({
  id: number as BilagId,
  number,
  name: `Fil ${number}.docx`,
  title,
  size: 1000,
  version: '1.0',
  modifiedBy: birthe.name,
  modifiedAt: '2024-04-10T10:00:00Z',
  address: 'https://norddjurs.sharepoint.example/sites/raaderum/RdBilag/a.docx?web=1',
});

const open = async (fields: SkabelonChanges['fields'] = {}) => {
  renderTab(<ProposalPage id={1 as ProposalId} medSection={undefined} />, {
    site: memorySite({
      organisation: [anOrgUnit(1, 'Direktionen')],
      proposals: [
        aProposal(1, {
          title: 'Fælles vagtplan',
          decisions: [decision],
          workPackageId: 9 as WorkPackageId,
          implementationCosts: {
            operating: [tkr(250), undefined, undefined, undefined],
            capital: [undefined, undefined, undefined, undefined],
          },
          fte: [-1.5, undefined, undefined, undefined],
        }),
      ],
      bilag: { 1: [bilag(1, 'Beregninger'), bilag(3, '')] },
      skabelon: skabelonText({ ...noChanges, fields }),
    }),
    round: aRound(),
    address: '#/forslag/1',
  });
  await screen.findByText(/^Bilag 3/);
  await screen.findByRole('heading', { name: 'Forløb' });
  const page = screen.getByRole('article');
  return { page, rows: () => [...page.querySelectorAll('tr')].map((row) => row.textContent) };
};

const onPaper = (heading: string) => screen.getByRole('heading', { name: heading }).closest('[data-print-page]');

test('paper has the bilag under their numbers, and the decisions in their own words', async () => {
  await open();
  expect(onPaper('Bilag')).toHaveTextContent(/Bilag 1: Beregninger.*Bilag 3: Fil 3\.docx/);
  expect(onPaper('Beslutninger')).toHaveTextContent('10-04-2024 · Direktionen · Indgår');
  expect(onPaper('Beslutninger')).toHaveTextContent('Sendes videre som det er.');
});

test('what the skabelon does not print, or calls something else, is so below the page too', async () => {
  await open({ bilag: { label: 'Underbilag', printed: false }, decisions: { hidden: true } });
  expect(screen.getByRole('heading', { name: 'Underbilag' })).toBeInTheDocument();
  expect(onPaper('Underbilag')).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Beslutninger' })).not.toBeInTheDocument();
});

test('rows of figures and the payback are called as their fields are', async () => {
  const { page, rows } = await open({
    implementationCosts: { label: 'Startomkostninger' },
    fte: { label: 'Stillinger' },
    payback: { label: 'Tjent hjem efter' },
  });
  expect(rows()).toContain('Startomkostninger, drift250I alt 250');
  expect(rows()).toContain('Stillinger (antal)-1,5');
  expect(page).toHaveTextContent('Tjent hjem efter: omkostningerne tjenes ikke hjem');
});

test('figures that are hidden count in nothing, and whoever edits is told that they are there', async () => {
  const { page, rows } = await open({ implementationCosts: { hidden: true }, fte: { hidden: true } });
  expect(page).not.toHaveTextContent('Tilbagebetalingstid');
  const [seen, hidden] = page.querySelectorAll('table');
  expect(seen).not.toHaveTextContent('Implementering');
  expect(hidden?.closest('section')).toHaveTextContent('Skjulte felter med indhold');
  expect(rows().filter((row) => /Implementering, drift|Årsværk/.test(row ?? ''))).toEqual([
    'Implementering, drift250I alt 250',
    'Årsværk (antal)-1,5',
  ]);
});

it('names no work package by its number where one cannot see it', async () => {
  const { page } = await open();
  expect(page).toHaveTextContent('En arbejdspakke, du ikke kan se');
});
