import { screen, waitFor, within } from '@testing-library/react';
import type { Comment } from '../../../src/domain/comment';
import type { MedDiscussionId } from '../../../src/domain/ids';
import { ItemComments } from '../../../src/ui/shell/ItemComments';
import { aRound } from '../../support/entities';
import { memorySite, readOnly, viewerOf } from '../../support/memoryStores';
import { renderTab, testViewer, type RenderTabOptions } from '../../support/renderTab';

const target = { on: 'medDiscussion', id: 1 as MedDiscussionId } as const;
const comment = (id: string, text: string, given: Partial<Comment> = {}): Comment => ({
  id,
  text,
  author: { name: 'Mads Holm', email: 'mads.holm@norddjurs.example' },
  createdAt: '2024-04-12T07:30:00Z',
  isOwn: false,
  ...given,
});
const own = { author: { name: 'Birthe Lund', email: 'birthe.lund@norddjurs.example' } };
const newSite = () =>
  memorySite({
    comments: { 'medDiscussion 1': [comment('1', 'Vi bør regne igen.\nFør mødet.'), comment('2', 'Enig.', own)] },
  });

const show = async (site = newSite(), options: RenderTabOptions = {}) => {
  const rendered = renderTab(<ItemComments target={target} />, { site, round: aRound(), ...options });
  await screen.findByText('Enig.');
  return rendered;
};
const field = () => screen.getByRole('textbox', { name: 'Skriv en kommentar' });
const texts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('shows who wrote what and when, in Danish time', async () => {
  await show();
  expect(texts()[0]).toMatch(/Mads Holm12-04-2024 kl\. 09\.30Vi bør regne igen\.\nFør mødet\.$/);
});

test('a comment is sent, shown and the field is empty for the next', async () => {
  const site = newSite();
  const { user } = await show(site);
  await user.type(field(), '  Tak begge to  ');
  await user.click(screen.getByRole('button', { name: 'Send kommentar' }));
  expect(await screen.findByText('Kommentaren er sendt.')).toBeInTheDocument();
  expect(texts()).toHaveLength(3);
  expect(field()).toHaveValue('');
  expect(screen.getByRole('button', { name: 'Send kommentar' })).toHaveFocus();
  const stored = await site.as(testViewer()).comments.list(target);
  expect(stored.map(({ text }) => text)).toEqual(['Vi bør regne igen.\nFør mødet.', 'Enig.', 'Tak begge to']);
});

test('what looks like markup is only text', async () => {
  await show(
    memorySite({
      comments: {
        'medDiscussion 1': [comment('1', '<img src=x onerror=alert(1)> & <b>fed</b>'), comment('2', 'Enig.')],
      },
    }),
  );
  expect(screen.getByText('<img src=x onerror=alert(1)> & <b>fed</b>')).toBeInTheDocument();
  expect(screen.queryByRole('img', { name: 'x' })).not.toBeInTheDocument();
});

test('a comment that could not be sent stays in the field', async () => {
  const site = newSite();
  site.failures.set('comments.add', { kind: 'Offline' });
  const { user } = await show(site);
  await user.type(field(), 'Vigtigt');
  await user.click(screen.getByRole('button', { name: 'Send kommentar' }));
  const alert = await screen.findByRole('alert');
  expect(field()).toHaveValue('Vigtigt');
  site.failures.delete('comments.add');
  await user.click(within(alert).getByRole('button', { name: 'Prøv igen' }));
  await waitFor(() => expect(texts()).toHaveLength(3));
  expect(field()).toHaveValue('');
});

test('only own comments can be deleted, and only after asking', async () => {
  const { user } = await show();
  const remove = screen.getByRole('button', { name: /^Slet min kommentar/ });
  await user.click(remove);
  await user.click(await screen.findByText('Behold den'));
  expect(texts()).toHaveLength(2);
  await user.click(remove);
  await user.click(await screen.findByText('Slet kommentaren'));
  await waitFor(() => expect(texts()).toHaveLength(1));
  expect(screen.queryByText('Enig.')).not.toBeInTheDocument();
});

test('a comment that is too long cannot be sent, and is told by how much', async () => {
  const { user } = await show();
  await user.click(field());
  await user.paste('x'.repeat(2003));
  expect(screen.getByText('Kommentaren er 3 tegn for lang.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Send kommentar' })).toHaveAttribute('aria-disabled', 'true');
});

test.each([
  [
    'without the right',
    { viewer: viewerOf(testViewer().person, ['direktion'], { medDiscussions: readOnly }) },
    /MED-udvalgenes medlemmer, chefer og råderumsgruppen/,
  ],
  ['in a closed round', { round: aRound({ status: 'closed' }) }, /Runden er lukket/],
])('%s to write, the reason stands in the place of the field', async (_when, options, reason) => {
  await show(newSite(), options);
  expect(screen.getByText(reason)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
