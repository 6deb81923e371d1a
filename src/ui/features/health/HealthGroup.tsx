import { makeStyles, tokens } from '@fluentui/react-components';
import { LoadingState } from '../../components/PageState';
import { healthText } from '../../text/parts/health';
import { useTextOf } from '../../text/partText';
import { FindingItem } from './FindingItem';
import type { GroupView } from './healthView';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  looks: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { cursor: 'pointer', padding: `${tokens.spacingVerticalS} 0` },
});

interface HealthGroupProps {
  readonly view: GroupView;
  /** What is being asked, while it is. */
  readonly asking: string | undefined;
}

/** What was looked for, what was found, and, folded away, what is in order. */
export function HealthGroup({ view, asking }: HealthGroupProps) {
  const styles = useStyles();
  const words = useTextOf(healthText);
  const { title, looks } = words.groups[view.group];
  return (
    <section aria-labelledby={`health-${view.group}`} aria-busy={asking !== undefined}>
      <h2 id={`health-${view.group}`} className={styles.heading}>
        {title}
      </h2>
      <p className={styles.looks}>{looks}</p>
      {asking === undefined ? undefined : <LoadingState label={asking} lines={2} />}
      {view.findings.length === 0 ? undefined : (
        <ul className={styles.list}>
          {view.findings.map((one) => (
            <FindingItem key={one.sentence} view={one} />
          ))}
        </ul>
      )}
      {view.inOrder.length === 0 ? undefined : (
        <details>
          <summary className={styles.more}>{words.showOk(view.inOrder.length)}</summary>
          <ul className={styles.list}>
            {view.inOrder.map((one) => (
              <FindingItem key={one.sentence} view={one} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
