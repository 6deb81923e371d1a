/** Comments and remarks on a proposal's page: one thread, one box, and whose words it takes. */
import { screen, waitFor, within } from '@testing-library/react';
import type { Comment } from '../../../src/domain/comment';
import type { Holder } from '../../../src/domain/holder';
import type { OrgUnitId, ProposalId, RemarkId } from '../../../src/domain/ids';
import type { Remark } from '../../../src/domain/remark';
import type { Role } from '../../../src/domain/viewer';
import { ProposalTalk } from '../../../src/ui/features/proposals/remarks/ProposalTalk';
import { anOrgUnit, aProposal, aRound, roundKey } from '../../support/entities';
import { memorySite, readOnly, viewerOf, type Seed } from '../../support/memoryStores';
import { renderTab, testViewer, type RenderTabOptions } from '../../support/renderTab';

const proposal = aProposal(1, { stage: 'tilFagudvalg' });
const units = [
  anOrgUnit(1, 'Økonomi'),
  anOrgUnit(30, 'OMU Administrationen', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [1 as OrgUnitId] }),
];
const omu: Holder = { role: 'omu', unitId: 30 as OrgUnitId };
const comment: Comment = {
  id: '1',
  text: 'Tallene er regnet om.',
  author: { name: 'Mads Holm', email: 'mads.holm@norddjurs.example' },
  createdAt: '2024-04-12T07:30:00.500Z',
  isOwn: false,
};
const remark = (id: number, createdAt: string, given: Partial<Remark> = {}): Remark => ({
  id: id as RemarkId,
  key: `key-${id}`,
  round: roundKey('2025-2028'),
  title: 'Forslag 1',
  proposalId: 1 as ProposalId,
  text: `Bemærkning ${id}\nover to linjer`,
  onBehalfOf: '',
  author: { id: testViewer().person.id, name: 'Ole Stenbæk', email: undefined },
  createdAt,
  ...given,
});
const seed: Seed = {
  comments: { 'proposal 1': [comment] },
  remarks: [
    remark(1, '2024-04-11T07:30:00Z', { onBehalfOf: 'Hovedudvalget' }),
    remark(2, '2024-04-12T07:30:00Z'),
    remark(3, '2024-04-13T07:30:00Z', { proposalId: 2 as ProposalId }),
  ],
};

const med = (roles: readonly Role[] = ['omu'], holds: readonly Holder[] = [omu]) =>
  viewerOf(testViewer().person, roles, { proposals: readOnly, remarks: { ...readOnly, add: true } }, holds);
const reader = viewerOf(testViewer().person, ['direktion'], { proposals: readOnly, remarks: readOnly });

const show = async (options: RenderTabOptions & { readonly mayEdit?: boolean; readonly isReading?: boolean } = {}) => {
  const { mayEdit = false, isReading = true, site = memorySite(seed), ...rest } = options;
  const talk = { proposal, units, workPackages: [], mayEdit, isReading };
  const rendered = renderTab(<ProposalTalk {...talk} />, { site, round: aRound(), viewer: med(), ...rest });
  await screen.findByRole('list');
  return { ...rendered, site };
};
const texts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('both stand in one thread, in the order they were written, each with author, time and whom it is for', async () => {
  await show();
  expect(texts()).toEqual([
    expect.stringMatching(
      /Ole Stenbækbemærkning på vegne af Hovedudvalget11-04-2024 kl\. 09\.30Bemærkning 1\nover to linjer$/,
    ),
    expect.stringMatching(/Ole Stenbækbemærkning på egne vegne12-04-2024 kl\. 09\.30Bemærkning 2/),
    expect.stringMatching(/Mads Holm12-04-2024 kl\. 09\.30Tallene er regnet om\.$/),
  ]);
});

