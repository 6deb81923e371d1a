import { screen, waitFor, within } from '@testing-library/react';
import type { PersonId } from '../../../src/domain/ids';
import { StartCard } from '../../../src/ui/features/start/StartCard';
import { useViewer } from '../../../src/ui/data/queries';
import { Views } from '../../../src/ui/shell/Views';
import { anOrgUnit, aRound } from '../../support/entities';
import { memoryMembers } from '../../support/memoryMembers';
import { memorySite, readOnly, viewerOf } from '../../support/memoryStores';
import { renderTab, testServices } from '../../support/renderTab';
import { AppError } from '../../../src/domain/errors';

const shown = <Views isStarting={false} isDialog={false} demonstrationDay={undefined} />;
const employee = viewerOf({ id: 3 as PersonId, name: 'Pia Sander', email: 'ps@eksempel.dk' }, ['medarbejder'], {
  rounds: readOnly,
  organisation: readOnly,
});
/** Drawn when it is known who looks. */
function ViewerName() {
  return <p>{useViewer().data?.person.name}</p>;
}
const step = async (name: string) => {
  const heading = await screen.findByRole('heading', { name, level: 2 });
  const line = heading.closest('li');
  if (line === null) throw new Error('no line');
  return within(line);
};

it('says on a bare site what is missing, in order, with the way there', async () => {
  renderTab(shown, { site: memorySite({ organisation: [anOrgUnit(1, 'Skole')] }) });
  expect(await screen.findByRole('heading', { name: 'Kom i gang', level: 1 })).toBeInTheDocument();
  const areas = await step('Chefområder');
  expect(areas.getByText('Klar')).toBeInTheDocument();
  expect(areas.getByText('1 chefområde')).toBeInTheDocument();
  const round = await step('Budgetrunde');
  expect(round.getByText('Mangler')).toBeInTheDocument();
  expect(round.getByRole('link', { name: 'Budgetrunder' })).toHaveAttribute('href', '#/opsaetning/runder');
  // There is no timeline to open yet.
  expect((await step('Tidsplan')).getByRole('link')).toHaveAttribute('href', '#/opsaetning/runder');
});

it('takes the focus along to the check of operation, and back', async () => {
  const { user } = renderTab(shown);
  await user.click(await screen.findByRole('link', { name: 'Driftstjek' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Driftstjek', level: 1 })).toHaveFocus());
  window.location.hash = '#/opsaetning';
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Kom i gang', level: 1 })).toHaveFocus());
});

it('tells others that there is no round yet, and who makes it', async () => {
  renderTab(shown, { viewer: employee });
  expect(await screen.findByRole('heading', { name: 'Der er ingen budgetrunde endnu', level: 1 })).toBeInTheDocument();
  expect(screen.getByText(/laves af råderumsgruppen eller en administrator/)).toBeInTheDocument();
});

it('leaves groups open where SharePoint does not show them', async () => {
  const { manage } = testServices();
  const hidden = async () => ({
    ...memoryMembers([]),
    groups: async () => {
      throw new AppError({ kind: 'Forbidden', what: 'groups' });
    },
  });
  renderTab(shown, { services: { manage: { ...manage, members: hidden } } });
  expect((await step('Personer i rollerne')).getByText('Se selv efter')).toBeInTheDocument();
});

it('stands below the overview with what is missing, and for nobody else', async () => {
  const site = memorySite({ rounds: [aRound()] });
  const { unmount } = renderTab(<StartCard />, { site, round: aRound() });
  expect(await screen.findByRole('link', { name: 'Se, hvad der mangler' })).toHaveAttribute('href', '#/opsaetning');
  unmount();
  renderTab(
    <>
      <StartCard />
      <ViewerName />
    </>,
    { site, round: aRound(), viewer: employee },
  );
  expect(await screen.findByText('Pia Sander')).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
