import { screen } from '@testing-library/react';
import { noEconomy } from '../../../src/domain/economy';
import type { ProposalId } from '../../../src/domain/ids';
import { OverviewPage } from '../../../src/ui/features/overview/OverviewPage';
import { ProposalsPage } from '../../../src/ui/features/proposals/ProposalsPage';
import { amounts, anOrgUnit, aProposal, aRound } from '../../support/entities';
import { memorySite } from '../../support/memoryStores';
import { renderTab } from '../../support/renderTab';

const saving = { ...noEconomy, service: amounts(-100, -100, -100, -100) };
const site = () =>
  memorySite({
    organisation: [anOrgUnit(1, 'Sundhed og Omsorg')],
    proposals: [
      aProposal(1, { title: 'Fælles vagtplan', economy: saving, excludesIds: [2 as ProposalId] }),
      aProposal(2, { title: 'Ny vagtcentral', economy: saving }),
      aProposal(3, { title: 'Grøn kørsel', economy: saving, overlapsIds: [1 as ProposalId] }),
    ],
  });

test('the overview warns of what it counts twice, with the way to both', async () => {
  renderTab(<OverviewPage />, { site: site(), round: aRound(), address: '#/' });
  const line = await screen.findByText('Obs: 2 par af forslag i summen udelukker eller overlapper hinanden.');
  expect(line.closest('details')).toHaveTextContent('S101 Fælles vagtplan udelukker S102 Ny vagtcentral');
  expect(line.closest('details')).toHaveTextContent('S103 Grøn kørsel overlapper S101 Fælles vagtplan');
});

test('the list warns of those it shows, and no others', async () => {
  renderTab(<ProposalsPage />, { site: site(), round: aRound(), address: '#/forslag?soeg=vag' });
  const line = await screen.findByText('Obs: to forslag i summen udelukker eller overlapper hinanden.');
  expect(line.closest('details')).not.toHaveTextContent('Grøn kørsel');
});
