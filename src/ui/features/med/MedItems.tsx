import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { MedOutcome } from '../../../domain/medDiscussion';
import { Unbroken } from '../../components/Unbroken';
import { useAddress } from '../../data/address';
import { useFormat } from '../../format/useFormat';
import { medText } from '../../text/parts/med';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import type { MedItemView } from './medView';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // The subtle background is cyan below white text in high contrast.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    // A badge beside it would leave long Danish words too little room.
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  link: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    textDecorationLine: 'none',
    outlineStyle: 'none',
    ':hover': { textDecorationLine: 'underline' },
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  when: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Colour only repeats what the word says. */
const colours: Record<MedOutcome, 'warning' | 'subtle' | 'informative' | 'important'> = {
  awaiting: 'warning',
  noRemarks: 'subtle',
  remark: 'informative',
  statement: 'important',
};

interface MedItemsProps {
  readonly items: readonly MedItemView[];
  /** What names an item: the proposal in a committee's list, the committee in a proposal's. */
  readonly named: 'title' | 'committee';
}

export function MedItems({ items, named }: MedItemsProps) {
  const styles = useStyles();
  const { common } = useText();
  const med = useTextOf(medText);
  const format = useFormat();
  const { href } = useAddress();
  const when = ({ deadline, discussedOn, isLate }: MedItemView): string => {
    const due = deadline === undefined ? med.noDeadline : (isLate ? med.overdue : med.due)(format.date(deadline));
    return discussedOn === undefined ? due : `${due} · ${med.fields.discussedOn} ${format.date(discussedOn)}`;
  };
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <a href={href(`/med/${item.id}`)} className={styles.link}>
            {item[named]}
          </a>
          <Badge appearance="tint" color={colours[item.outcome]}>
            {common.medOutcomes[item.outcome]}
          </Badge>
          <span className={styles.when}>
            <Unbroken text={when(item)} />
          </span>
        </li>
      ))}
    </ul>
  );
}
