import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Reason } from './guardWords';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  item: { overflowWrap: 'anywhere' },
});

/** Everything that stands in the way, each a way to where it is mended. */
export function Reasons({ reasons, label }: { readonly reasons: readonly Reason[]; readonly label: string }) {
  const styles = useStyles();
  return (
    <ul aria-label={label} className={styles.list}>
      {reasons.map(({ key, text, href }) => (
        <li key={key} className={styles.item}>
          {href === undefined ? text : <Link href={href}>{text}</Link>}
        </li>
      ))}
    </ul>
  );
}
