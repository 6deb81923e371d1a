/** All of a proposal on one page: nothing that is kept about it may be missing from it. */
import { screen, waitFor, within } from '@testing-library/react';
import { Suspense } from 'react';
import { noEconomy } from '../../../src/domain/economy';
import { noOwnTexts } from '../../../src/domain/ownFields';
import type { BilagId, MedDiscussionId, OrgUnitId, PersonId, ProposalId, RemarkId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import { pageAt } from '../../../src/ui/shell/routes';
import { amounts, anOrgUnit, aProposal, aRound, roundKey } from '../../support/entities';
import { memorySite, viewerOf, type MemorySite } from '../../support/memoryStores';
import { renderTab } from '../../support/renderTab';

jest.setTimeout(60_000);

const id = 1 as ProposalId;
const birthe = viewerOf({ id: 1 as PersonId, name: 'Birthe Lund', email: 'birthe.lund@norddjurs.example' }, [
  'raaderumsgruppe',
]);
const person = (name: string) => ({ name, email: 'nogen@norddjurs.example' });

/** 1.0 as begun, 2.0 written on, 3.0 moved on; with everything else that can hang on a proposal. */
const siteWithAll = async (): Promise<MemorySite> => {
  const site = memorySite({
    organisation: [
      anOrgUnit(1, 'Sundhed og Omsorg'),
      anOrgUnit(30, 'OMU Sundhed', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [1 as OrgUnitId] }),
    ],
    proposals: [
      aProposal(1, {
        title: 'Fælles vagtplan',
        background: 'Planen er gammel.\n\nDen skal fornys.',
        stage: 'direktion',
        own: { ...noOwnTexts, own3: 'Skrevet i et felt, der er skjult nu' },
      }),
    ],
    medDiscussions: [
      {
        id: 5 as MedDiscussionId,
        key: 'med-5',
        round: roundKey('2025-2028'),
        title: 'Fælles vagtplan i OMU Sundhed',
        proposalId: id,
        medUdvalgId: 30 as OrgUnitId,
        deadline: localDate('2024-04-20'),
        discussedOn: localDate('2024-04-12'),
        outcome: 'statement',
        statement: 'Udvalget savner tal.',
        answer: 'De kommer i maj.',
      },
    ],
    bilag: {
      1: [
        {
          id: 1 as BilagId,
          number: 2,
          name: 'Notat.docx',
          title: 'Notat om kørsel',
          size: 1_234_000,
          version: '1.0',
          modifiedBy: 'Mads Holm',
          modifiedAt: '2024-04-10T10:00:00Z',
          address: 'https://norddjurs.sharepoint.example/sites/raaderum/RdBilag/Notat.docx?web=1',
        },
      ],
    },
    comments: {
      'proposal 1': [
        {
          id: '1',
          text: 'Tallene er regnet om.',
          author: person('Mads Holm'),
          createdAt: '2024-04-12T07:30:00Z',
          isOwn: false,
        },
      ],
      'medDiscussion 5': [
        {
          id: '2',
          text: 'Vi venter på tallene.',
          author: person('Lis Kvist'),
          createdAt: '2024-04-12T08:30:00Z',
          isOwn: false,
        },
      ],
    },
    remarks: [
      {
        id: 1 as RemarkId,
        key: 'key-1',
        round: roundKey('2025-2028'),
        title: 'Fælles vagtplan',
        proposalId: id,
        text: 'Husk natholdet',
        onBehalfOf: 'Hovedudvalget',
        author: { id: 7 as PersonId, name: 'Ole Stenbæk', email: undefined },
        createdAt: '2024-04-11T07:30:00Z',
      },
    ],
  });
  const { proposals } = site.as(birthe);
  const edited = await proposals.update(
    id,
    { economy: { ...noEconomy, service: amounts(-100, -150, -150, -150) }, risks: 'Det kan tage længere tid.' },
    (await proposals.get(id)).version,
  );
  await proposals.move(
    id,
    {
      to: 'tilFagudvalg',
      sideState: undefined,
      bodyId: undefined,
      decidedOn: localDate('2024-04-10'),
      result: undefined,
      text: 'Sendes til udvalget',
      writtenBy: birthe.person,
      writtenAt: '2024-04-10T10:00:00Z',
    },
    edited.version,
  );
  return site;
};

