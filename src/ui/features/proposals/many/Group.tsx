/** Proposals that fare alike, under a heading that counts them; each a way to the proposal. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProposalSummary } from '../../../../domain/proposal';
import { useAddress } from '../../../data/address';
import { manyText } from '../../../text/parts/many';
import { useTextOf } from '../../../text/partText';
import type { Reason } from '../forloeb/guardWords';
import { Reasons } from '../forloeb/Reasons';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export const nameOf = ({ number, title }: Pick<ProposalSummary, 'number' | 'title'>): string =>
  [number, title].filter((part) => part !== undefined).join(' ');

interface GroupProps<Item> {
  readonly title: string;
  readonly help?: ReactNode;
  readonly items: readonly (Item & { readonly proposal: ProposalSummary })[];
  /** Why it is no further. */
  readonly why?: (item: Item & { readonly proposal: ProposalSummary }) => readonly Reason[];
}

export function Group<Item>({ title, help, items, why }: GroupProps<Item>) {
  const styles = useStyles();
  const words = useTextOf(manyText);
  const { href } = useAddress();
  if (items.length === 0) return undefined;
  return (
    <section aria-label={title} className={styles.group}>
      <h3 className={styles.heading}>{title}</h3>
      {help === undefined ? undefined : <p className={styles.help}>{help}</p>}
      <ul className={styles.list}>
        {items.map((item) => {
          const name = nameOf(item.proposal);
          const reasons = why?.(item) ?? [];
          return (
            <li key={item.proposal.id} className={styles.item}>
              <Link href={href(`/forslag/${item.proposal.id}`)}>{name}</Link>
              {reasons.length > 0 && <Reasons label={words.why(name)} reasons={reasons} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
