/** The way to the råderumsforslag a point came from; its title where the viewer may read it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { ProposalId } from '../../../domain/ids';
import { useAddress } from '../../data/address';
import { queryKeys, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { useText } from '../../text/useText';

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

export function ProposalLink({ id }: { id: ProposalId }) {
  const styles = useStyles();
  const { plan } = useText();
  const { href } = useAddress();
  const { stores } = useServices();
  const mayRead = useViewer().data?.rights.proposals.read === true;
  const proposal = useQuery({
    queryKey: queryKeys.proposal(id),
    queryFn: () => stores.proposals.get(id),
    enabled: mayRead,
  });
  const found = proposal.data?.entity;
  const name = found === undefined ? plan.proposalNumber(id) : [found.number, found.title].filter(Boolean).join(' ');
  return mayRead ? (
    <a className={styles.link} href={href(`/forslag/${id}`)}>
      {name}
    </a>
  ) : (
    name
  );
}
