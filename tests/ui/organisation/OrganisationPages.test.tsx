import { screen, within } from '@testing-library/react';
import type { OrgUnitId, PersonId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import { NewOrgUnitPage } from '../../../src/ui/features/organisation/NewOrgUnitPage';
import { OrganisationPage } from '../../../src/ui/features/organisation/OrganisationPage';
import { OrgUnitPage } from '../../../src/ui/features/organisation/OrgUnitPage';
import { PastePage } from '../../../src/ui/features/organisation/PastePage';
import { aProposal, anOrgUnit, aRound } from '../../support/entities';
import { memorySite, readOnly, viewerOf } from '../../support/memoryStores';
import { renderTab, testViewer } from '../../support/renderTab';

const organisation = [
  anOrgUnit(1, 'Skole'),
  anOrgUnit(2, 'Børneudvalget', { kind: 'fagudvalg', coversIds: [1 as OrgUnitId] }),
  anOrgUnit(3, 'LMU Skoler', { kind: 'medUdvalg', medLevel: 'lmu' }),
  anOrgUnit(4, 'Kultur', { validTo: localDate('2023-12-31') }),
];
const readers = viewerOf({ id: 2 as PersonId, name: 'Line', email: 'l@eksempel.dk' }, ['chef'], {
  organisation: readOnly,
});
const unitsOf = async (site: ReturnType<typeof memorySite>) => (await site.as(testViewer()).organisation.list()).rows;

it('shows what there is by kind, what has been retired apart, and no way to change it for readers', async () => {
  renderTab(<OrganisationPage />, { site: memorySite({ organisation }), viewer: readers });
  expect(await screen.findByRole('heading', { name: 'Chefområder (1)' })).toBeInTheDocument();
  expect(screen.getByText('Dækker: Skole')).toBeInTheDocument();
  expect(screen.getByText('Nedlagt (1)')).toBeInTheDocument();
  expect(screen.getByText(/ikke ændre den/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Tilføj' })).not.toBeInTheDocument();
});

it('makes a MED-udvalg, and asks for its level', async () => {
  const site = memorySite({ organisation });
  const { user } = renderTab(<NewOrgUnitPage />, { site });
  await user.selectOptions(await screen.findByRole('combobox', { name: /^Art/ }), 'MED-udvalg');
  await user.type(screen.getByRole('textbox', { name: /^Navn/ }), 'OMU Børn');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await user.selectOptions(screen.getByRole('combobox', { name: /^MED-niveau/ }), 'OmrådeMED (OMU)');
  await user.click(screen.getByRole('checkbox', { name: 'Skole' }));
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await screen.findByText(() => window.location.hash === '#/opsaetning/organisation', { selector: 'h1' });
  expect((await unitsOf(site)).at(-1)).toMatchObject({ name: 'OMU Børn', medLevel: 'omu', coversIds: [1] });
});

it('tells what hangs on a unit before it is retired, and retires it after today', async () => {
  const proposals = [aProposal(1, { chefomraadeId: 1 as OrgUnitId })];
  const site = memorySite({ organisation, rounds: [aRound()], proposals });
  const { user } = renderTab(<OrgUnitPage id={1 as OrgUnitId} />, { site });
  await user.click(await screen.findByRole('button', { name: 'Nedlæg' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(await dialog.findByText('1 forslag')).toBeInTheDocument();
  expect(dialog.getByText('Dækkes af: Børneudvalget')).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Nedlæg' }));
  expect(await screen.findByRole('button', { name: 'Fortryd nedlæggelsen' })).toBeInTheDocument();
  expect((await unitsOf(site))[0]).toMatchObject({ validTo: '2024-04-15' });
});

const paste = async (user: ReturnType<typeof renderTab>['user'], text: string): Promise<void> => {
  const field = await screen.findByLabelText('Linjer fra regnearket');
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
};

it('knows what was written before the connection was lost, when the lines are changed', async () => {
  const site = memorySite({ organisation });
  const { user } = renderTab(<PastePage />, { site });
  await paste(user, 'Dagtilbud\t\tVelfærd\tBørneudvalget');
  site.failures.set('organisation.update', { kind: 'Offline' });
  await user.click(screen.getByRole('button', { name: 'Skriv ind' }));
  await screen.findByRole('button', { name: /^Prøv igen/ });
  site.failures.clear();
  await user.type(screen.getByRole('textbox'), '{enter}Teknik');
  expect(await screen.findByText('Er der allerede, og ændres ikke: Dagtilbud')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Skriv ind' }));
  expect(await screen.findByText('2 er tilføjet eller rettet.')).toBeInTheDocument();
  const names = (await unitsOf(site)).map(({ name }) => name);
  expect(names.filter((name) => name === 'Dagtilbud' || name === 'Teknik')).toEqual(['Dagtilbud', 'Teknik']);
});

it('writes nothing while a line is wrong, goes on after a lost connection, and writes nothing twice', async () => {
  const site = memorySite({ organisation });
  const { user } = renderTab(<PastePage />, { site });
  await paste(user, 'Dagtilbud\t\tMånen\tBørneudvalget');
  expect(await screen.findByText(/^Linje 1: »Månen« er ikke et område/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Skriv ind' })).not.toBeInTheDocument();

  await paste(user, 'Skole\nDagtilbud\t\tVelfærd\tBørneudvalget\tOMU Børn');
  expect(screen.getByText('Børneudvalget kommer også til at dække Dagtilbud')).toBeInTheDocument();
  site.failures.set('organisation.update', { kind: 'Offline' });
  await user.click(screen.getByRole('button', { name: 'Skriv ind' }));
  const again = await screen.findByRole('button', { name: /^Prøv igen/ });
  site.failures.clear();
  await user.click(again);
  expect(await screen.findByText('3 er tilføjet eller rettet.')).toBeInTheDocument();
  const units = await unitsOf(site);
  const made = units.find(({ name }) => name === 'Dagtilbud');
  expect(units.map(({ name }) => name)).toEqual([
    'Skole',
    'Børneudvalget',
    'LMU Skoler',
    'Kultur',
    'Dagtilbud',
    'OMU Børn',
  ]);
  expect(units[1]?.coversIds).toEqual([1, made?.id]);
  expect(units[5]).toMatchObject({ medLevel: 'omu', area: 'velfaerd', coversIds: [made?.id] });
});
