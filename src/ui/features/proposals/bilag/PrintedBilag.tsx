/** The bilag as a printed proposal lists them, under the numbers its text refers to. */
import { makeStyles } from '@fluentui/react-components';
import { bilagTitle } from '../../../../domain/bilag';
import type { ProposalId } from '../../../../domain/ids';
import { useBilag } from '../../../data/bilag';
import { bilagText } from '../../../text/parts/bilag';
import { useTextOf } from '../../../text/partText';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: { overflowWrap: 'anywhere' },
  text: { margin: 0 },
});

export function PrintedBilag({ proposal }: { readonly proposal: ProposalId }) {
  const styles = useStyles();
  const words = useTextOf(bilagText);
  const bilag = useBilag(proposal);
  if (bilag.data === undefined)
    return <p className={styles.text}>{bilag.isError ? words.notOnPaper : words.loading}</p>;
  if (bilag.data.length === 0) return <p className={styles.text}>{words.none}</p>;
  return (
    <ul className={styles.list}>
      {bilag.data.map((one) => {
        const title = bilagTitle(one);
        return (
          <li key={one.id} className={styles.one}>
            {words.numbered(one.number)}: {title === one.name ? title : `${title} (${one.name})`}
          </li>
        );
      })}
    </ul>
  );
}
