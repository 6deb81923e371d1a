import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SideState, Stage } from '../../../../domain/stage';
import { forloebText } from '../../../text/parts/forloeb';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';

const useStyles = makeStyles({
  chain: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  stage: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  past: { backgroundColor: tokens.colorNeutralBackground3 },
  now: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

interface ForloebChainProps {
  readonly chain: readonly Stage[];
  readonly stage: Stage;
  readonly sideState: SideState | undefined;
}

/** Where it stands: what lies behind, what ahead. Told by words and borders, not by colour alone. */
export function ForloebChain({ chain, stage, sideState }: ForloebChainProps) {
  const styles = useStyles();
  const { common } = useText();
  const words = useTextOf(forloebText);
  const now = chain.indexOf(stage);
  return (
    <>
      <ol aria-label={words.chain} className={styles.chain}>
        {chain.map((each, index) => (
          <li
            key={each}
            aria-current={index === now ? 'step' : undefined}
            className={mergeClasses(styles.stage, index < now && styles.past, index === now && styles.now)}
          >
            {index < now && <span aria-hidden>✓ </span>}
            {common.stages[each]}
          </li>
        ))}
      </ol>
      {sideState !== undefined && <p className={styles.text}>{words.isAside(common.sideStates[sideState])}</p>}
    </>
  );
}
