/** What is to happen, what is written down with it, and which of the chosen it can happen to. Nothing is written here. */
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { offersFor, plannedFor, type StepOffer } from '../../../../domain/manySteps';
import type { PersonRef } from '../../../../domain/person';
import type { ProposalSummary } from '../../../../domain/proposal';
import { parseStep, type StepDraft, type StepProblem } from '../../../../domain/stepDraft';
import { EmptyState } from '../../../components/PageState';
import { manyText } from '../../../text/parts/many';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { StepFields } from '../forloeb/StepFields';
import { findingsOf, inState } from './findings';
import { Group } from './Group';
import type { Around } from './ManyMove';
import { PhaseHeading } from './PhaseHeading';
import { stepName } from './stepWords';
import type { Reads } from './takeEach';
import { useFateWords } from './useFateWords';
import type { ManyMoveRun } from './useManyMove';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '40rem',
    minWidth: 0,
  },
  // A select is as wide as its longest option unless it is told otherwise, all the way up.
  select: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& > *, & select': { minWidth: 0, maxWidth: '100%', width: '100%' },
  },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  take: { alignSelf: 'flex-start' },
});

const writtenNow = (by: PersonRef) => ({ by, at: new Date().toISOString() });

export interface Written {
  readonly draft: StepDraft;
  readonly onDraft: (draft: StepDraft) => void;
  readonly offerKey: string | undefined;
  readonly onOffer: (key: string) => void;
}

interface GoThroughProps {
  readonly chosen: readonly ProposalSummary[];
  readonly reads: Reads;
  readonly around: Around;
  readonly written: Written;
  readonly run: Pick<ManyMoveRun, 'take' | 'readAgain' | 'isAgain'>;
}

export function GoThrough(props: GoThroughProps) {
  const { chosen, reads, around, written } = props;
  const words = useTextOf(manyText);
  const offers = useMemo(() => {
    const standing = chosen.flatMap((summary) => {
      const read = reads.get(summary.id);
      return read === undefined ? [] : ['loaded' in read ? read.loaded.entity : summary];
    });
    return offersFor(standing, around.viewer);
  }, [chosen, reads, around.viewer]);
  const offer = offers.find(({ key }) => key === written.offerKey) ?? offers[0];
  if (offer === undefined) return <EmptyState title={words.noStepTitle} body={words.noStepBody} />;
  return <Offered {...props} offers={offers} offer={offer} />;
}

interface OfferedProps extends GoThroughProps {
  readonly offers: readonly StepOffer[];
  readonly offer: StepOffer;
}

function Offered({ chosen, reads, around, written, run, offers, offer }: OfferedProps) {
  const styles = useStyles();
  const { common } = useText();
  const words = useTextOf(manyText);
  const fateWords = useFateWords(around);
  const id = useId();
  const [problems, setProblems] = useState<readonly StepProblem[]>([]);
  const { step } = offer;
  const findings = useMemo(() => findingsOf(step, reads, around), [step, reads, around]);
  const ready = inState(chosen, findings, 'ready');
  const refused = inState(chosen, findings, 'refused');
  const elsewhere = inState(chosen, findings, 'elsewhere');
  const unread = inState(chosen, findings, 'unread');
  // Where one of them stands: set aside, each stays where it is.
  const planned = plannedFor(step, ready[0]?.proposal.stage ?? 'idea');

  const take = (): void => {
    const read = parseStep(written.draft, planned, around.units, around.today, writtenNow(around.viewer.person));
    if (read.ok) void run.take(step, read.value, findings);
    else setProblems(read.error);
  };
  const why = ({ proposal, fate }: (typeof refused | typeof elsewhere | typeof unread)[number]) =>
    fateWords(proposal, fate);
  return (
    <>
      <div className={styles.form}>
        <Field label={words.step} className={styles.select}>
          <Select value={offer.key} onChange={(_event, { value }) => written.onOffer(value)}>
            {offers.map(({ key, step: each, count }) => (
              <option key={key} value={key}>
                {words.offer(stepName(each, words, common), count, reads.size)}
              </option>
            ))}
          </Select>
        </Field>
        <StepFields
          planned={planned}
          units={around.units}
          today={around.today}
          draft={written.draft}
          problems={problems}
          onChange={written.onDraft}
        />
      </div>
      <PhaseHeading takesFocus={run.isAgain}>{words.checked}</PhaseHeading>
      <p id={id} className={styles.help}>
        {words.checkedHelp}
      </p>
      <Group title={words.refused(refused.length)} items={refused} why={why} />
      <Group title={words.elsewhere(elsewhere.length)} items={elsewhere} why={why} />
      <Group
        title={words.unread(unread.length)}
        items={unread}
        why={why}
        help={<Button onClick={run.readAgain}>{words.readAgain}</Button>}
      />
      {ready.length === 0 ? (
        <p className={styles.help}>{words.nothingToMove}</p>
      ) : (
        <Button appearance="primary" className={styles.take} aria-describedby={id} onClick={take}>
          {words.take[step.kind](ready.length)}
        </Button>
      )}
      <Group title={words.can(ready.length)} items={ready} />
    </>
  );
}
