/** Takes another round's milestones over, moved to the new year: shown first, chosen among, and never written twice. */
import { Button, Checkbox, Field, makeStyles, ProgressBar, Select, tokens } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Milestone } from '../../../domain/milestone';
import type { OrgUnit } from '../../../domain/organisation';
import type { Round } from '../../../domain/round';
import { movedMilestones, phasesOutOfOrder, type MovedMilestone } from '../../../domain/roundCopy';
import { inOrder } from '../../../domain/whenOrder';
import { ProblemBar } from '../../components/ProblemBar';
import { milestonesQuery, queryKeys, useOrganisation } from '../../data/queries';
import { useServices } from '../../data/services';
import { useUnsavedChanges } from '../../data/unsavedChanges';
import { useFormat } from '../../format/useFormat';
import { whenWords } from '../../format/whenWords';
import { FailureState } from '../../shell/FailureState';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { roundsText } from '../../text/parts/rounds';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0` },
  note: {
    display: 'block',
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  wide: { width: '100%' },
});

interface ChoosingProps {
  readonly into: Round;
  readonly from: Round;
  readonly milestones: readonly Milestone[];
  readonly units: readonly OrgUnit[];
}

function Choosing({ into, from, milestones, units }: ChoosingProps) {
  const styles = useStyles();
  const words = useTextOf(roundsText);
  const { common, timeline } = useText();
  const { stores } = useServices();
  const format = useFormat();
  const cache = useQueryClient();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tentative, setTentative] = useState(true);
  const [done, setDone] = useState(0);
  const moved = movedMilestones(inOrder(milestones), from, into, units, tentative);
  const chosen = moved.filter(({ key }) => !left.has(key));
  const wrong = phasesOutOfOrder(chosen.map(({ input }) => input));
  const copy = useMutation({
    mutationFn: async (wanted: readonly MovedMilestone[]) => {
      for (const [index, { input, key }] of wanted.entries()) {
        await stores.milestones.create(input, key);
        setDone(index + 1);
      }
    },
    onMutate: () => setDone(0),
    onSettled: () => cache.invalidateQueries({ queryKey: queryKeys.milestones(into.key) }),
  });
  useUnsavedChanges(copy.isPending);
  if (copy.isSuccess) {
    return (
      <ProblemBar isOutcome intent="success">
        {words.copied(copy.variables.length)}
      </ProblemBar>
    );
  }
  if (moved.length === 0) return <p className={styles.text}>{words.copyEmpty}</p>;
  return (
    <>
      <Checkbox
        label={words.copyTentative}
        checked={tentative}
        onChange={(_event, { checked }) => setTentative(checked === true)}
      />
      <ul className={styles.list} aria-label={words.copyList}>
        {moved.map(({ from: old, input, key, gone }) => (
          <li key={key} className={styles.item}>
            <Checkbox
              label={old.title}
              checked={!left.has(key)}
              onChange={(_event, { checked }) => {
                const next = new Set(left);
                if (checked === true) next.delete(key);
                else next.add(key);
                setLeft(next);
              }}
            />
            <span className={styles.note}>
              {words.moved(whenWords(old.when, format, timeline.when), whenWords(input.when, format, timeline.when))}
            </span>
            {input.opens === undefined ? undefined : (
              <span className={styles.note}>{words.opens(common.roundPhases[input.opens])}</span>
            )}
            {gone.length === 0 ? undefined : (
              <span className={styles.note}>{words.gone(gone.map(({ name }) => name).join(', '))}</span>
            )}
          </li>
        ))}
      </ul>
      {wrong.length > 0 && (
        <ProblemBar intent="warning" title={words.outOfOrder}>
          <ul>
            {wrong.map(({ phase, before }) => (
              <li key={phase}>{words.outOfOrderLine(common.roundPhases[phase], common.roundPhases[before])}</li>
            ))}
          </ul>
        </ProblemBar>
      )}
      {copy.isPending && (
        <div className={styles.wide}>
          <output>{words.copying(done, copy.variables.length)}</output>
          <ProgressBar aria-label={words.copyTitle} value={done} max={Math.max(copy.variables.length, 1)} />
        </div>
      )}
      {copy.isError && <FailureState error={copy.error} />}
      {chosen.length > 0 && (
        <Button appearance="primary" disabledFocusable={copy.isPending} onClick={() => copy.mutate(chosen)}>
          {copy.isError ? words.copyAgain : words.copy(chosen.length)}
        </Button>
      )}
    </>
  );
}

interface CopyTimelineProps {
  readonly into: Round;
  /** The newest first. */
  readonly from: readonly Round[];
}

export function CopyTimeline({ into, from }: CopyTimelineProps) {
  const styles = useStyles();
  const words = useTextOf(roundsText);
  const { stores } = useServices();
  const organisation = useOrganisation();
  const [key, setKey] = useState('');
  const chosen = from.find((round) => round.key === key);
  const milestones = useQuery({
    ...milestonesQuery(stores, chosen?.key ?? into.key),
    enabled: chosen !== undefined,
  });
  return (
    <section className={styles.part} aria-labelledby="copy-timeline">
      <h2 id="copy-timeline" className={styles.heading}>
        {words.copyTitle}
      </h2>
      <p className={styles.text}>{words.copyNote}</p>
      <Field label={words.copyFrom}>
        <Select value={key} onChange={(_event, { value }) => setKey(value)}>
          <option value="">{words.copyNone}</option>
          {from.map((round) => (
            <option key={round.key} value={round.key}>
              {round.title}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== undefined && (
        <WhenLoaded queries={{ milestones, organisation }} label={words.copyLoading} lines={4} shape="rows">
          {(data) => (
            <Choosing
              key={key}
              into={into}
              from={chosen}
              milestones={data.milestones.rows}
              units={data.organisation.rows}
            />
          )}
        </WhenLoaded>
      )}
    </section>
  );
}
