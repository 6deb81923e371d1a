import { makeStyles, tokens } from '@fluentui/react-components';
import { isFailure } from '../../../domain/errors';
import type { ProposalId } from '../../../domain/ids';
import { useMedDiscussions, useOrganisation, useProposals, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { medText } from '../../text/parts/med';
import { medItemText } from '../../text/parts/medItem';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { MedItems } from './MedItems';
import { compareMedItems, toMedItem } from './medView';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '56rem' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Which MED-udvalg discuss a proposal, and how it went: a part of the proposal's page. Absent for those who may not see it. */
export function MedSection({ proposalId }: { readonly proposalId: ProposalId }) {
  const styles = useStyles();
  const { common } = useText();
  const med = useTextOf(medText);
  const words = useTextOf(medItemText);
  const { today } = useServices();
  const discussions = useMedDiscussions();
  const organisation = useOrganisation();
  const proposals = useProposals();
  const viewer = useViewer();
  if (viewer.data?.rights.medDiscussions.read === false || isFailure(discussions.error, 'Forbidden')) return null;
  return (
    <section aria-labelledby="med-section" className={styles.section}>
      <h2 id="med-section" className={styles.heading}>
        {words.sectionTitle}
      </h2>
      <WhenLoaded queries={{ discussions, organisation }} label={med.loading} lines={2}>
        {(data) => {
          const known = {
            units: data.organisation.rows,
            proposals: proposals.data?.rows ?? [],
            today: today(),
            unknownUnit: common.unknownUnit,
          };
          const items = data.discussions.rows
            .filter((discussion) => discussion.proposalId === proposalId)
            .map((discussion) => toMedItem(discussion, known))
            .sort(compareMedItems);
          return items.length === 0 ? (
            <p className={styles.text}>{words.sectionEmpty}</p>
          ) : (
            <MedItems items={items} named="committee" />
          );
        }}
      </WhenLoaded>
    </section>
  );
}
