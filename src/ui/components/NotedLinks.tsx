/** A list of things that have a page of their own, each with a line about it. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface NotedLinksProps {
  /** What the list holds, where no heading above says it. */
  readonly label?: string;
  readonly links: readonly { readonly href: string; readonly name: string; readonly note: string }[];
}

export function NotedLinks({ label, links }: NotedLinksProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {links.map(({ href, name, note }) => (
        <li key={href} className={styles.item}>
          <Link inline href={href}>
            {name}
          </Link>
          <span className={styles.note}>{note}</span>
        </li>
      ))}
    </ul>
  );
}
