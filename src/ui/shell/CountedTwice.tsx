/** Below sums of proposals: those of them that count although they exclude each other or take part of the same money. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProposalId } from '../../domain/ids';
import { countedTwice, type OtherProposal } from '../../domain/relations';
import { useAddress } from '../data/address';
import { useProposalRelations } from '../data/proposalRelations';
import { useProposals } from '../data/queries';
import { countedTwiceText } from '../text/parts/countedTwice';
import { useTextOf } from '../text/partText';

const useStyles = makeStyles({
  box: { flexShrink: 0, margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, maxHeight: '30vh', overflowY: 'auto' },
  link: { color: tokens.colorBrandForegroundLink },
});

interface CountedTwiceProps {
  /** Those the sums hold; without it the whole round's. */
  readonly among?: readonly { readonly id: ProposalId }[];
}

/** What cannot be fetched, or is not there yet, is no warning: the page of each proposal says it too. */
export function CountedTwice({ among }: CountedTwiceProps) {
  const styles = useStyles();
  const words = useTextOf(countedTwiceText);
  const { href } = useAddress();
  const proposals = useProposals();
  const relations = useProposalRelations();
  const byId = new Map((relations.data?.rows ?? []).map((row) => [row.id, row]));
  const wanted = among === undefined ? undefined : new Set(among.map(({ id }) => id));
  const added = (proposals.data?.rows ?? []).flatMap((proposal): readonly OtherProposal[] => {
    const relating = byId.get(proposal.id);
    return relating === undefined || wanted?.has(proposal.id) === false ? [] : [{ ...proposal, ...relating }];
  });
  const pairs = countedTwice(added);
  if (pairs.length === 0) return null;
  const link = ({ id, number, title }: OtherProposal) => (
    <a className={styles.link} href={href(`/forslag/${id}`)}>
      {[number, title].filter(Boolean).join(' ')}
    </a>
  );
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{words.summary(pairs.length)}</summary>
      <ul className={styles.list}>
        {pairs.map(({ kind, one, other }) => (
          <li key={`${one.id} ${other.id}`}>
            {link(one)} {words.verbs[kind]} {link(other)}
          </li>
        ))}
      </ul>
    </details>
  );
}
