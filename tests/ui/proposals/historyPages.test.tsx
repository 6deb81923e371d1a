import { screen, within } from '@testing-library/react';
import { noEconomy } from '../../../src/domain/economy';
import type { OrgUnitId, PersonId, ProposalId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import { figureText } from '../../../src/ui/features/proposals/history/figureText';
import { formatFor } from '../../../src/ui/format/format';
import { pageAt } from '../../../src/ui/shell/routes';
import { Suspense } from 'react';
import { amounts, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, viewerOf, type MemorySite } from '../../support/memoryStores';
import { renderTab } from '../../support/renderTab';

jest.setTimeout(60_000);

const id = 1 as ProposalId;
const mads = viewerOf({ id: 2 as PersonId, name: 'Mads Holm', email: 'mads.holm@norddjurs.example' }, ['chef']);

/** 1.0 as begun, 2.0 written on, 3.0 moved, 4.0 written on after it was presented. */
const siteWithHistory = async (): Promise<MemorySite> => {
  const site = memorySite({
    organisation: [anOrgUnit(1, 'Sundhed og Omsorg'), anOrgUnit(2, 'Socialområdet')],
    proposals: [aProposal(1, { title: 'Fælles vagtplan', background: 'Planen er gammel og dyr.\nDen skal fornys.' })],
  });
  const { proposals } = site.as(mads);
  const edited = await proposals.update(
    id,
    { chefomraadeId: 2 as OrgUnitId, economy: { ...noEconomy, service: amounts(-100, -100, -100, -100) } },
    (await proposals.get(id)).version,
  );
  const moved = await proposals.move(
    id,
    {
      to: 'tilFagudvalg',
      sideState: undefined,
      bodyId: undefined,
      decidedOn: localDate('2024-04-10'),
      result: undefined,
      text: 'Sendes til udvalget',
      writtenBy: mads.person,
      writtenAt: '2024-04-10T10:00:00Z',
    },
    edited.version,
  );
  await proposals.update(
    id,
    {
      background: 'Planen er gammel og langsom.\nDen skal fornys.',
      economy: { ...noEconomy, service: amounts(-100, -150, -100, -100) },
    },
    moved.version,
  );
  return site;
};

const open = (site: MemorySite, address: string, path: string) =>
  renderTab(<Suspense fallback="…">{pageAt(path)}</Suspense>, { site, viewer: mads, round: aRound(), address });

describe('the history of a proposal', () => {
  const items = async () =>
    within(await screen.findByRole('list', { name: 'Versioner, den nyeste først' }))
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.closest('li')?.textContent ?? '');

  test('says who changed what, from what to what, with stage and decision in line', async () => {
    open(await siteWithHistory(), '#/forslag/1/historik', '/forslag/1/historik');
    const [fourth, third, second, first] = await items();
    expect(fourth).toMatch(/Mads Holm · Version 4\.0 · nu/);
    expect(fourth).toContain('Serviceudgifter 2026: fra »-100« til »-150«');
    expect(fourth).toContain('Baggrund og formål: teksten er ændret');
    expect(third).toContain('Stadie: fra »Direktionsbehandlet« til »Til fagudvalg«');
    expect(third).toContain('Sendes til udvalget');
    expect(second).toContain('Chefområde: fra »Sundhed og Omsorg« til »Socialområdet«');
    expect(second).toContain('Sendt 10-04-2024 (Direktionsbehandlet → Til fagudvalg)');
    expect(third).not.toContain('Sendt');
    expect(second).toContain('Serviceudgifter 2025: »-100« er tilføjet');
    expect(first).toContain('Forslaget blev oprettet');
  });

  test('can be asked about one field', async () => {
    const { user } = open(await siteWithHistory(), '#/forslag/1/historik', '/forslag/1/historik');
    await items();
    await user.selectOptions(screen.getByLabelText('Vis kun ændringer i'), 'Chefområde');
    expect(await items()).toEqual([expect.stringContaining('Version 2.0')]);
  });

  test('says so when SharePoint does not give it', async () => {
    const site = await siteWithHistory();
    site.failures.set('proposals.versions', { kind: 'Offline' });
    open(site, '#/forslag/1/historik', '/forslag/1/historik');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});

describe('two versions', () => {
  const deleted = () => screen.getAllByRole('deletion').map(({ textContent }) => textContent);

  test('are without more what was presented last and how it is now', async () => {
    open(await siteWithHistory(), '#/forslag/1/sammenlign', '/forslag/1/sammenlign');
    const heading = await screen.findByRole('heading', { name: 'Baggrund og formål' });
    expect(screen.getByLabelText('Fra version')).toHaveDisplayValue(/^2\.0 .*forelagt$/);
    expect(screen.getByLabelText('Til version')).toHaveDisplayValue(/^4\.0 .*nu$/);
    expect(heading.parentElement).toHaveTextContent(
      'Planen er gammel og slettet: dyr slut tilføjet: langsom slut . Den skal fornys.',
    );
    expect(screen.getByRole('row', { name: 'Serviceudgifter, forskel 0 -50 0 0 -50' })).toBeInTheDocument();
    expect(screen.getByText(/^Uændret: .*Titel/)).toBeInTheDocument();
  });

  test('stand in the address, so that the link shows a colleague the same', async () => {
    const site = await siteWithHistory();
    const { user } = open(site, '#/forslag/1/sammenlign?fra=1.0&til=2.0', '/forslag/1/sammenlign');
    await screen.findByRole('heading', { name: 'Chefområde' });
    expect(deleted()).toEqual([expect.stringContaining('Sundhed og Omsorg')]);
    await user.selectOptions(
      screen.getByLabelText('Til version'),
      screen.getByRole('option', { name: /^1\.0.*/, selected: false }),
    );
    expect(await screen.findByText('Der er ingen forskel på de to versioner.')).toBeInTheDocument();
    expect(window.location.hash).toBe('#/forslag/1/sammenlign?fra=1.0&til=1.0');
  });

  test('one of which is gone say so', async () => {
    open(await siteWithHistory(), '#/forslag/1/sammenlign?fra=77.0', '/forslag/1/sammenlign');
    expect(await screen.findByText(/^En af de to versioner findes ikke længere/)).toBeInTheDocument();
  });
});

test.each([
  ['economy.service.1', '-1.250', '-1.250', '-1,250'],
  ['implementationCosts.capital.0', '0', '0', '0'],
  ['fte.3', '-1.200,5', '-1.200,5', '-1,200.5'],
  ['economy.service.1', 'ca. 5', 'ca. 5', 'ca. 5'],
  ['fte.0', '', '', ''],
])('%s, typed "%s", reads "%s" in Danish and "%s" in English', (path, typed, da, en) => {
  expect(figureText(path, typed, formatFor('da'))).toBe(da);
  expect(figureText(path, typed, formatFor('en'))).toBe(en);
});