const open = (site: MemorySite, path = '/forslag/1/aktindsigt') =>
  renderTab(<Suspense fallback="…">{pageAt(path)}</Suspense>, {
    site,
    viewer: birthe,
    round: aRound(),
    address: `#${path}`,
  });
const part = (name: string): HTMLElement => {
  const section = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (section === null) throw new Error(`no part ${name}`);
  return section;
};

test('holds fields, decisions, bilag, MED, comments, remarks and every version, and all of it goes on paper', async () => {
  open(await siteWithAll());
  await screen.findByRole('heading', { level: 1, name: 'Alt om forslaget' });
  await screen.findByText(/Vi venter på tallene\./);
  await screen.findByText('Husk natholdet');

  const now = part('Forslaget, som det er nu');
  expect(now).toHaveTextContent('Den skal fornys.');
  expect(now).toHaveTextContent('Eget felt 3Skrevet i et felt, der er skjult nu');
  expect(now).toHaveTextContent(/1\.000 kr\. Negative beløb.*Serviceudgifter 2026-150/);
  // Fields of their own that the municipality has not made are not fields.
  expect(now).toHaveTextContent(/Ikke udfyldt: .*Sagsnr\.$/);
  expect(part('Beslutninger')).toHaveTextContent('Sendes til udvalget');
  expect(part('Bilag')).toHaveTextContent(/Bilag 2: Notat om kørsel · Notat\.docx · 1,2 MB · Mads Holm/);
  expect(part('MED-drøftelser')).toHaveTextContent(/Udvalget savner tal\.Ledelsens svarDe kommer i maj\./);
  expect(part('MED-drøftelser')).toHaveTextContent(/Frist 20-04-2024Lis Kvist · .*: Vi venter på tallene\./);
  expect(part('Kommentarer og bemærkninger')).toHaveTextContent(
    /Ole Stenbæk · bemærkning på vegne af Hovedudvalget · .*Husk natholdetMads Holm · kommentar · .*Tallene er regnet om\./,
  );
  const [first, second, third] = within(part('Versioner, den ældste først')).getAllByRole('heading', { level: 3 });
  expect(first?.closest('li')).toHaveTextContent(/^Version 1\.0 · .*Oprettet med dette indhold:.*Den skal fornys\./);
  expect(second?.closest('li')).toHaveTextContent(/Før: \(tomt\)Efter: Det kan tage længere tid\./);
  expect(third?.closest('li')).toHaveTextContent(/Før: DirektionsbehandletEfter: Til fagudvalg/);

  const paper = document.querySelector('[data-print-page]');
  expect(paper).toHaveTextContent(/Samlet 15-04-2024 af Birthe Lund\./);
  expect(paper).toHaveTextContent(/Ikke med: bilagenes indhold/);
  for (const heading of screen.getAllByRole('heading', { level: 2 })) expect(paper).toContainElement(heading);
  // Printing what is not all there would hide that something is missing.
  expect(await screen.findByRole('button', { name: 'Udskriv eller gem som PDF' })).toBeInTheDocument();
});

test('says on the page itself what could not be fetched', async () => {
  const site = await siteWithAll();
  site.failures.set('comments.list', { kind: 'Offline' });
  open(site);
  await waitFor(() =>
    expect(within(part('Kommentarer og bemærkninger')).getByRole('alert')).toHaveTextContent('Ingen forbindelse'),
  );
});

test('is reached from the history', async () => {
  open(await siteWithAll(), '/forslag/1/historik');
  expect(await screen.findByRole('link', { name: 'Til aktindsigt' })).toHaveAttribute('href', '#/forslag/1/aktindsigt');
});

test('cannot be printed while something is still being fetched', async () => {
  const site = await siteWithAll();
  const stores = site.as(birthe);
  renderTab(<Suspense fallback="…">{pageAt('/forslag/1/aktindsigt')}</Suspense>, {
    site,
    viewer: birthe,
    round: aRound(),
    address: '#/forslag/1/aktindsigt',
    services: { stores: { ...stores, remarks: { ...stores.remarks, list: () => new Promise(() => undefined) } } },
  });
  await screen.findByText(/Vi venter på tallene\./);
  expect(screen.getByText('Henter stadig. Udskriv, når alt er hentet.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Udskriv eller gem som PDF' })).not.toBeInTheDocument();
});