test('whoever may not edit sends a remark, on behalf of a body of theirs, and is told who reads it', async () => {
  const { user, site } = await show();
  const field = screen.getByRole('textbox', { name: 'Skriv en bemærkning' });
  expect(field).toHaveAccessibleDescription(/kunne læse forslaget, da den blev skrevet\. Lige nu: Chefen, .*OmrådeMED/);
  expect(field).toHaveAccessibleDescription(/kan ikke rettes eller slettes/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'På vegne af' }), 'OMU Administrationen');
  await user.type(field, '  Vi savner tal  ');
  await user.click(screen.getByRole('button', { name: 'Send bemærkning' }));
  expect(await screen.findByText('Bemærkningen er sendt.')).toBeInTheDocument();
  expect(field).toHaveValue('');
  expect(texts()).toHaveLength(4);
  const { rows } = await site.as(reader).remarks.list(proposal.id);
  expect(rows.at(-1)).toMatchObject({ text: 'Vi savner tal', onBehalfOf: 'OMU Administrationen', title: 'Forslag 1' });
  expect(screen.queryByRole('button', { name: /^Slet/ })).not.toBeInTheDocument();
  expect((await site.as(reader).comments.list({ on: 'proposal', id: proposal.id })).length).toBe(1);
});

test('whoever may edit sends a comment, and is told that it follows the proposal', async () => {
  const { user, site } = await show({ mayEdit: true, viewer: testViewer() });
  const field = screen.getByRole('textbox', { name: 'Skriv en kommentar' });
  expect(field).toHaveAccessibleDescription(/læse det nu eller senere/);
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  await user.type(field, 'Enig');
  await user.click(screen.getByRole('button', { name: 'Send kommentar' }));
  await screen.findByText('Kommentaren er sendt.');
  expect((await site.as(reader).remarks.list(proposal.id)).rows).toHaveLength(2);
  expect(screen.getAllByRole('button', { name: /^Slet min kommentar/ })).toHaveLength(1);
});

test('a remark whose answer got lost is sent again as the same, and changed words as another', async () => {
  const site = memorySite(seed);
  site.failures.set('remarks.add', { kind: 'OutcomeUnknown' });
  const keys: string[] = [];
  const stores = site.as(med());
  const watched = {
    ...stores,
    remarks: {
      ...stores.remarks,
      add: async (...given: Parameters<typeof stores.remarks.add>) => {
        keys.push(given[1]);
        return stores.remarks.add(...given);
      },
    },
  };
  const { user } = await show({ site, services: { stores: watched } });
  const field = screen.getByRole('textbox', { name: 'Skriv en bemærkning' });
  await user.type(field, 'Vigtigt');
  await user.click(screen.getByRole('button', { name: 'Send bemærkning' }));
  await user.click(await screen.findByRole('button', { name: /Prøv igen|Send igen/ }));
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(field).toHaveValue('Vigtigt');
  site.failures.delete('remarks.add');
  await user.type(field, '!');
  await user.click(screen.getByRole('button', { name: 'Send bemærkning' }));
  await screen.findByText('Bemærkningen er sendt.');
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test.each([
  ['without either right', { viewer: reader }, /»Til fagudvalg«\. Her kan skrives af: .*Chefen.*OmrådeMED/],
  ['in a closed round', { round: aRound({ status: 'closed' }) }, /Runden er lukket/],
  [
    'where SharePoint refuses what the table gives',
    { site: memorySite({ ...seed, remarkStanding: 'mayOnlyRead' }) },
    /selv om du skulle have den/,
  ],
  [
    'where the place is missing',
    { site: memorySite({ ...seed, remarkStanding: 'noPlace' }) },
    /stedet til dem mangler\. .*Ret rettigheder/,
  ],
])('%s to write, the reason stands in the place of the field', async (_when, options, reason) => {
  await show(options);
  expect(screen.getByText(reason)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('the remarks come on paper word for word, only when they are asked for, and not while the proposal is edited', async () => {
  const { user, container } = await show();
  const paper = () => container.querySelector<HTMLElement>('[data-print-page]');
  expect(paper()).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Tag de 2 bemærkninger, du kan læse, med på udskriften' }));
  const sheet = paper();
  expect(sheet).not.toBeNull();
  if (sheet === null) return;
  expect(within(sheet).getByText(/Ole Stenbæk · bemærkning på vegne af Hovedudvalget/)).toBeInTheDocument();
  expect(sheet.textContent).toContain('Bemærkning 1\nover to linjer');
  expect(sheet.textContent).not.toContain('Tallene er regnet om.');
});

test('while the proposal is edited no paper is offered', async () => {
  await show({ isReading: false });
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});
