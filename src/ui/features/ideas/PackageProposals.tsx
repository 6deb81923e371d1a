/** What became of an idea, further on: the proposals of the work package it was put into, as far as the viewer may see them. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { isFailure } from '../../../domain/errors';
import type { WorkPackageId } from '../../../domain/ids';
import { LoadingState } from '../../components/PageState';
import { useAddress } from '../../data/address';
import { useProposalRelations } from '../../data/proposalRelations';
import { useProposals } from '../../data/queries';
import { FailureState } from '../../shell/FailureState';
import { ideasText } from '../../text/parts/ideas';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Before the catalogue is public SharePoint shows an employee no proposals, or not even the list. */
const isHidden = (error: unknown): boolean => isFailure(error, 'Forbidden') || isFailure(error, 'NotFound');

interface PackageProposalsProps {
  readonly workPackage: WorkPackageId;
  readonly seesAll: boolean;
}

export function PackageProposals({ workPackage, seesAll }: PackageProposalsProps) {
  const styles = useStyles();
  const words = useTextOf(ideasText);
  const { common } = useText();
  const { href } = useAddress();
  const proposals = useProposals();
  const relations = useProposalRelations();
  const error = proposals.error ?? relations.error;
  if (error === null && (proposals.data === undefined || relations.data === undefined))
    return <LoadingState label={common.loading} lines={2} />;
  const retry = () => void Promise.all([proposals.refetch(), relations.refetch()]);
  if (error !== null && !isHidden(error)) return <FailureState error={error} onRetry={retry} />;
  const within = new Set(
    (relations.data?.rows ?? []).filter(({ workPackageId }) => workPackageId === workPackage).map(({ id }) => id),
  );
  const shown = (proposals.data?.rows ?? []).filter(({ id }) => within.has(id));
  return (
    <section aria-labelledby="idea-proposals">
      <h2 id="idea-proposals" className={styles.heading}>
        {words.proposals}
      </h2>
      {shown.length === 0 ? (
        <p className={styles.quiet}>{seesAll ? words.noProposals : words.proposalsLater}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map(({ id, number, title, stage }) => (
            <li key={id}>
              <Link href={href(`/forslag/${id}`)}>{number === undefined ? title : `${number} ${title}`}</Link>{' '}
              <span className={styles.quiet}>{common.stages[stage]}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
