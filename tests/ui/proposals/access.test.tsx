import { screen, within } from '@testing-library/react';
import type { OrgUnitId, PersonId, WorkPackageId } from '../../../src/domain/ids';
import { AccessNotice } from '../../../src/ui/features/proposals/access/AccessNotice';
import { WhoMaySee } from '../../../src/ui/features/proposals/access/WhoMaySee';
import { whoView } from '../../../src/ui/features/proposals/access/whoView';
import { aClosedRound, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite, viewerOf } from '../../support/memoryStores';
import { renderTab } from '../../support/renderTab';

const units = [
  anOrgUnit(1, 'Økonomi'),
  anOrgUnit(30, 'OMU Administrationen', { kind: 'medUdvalg', medLevel: 'omu', coversIds: [1 as OrgUnitId] }),
];
const birthe = { id: 1 as PersonId, name: 'Birthe Lund', email: 'birthe.lund@norddjurs.example' };
const workPackages = [{ id: 5 as WorkPackageId, title: 'Kloge m2' }];
const proposal = aProposal(7, { chefomraadeId: 1 as OrgUnitId, workPackageId: 5 as WorkPackageId, stage: 'direktion' });

describe('who may see a proposal', () => {
  it('is told by name, those who can do most first', () => {
    const { phase, rows } = whoView(proposal, { units, workPackages, isClosed: false });
    expect(phase).toBe('collecting');
    expect(rows.map(({ role, name, right }) => [role, name, right])).toEqual([
      ['chef', 'Økonomi', 'write'],
      ['raaderumsgruppe', '', 'write'],
      ['direktion', '', 'write'],
      ['arbejdsgruppe', 'Kloge m2', 'read'],
    ]);
  });

  it('names MED when it is released, and nobody may write in a closed round', () => {
    const released = whoView({ ...proposal, stage: 'tilFagudvalg' }, { units, workPackages, isClosed: true });
    expect(released.rows.map(({ role }) => role)).toContain('omu');
    expect(new Set(released.rows.map(({ right }) => right))).toEqual(new Set(['read']));
  });

  it('says who may remark without editing, while the round is open', () => {
    const released = { ...proposal, stage: 'tilFagudvalg' } as const;
    const remarking = (isClosed: boolean) =>
      whoView(released, { units, workPackages, isClosed }).rows.filter(({ remarks }) => remarks);
    expect(remarking(false).map(({ role }) => role)).toEqual(['arbejdsgruppe', 'hovedudvalg', 'omu']);
    expect(remarking(true)).toEqual([]);
  });

  it('stands on the page as a table', async () => {
    renderTab(<WhoMaySee proposal={proposal} units={units} workPackages={[]} />, { round: aRound() });
    const table = await screen.findByRole('table', { hidden: true });
    const rows = within(table).getAllByRole('row', { hidden: true });
    expect(rows.map(({ textContent }) => textContent)).toContain('Chefen: Økonomikan læse, rette og kommentere');
    expect(screen.getByText(/mens det er hos råderumsgruppen og direktionen/)).toBeInTheDocument();
  });
});

describe('what stands above a proposal', () => {
  it('says why one may not edit it, but not in a closed round, where the frame says it', async () => {
    const standing = { mayEdit: false, isInPlace: true };
    const { unmount } = renderTab(<AccessNotice proposal={proposal} standing={standing} units={units} />, {
      round: aRound(),
    });
    expect(
      await screen.findByText(
        'Du kan læse, ikke rette: forslaget står som »Direktionsbehandlet«. Lige nu kan det rettes af: Chefen, Råderumsgruppen, Direktionen.',
      ),
    ).toBeInTheDocument();
    unmount();
    renderTab(<AccessNotice proposal={proposal} standing={standing} units={units} />, { round: aClosedRound() });
    expect(screen.queryByText(/ikke rette/)).not.toBeInTheDocument();
  });

  it('says that SharePoint refuses what the table gives, and whom to ask', async () => {
    const viewer = viewerOf(birthe, ['chef'], {}, [{ role: 'chef', unitId: 1 as OrgUnitId }]);
    const standing = { mayEdit: false, isInPlace: true };
    renderTab(<AccessNotice proposal={proposal} standing={standing} units={units} />, { round: aRound(), viewer });
    expect(await screen.findByText(/SharePoint giver dig ikke ret .* Bed en administrator køre/)).toBeInTheDocument();
  });

  it('tells of an interrupted move, and ends it', async () => {
    const site = memorySite({ proposals: [proposal] });
    site.failures.set('proposals.get', { kind: 'Offline' });
    const standing = { mayEdit: true, isInPlace: false };
    const { user } = renderTab(<AccessNotice proposal={proposal} standing={standing} units={units} />, {
      site,
      round: aRound(),
    });
    await user.click(await screen.findByRole('button', { name: 'Læg det på plads' }));
    expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeInTheDocument();
    site.failures.delete('proposals.get');
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await screen.findByRole('button', { name: 'Læg det på plads' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).not.toBeInTheDocument();
  });
});
