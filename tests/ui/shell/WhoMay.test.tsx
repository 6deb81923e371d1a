import { screen, within } from '@testing-library/react';
import type { OrgUnitId } from '../../../src/domain/ids';
import { WhoMayInList, WhoMayMed } from '../../../src/ui/shell/WhoMay';
import { aClosedRound, anOrgUnit, aRound, roundKey } from '../../support/entities';
import { renderTab } from '../../support/renderTab';

const rowsIn = async (): Promise<readonly (readonly (string | null)[])[]> => {
  const table = await screen.findByRole('table', { hidden: true });
  return within(table)
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
};

it('tells of a plan point and a milestone what each role can, by the rights of the list', async () => {
  const { unmount } = renderTab(<WhoMayInList list="planPoints" />, { round: aRound() });
  expect(screen.getByText('Hvem kan se og rette punktet?')).toBeInTheDocument();
  const rows = await rowsIn();
  expect(rows).toContainEqual(['Chef', 'kan læse og rette']);
  expect(rows).toContainEqual(['Medarbejder', 'kan læse']);
  expect(rows).toHaveLength(9);
  unmount();
  renderTab(<WhoMayInList list="milestones" />, { round: aRound() });
  expect(await rowsIn()).toContainEqual(['Chef', 'kan læse']);
});

it('tells of an idea that others do not see it, but for those who sort them', async () => {
  renderTab(<WhoMayInList list="ideas" />, { round: aRound() });
  const rows = await rowsIn();
  expect(rows).toContainEqual(['Medarbejder', 'kan sende idéer ind, og se og rette sine egne']);
  expect(rows).toContainEqual(['Chef', 'kan læse og rette alle']);
});

it.each([
  ['while the round is open', aRound(), 'kan læse, rette og kommentere'],
  ['in a closed round', aClosedRound(), 'kan læse'],
])('tells of a MED-drøftelse who is in it %s', async (_when, round, can) => {
  const units = [
    anOrgUnit(1, 'Økonomi'),
    anOrgUnit(30, 'OMU Administrationen', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [1 as OrgUnitId] }),
    anOrgUnit(31, 'OMU Andre', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [2 as OrgUnitId] }),
  ];
  const place = { round: roundKey('2025-2028'), medUdvalgId: 30 as OrgUnitId };
  renderTab(<WhoMayMed place={place} units={units} />, { round });
  const rows = await rowsIn();
  expect(rows).toContainEqual(['OmrådeMED: OMU Administrationen', can]);
  expect(rows).toContainEqual(['Chefen: Økonomi', can]);
  expect(rows.flat().join(' ')).not.toContain('OMU Andre');
});
