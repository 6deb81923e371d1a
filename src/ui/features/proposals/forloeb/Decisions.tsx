/** What bodies have decided about a proposal, and why it was moved: newest last, kept for ever. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Decision } from '../../../../domain/decision';
import type { ProposalId } from '../../../../domain/ids';
import type { OrgUnit } from '../../../../domain/organisation';
import { useAddress } from '../../../data/address';
import { useFormat } from '../../../format/useFormat';
import { forloebText } from '../../../text/parts/forloeb';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    paddingInlineStart: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  aside: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface DecisionsProps {
  readonly id: ProposalId;
  readonly decisions: readonly Decision[];
  readonly units: readonly OrgUnit[];
}

export function Decisions({ id, decisions, units }: DecisionsProps) {
  const styles = useStyles();
  const { common } = useText();
  const words = useTextOf(forloebText);
  const format = useFormat();
  const { href } = useAddress();
  const bodyName = ({ bodyId }: Decision): string =>
    bodyId === undefined ? words.nobodyMet : (units.find((unit) => unit.id === bodyId)?.name ?? common.unknownUnit);
  const whatOf = ({ from, to, sideState }: Decision): string => {
    if (from !== to) return words.stepOf(common.stages[from], common.stages[to]);
    return sideState === undefined ? words.takenUp : words.sideOf(common.sideStates[sideState]);
  };
  if (decisions.length === 0) return <p className={styles.aside}>{words.noDecisions}</p>;
  return (
    <ol className={styles.list}>
      {decisions.map((decision, index) => (
        <li key={index} className={styles.item}>
          <p className={styles.head}>
            {[
              format.date(decision.decidedOn),
              bodyName(decision),
              ...(decision.result === undefined ? [] : [words.results[decision.result]]),
            ].join(' · ')}
          </p>
          <p className={styles.text}>{whatOf(decision)}</p>
          {decision.text !== '' && <p className={styles.text}>{decision.text}</p>}
          <p className={styles.aside}>
            {words.writtenBy(decision.writtenBy.name, format.instant(decision.writtenAt))}
            {' · '}
            {words.presented(decision.presented)}
            <span data-not-printed>
              {' · '}
              <Link href={href(`/forslag/${id}/sammenlign`, { fra: decision.presented })}>
                {words.comparePresented}
              </Link>
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
