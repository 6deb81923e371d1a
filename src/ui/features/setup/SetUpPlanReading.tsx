/** What was found on the site: all in order, what stands in the way, or what will be done. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SetUpPlan, SetUpProblem } from '../../../domain/setUp';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { useFormat } from '../../format/useFormat';
import { siteSetUpText } from '../../text/parts/siteSetUp';
import { useTextOf } from '../../text/partText';
import { problemWords } from '../../text/setUpWords';
import { toSetUpView } from './siteSetUpView';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  text: { margin: 0, maxWidth: '70ch' },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
});

const keyOf = (problem: SetUpProblem): string => JSON.stringify(problem);

function Work({ plan }: { readonly plan: SetUpPlan }) {
  const styles = useStyles();
  const words = useTextOf(siteSetUpText);
  const { groups, levels, lists, data } = toSetUpView(plan.steps);
  return (
    <ul className={styles.list}>
      {groups > 0 ? <li>{words.groups(groups)}</li> : undefined}
      {levels > 0 ? <li>{words.levels(levels)}</li> : undefined}
      {lists.map(({ list, counts }) => (
        <li key={list}>{words.work(list, counts.map(({ kind, count }) => words.counted[kind](count)).join(', '))}</li>
      ))}
      {data.map((name) => (
        <li key={name}>{words.data[name]}</li>
      ))}
      {plan.version === plan.currentVersion ? undefined : <li>{words.version}</li>}
    </ul>
  );
}

interface SetUpPlanReadingProps {
  readonly plan: SetUpPlan;
  readonly wasApplied: boolean;
  /** Some of it was done since the plan before this one. */
  readonly wasBegun: boolean;
  readonly onApply: () => void;
}

export function SetUpPlanReading({ plan, wasApplied, wasBegun, onApply }: SetUpPlanReadingProps) {
  const styles = useStyles();
  const words = useTextOf(siteSetUpText);
  const format = useFormat();
  const { href } = useAddress();
  if (plan.problems.length > 0) {
    return (
      <ProblemBar intent="error" title={words.inTheWay}>
        <ul className={styles.list}>
          {plan.problems.map((problem) => (
            <li key={keyOf(problem)}>{problemWords(words, format, problem)}</li>
          ))}
        </ul>
        {wasBegun ? words.stoppedHalfway : words.nothingDone}
      </ProblemBar>
    );
  }
  if (plan.steps.length === 0) {
    return (
      <div className={styles.part}>
        <ProblemBar intent="success" title={wasApplied ? words.done(plan.title) : words.allThere(plan.title)}>
          {words.allThereBody}
        </ProblemBar>
        <p className={styles.text}>{words.thenStart}</p>
        <a href={href('/opsaetning')}>{words.toStart}</a>
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <p className={styles.text}>{plan.version === undefined ? words.firstTime : words.upgrade}</p>
      <Work plan={plan} />
      {plan.lostColumns.length > 0 ? (
        <ProblemBar intent="warning">{words.lostColumns(plan.lostColumns.join(', '))}</ProblemBar>
      ) : undefined}
      <p className={styles.text}>{words.harmless}</p>
      <Button appearance="primary" onClick={onApply}>
        {plan.version === undefined ? words.setUp : words.bringUpToDate}
      </Button>
    </div>
  );
}
