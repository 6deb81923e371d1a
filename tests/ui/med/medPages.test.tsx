import { screen, waitFor, within } from '@testing-library/react';
import type { MedDiscussionId, OrgUnitId, PersonId, ProposalId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import type { MedDiscussion } from '../../../src/domain/medDiscussion';
import { MedDiscussionPage } from '../../../src/ui/features/med/MedDiscussionPage';
import { MedPage } from '../../../src/ui/features/med/MedPage';
import { MedSection } from '../../../src/ui/features/med/MedSection';
import { anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, noRights, readOnly, viewerOf, type Seed } from '../../support/memoryStores';
import { renderTab, type RenderTabOptions } from '../../support/renderTab';

const discussion = (id: number, committee: number, given: Partial<MedDiscussion> = {}): MedDiscussion => ({
  id: id as MedDiscussionId,
  key: `med-${id}`,
  round: aRound().key,
  title: `S10${id} i udvalget`,
  proposalId: 1 as ProposalId,
  medUdvalgId: committee as OrgUnitId,
  deadline: localDate('2024-04-12'),
  discussedOn: undefined,
  outcome: 'awaiting',
  statement: '',
  answer: '',
  ...given,
});
const seed: Seed = {
  organisation: [
    anOrgUnit(7, 'LMU Ældrecentre', { kind: 'medUdvalg', medLevel: 'lmu' }),
    anOrgUnit(8, 'Hovedudvalget', { kind: 'medUdvalg', medLevel: 'hovedudvalg' }),
  ],
  proposals: [aProposal(1, { title: 'Fælles vagtplan', summary: 'Kort om planen.' })],
  medDiscussions: [discussion(1, 7), discussion(2, 8, { outcome: 'noRemarks', discussedOn: localDate('2024-04-11') })],
};
const person = { id: 3 as PersonId, name: 'Lone Kjær', email: 'lone.kjaer@norddjurs.example' };
const representative = viewerOf(person, ['lmu'], { proposals: readOnly }, [{ role: 'lmu', unitId: 7 as OrgUnitId }]);
const chef = viewerOf(person, ['chef']);
const options = (given: RenderTabOptions = {}): RenderTabOptions => ({
  site: memorySite(seed),
  viewer: representative,
  round: aRound(),
  ...given,
});

test('discussions stand under their MED-udvalg with deadline and outcome', async () => {
  renderTab(<MedPage />, options({ address: '#/med' }));
  const local = await screen.findByRole('region', { name: 'LMU Ældrecentre' });
  expect(within(local).getByRole('listitem')).toHaveTextContent('S101 Fælles vagtplanAfventerFristen var 12-04-2024');
  expect(within(local).getByRole('link', { name: 'S101 Fælles vagtplan' })).toHaveAttribute('href', '#/med/1');
  expect(screen.getByText('1 af 2 drøftelser afventer')).toBeInTheDocument();
});

test('the list can be narrowed to what is awaited, and the address says so', async () => {
  const { user } = renderTab(<MedPage />, options({ address: '#/med' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Kun dem, der afventer' }));
  expect(window.location.hash).toBe('#/med?afventer=ja');
  expect(screen.queryByRole('region', { name: 'Hovedudvalget' })).not.toBeInTheDocument();
});

test('the filters fold away where it is narrow, say how many are set, and are cleared together', async () => {
  const { user } = renderTab(<MedPage />, options({ address: '#/med?afventer=ja&udvalg=8' }));
  expect(await screen.findByRole('button', { name: 'Filtre (2)' })).toHaveAttribute('aria-expanded', 'false');
  expect(screen.getByText('Ingen drøftelser passer til det valgte')).toBeInTheDocument();
  const filters = within(screen.getByRole('group', { name: 'Filtre' }));
  await user.click(filters.getByRole('button', { name: 'Ryd filtre' }));
  expect(window.location.hash).toBe('#/med');
  expect(screen.getByRole('region', { name: 'Hovedudvalget' })).toBeInTheDocument();
});

test('leads whoever may make MED-drøftelser to those that are missing, in an open round', async () => {
  const first = renderTab(<MedPage />, options({ address: '#/med' }));
  expect(await screen.findByRole('link', { name: 'Opret manglende MED-drøftelser' })).toHaveAttribute(
    'href',
    '#/med/ny',
  );
  first.unmount();
  renderTab(<MedPage />, options({ viewer: viewerOf(person, ['direktion'], { medDiscussions: readOnly }) }));
  await screen.findByRole('region', { name: 'Hovedudvalget' });
  expect(screen.queryByRole('link', { name: 'Opret manglende MED-drøftelser' })).not.toBeInTheDocument();
});

test('who may see MED-drøftelser but no proposals still reads them', async () => {
  renderTab(<MedPage />, options({ viewer: viewerOf(person, ['lmu'], { proposals: noRights }) }));
  expect(await screen.findByRole('link', { name: 'S101 i udvalget' })).toBeInTheDocument();
});

test('who may not see them is told who may', async () => {
  renderTab(<MedPage />, options({ viewer: viewerOf(person, ['medarbejder'], { medDiscussions: noRights }) }));
  expect(await screen.findByText('Du har ikke adgang til MED-drøftelserne')).toBeInTheDocument();
});

test('a discussion that cannot be read still has a heading and the way back', async () => {
  const site = memorySite(seed);
  site.failures.set('medDiscussions.get', { kind: 'Forbidden', what: 'Access denied.' });
  renderTab(<MedDiscussionPage id={1 as MedDiscussionId} />, options({ site, address: '#/med/1' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Du har ikke adgang' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '← Alle MED-drøftelser' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^#\/med(\?|$)/),
  );
});

test('a proposal names the committees that discuss it', async () => {
  renderTab(<MedSection proposalId={1 as ProposalId} />, options());
  expect(await screen.findByRole('link', { name: 'Hovedudvalget' })).toHaveAttribute('href', '#/med/2');
});

describe('one discussion', () => {
  const open = async (given: RenderTabOptions = {}) => {
    const rendered = renderTab(
      <MedDiscussionPage id={1 as MedDiscussionId} />,
      options({ address: '#/med/1', ...given }),
    );
    await screen.findByRole('heading', { name: 'MED-drøftelse i LMU Ældrecentre' });
    await screen.findByText('Kort om planen.');
    return rendered;
  };

  test('a representative writes the outcome, but not the answer of the management', async () => {
    const site = memorySite(seed);
    const { user } = await open({ site });
    expect(screen.queryByLabelText('Ledelsens svar')).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Udfald'), 'Bemærkning');
    await user.click(screen.getByText('Gem'));
    expect(await screen.findAllByText('Bemærkning eller udtalelse skal udfyldes.')).toHaveLength(2);
    await user.click(screen.getByLabelText('Bemærkning eller udtalelse'));
    await user.paste('Vi savner en plan for oplæring.');
    await user.click(screen.getByText('Gem'));
    expect(await screen.findByText('Gemt')).toBeInTheDocument();
    const { entity } = await site.as(chef).medDiscussions.get(1 as MedDiscussionId);
    expect(entity).toEqual(discussion(1, 7, { outcome: 'remark', statement: 'Vi savner en plan for oplæring.' }));
  });

  test('a representative who may not change the proposal comments on the discussion', async () => {
    const site = memorySite(seed);
    const { user } = await open({ site });
    await user.click(await screen.findByLabelText('Skriv en kommentar'));
    await user.paste('Vi drøfter det på mandag.');
    await user.click(screen.getByText('Send kommentar'));
    await waitFor(async () => {
      const comments = await site.as(chef).comments.list({ on: 'medDiscussion', id: 1 as MedDiscussionId });
      expect(comments.map(({ text, author }) => [author.name, text])).toEqual([
        ['Lone Kjær', 'Vi drøfter det på mandag.'],
      ]);
    });
  });

  test('a stale save keeps the statement and says that the chef has answered', async () => {
    const site = memorySite(seed);
    const { user } = await open({ site });
    await user.click(screen.getByLabelText('Bemærkning eller udtalelse'));
    await user.paste('Vores ord.');
    const stores = site.as(chef);
    const { version } = await stores.medDiscussions.get(1 as MedDiscussionId);
    await stores.medDiscussions.update(1 as MedDiscussionId, { answer: 'Vi svarer snart.' }, version);
    await user.click(screen.getByText('Gem'));
    expect(await screen.findByText('Gemt')).toBeInTheDocument();
    expect(screen.getByText('En anden har rettet Ledelsens svar imens; det er taget med.')).toBeInTheDocument();
    expect(screen.getByLabelText('Bemærkning eller udtalelse')).toHaveValue('Vores ord.');
    const { entity } = await stores.medDiscussions.get(1 as MedDiscussionId);
    expect([entity.statement, entity.answer]).toEqual(['Vores ord.', 'Vi svarer snart.']);
  });

  test('a representative of another MED level reads, and is told who writes', async () => {
    await open({ viewer: viewerOf(person, ['omu']) });
    expect(screen.getByText(/Udfaldet skrives af medlemmerne af dette MED-udvalg/)).toBeInTheDocument();
    expect(screen.queryByText('Gem')).not.toBeInTheDocument();
  });

  test('a chef answers', async () => {
    await open({ viewer: chef });
    expect(screen.getByLabelText('Ledelsens svar')).toBeInTheDocument();
  });

  test('who may only read is told who may write', async () => {
    await open({ viewer: viewerOf(person, ['direktion'], { medDiscussions: readOnly }) });
    expect(screen.getByText(/Du kan læse MED-drøftelsen, men ikke ændre den/)).toBeInTheDocument();
    expect(screen.queryByText('Gem')).not.toBeInTheDocument();
  });
});
