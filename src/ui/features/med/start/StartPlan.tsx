/** What is missing, to be chosen from and made: the MED-drøftelser of one proposal, or of all that are released. */
import { Button, Field, makeStyles, ProgressBar, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dateText } from '../../../../domain/dateText';
import type { ClientKey, OrgUnitId } from '../../../../domain/ids';
import type { MedDiscussion } from '../../../../domain/medDiscussion';
import { proposedMedDay } from '../../../../domain/medMeeting';
import { addableMed, mayStart, wantedMedOf, type MedProposal } from '../../../../domain/medStart';
import type { Milestone } from '../../../../domain/milestone';
import type { OrgUnit } from '../../../../domain/organisation';
import type { Viewer } from '../../../../domain/viewer';
import { EmptyState } from '../../../components/PageState';
import { useRound } from '../../../data/queries';
import { useServices } from '../../../data/services';
import { medStartText } from '../../../text/parts/medStart';
import { useTextOf } from '../../../text/partText';
import { StartCommittee } from './StartCommittee';
import { StartRow } from './StartRow';
import { chosenOf, countOthers, isDay, toStartGroups, type Choice } from './startView';
import { useMedStart } from './useMedStart';

const useStyles = makeStyles({
  plan: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, maxWidth: '56rem' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  add: { gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '20rem', '& select': { minWidth: 0, width: '100%' } },
  end: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  bar: { width: '100%' },
});

interface StartPlanProps {
  readonly proposals: readonly MedProposal[];
  /** One proposal by itself: all of it is shown, and MED-udvalg may be added. */
  readonly isOne: boolean;
  readonly units: readonly OrgUnit[];
  readonly discussions: readonly MedDiscussion[];
  readonly milestones: readonly Milestone[];
  readonly viewer: Viewer;
}

const without = <T,>(set: ReadonlySet<T>, one: T): ReadonlySet<T> => new Set([...set].filter((each) => each !== one));

export function StartPlan({ proposals, isOne, units, discussions, milestones, viewer }: StartPlanProps) {
  const styles = useStyles();
  const words = useTextOf(medStartText);
  const today = useServices().today();
  const round = useRound().key;
  const [leftOut, setLeftOut] = useState<Choice['leftOut']>(new Set());
  const [days, setDays] = useState<Choice['days']>(new Map());
  const [added, setAdded] = useState<readonly OrgUnitId[]>([]);
  const [asksAtLeastOne, setAsks] = useState(false);
  const { states, progress, run } = useMedStart();

  const around = { round, units, viewer, discussions };
  const all = proposals.flatMap((proposal) => wantedMedOf(proposal, around, added));
  const shown = isOne ? all : all.filter((row) => mayStart(row) || states.has(row.key));
  const proposedOf = (committee: OrgUnit): string => dateText(proposedMedDay(committee, milestones, units, today));
  const dayOf = (committee: OrgUnit): string => days.get(committee.id) ?? proposedOf(committee);
  const open = shown.filter(({ key }) => states.get(key)?.at !== 'made');
  const chosen = chosenOf(open, leftOut, dayOf);
  const counted = countOthers(all.filter(({ key }) => !states.has(key)));
  const addable = isOne ? addableMed(all, today, around) : [];
  const isBusy = progress !== undefined;
  const told = [...states.values()];
  const countAt = (at: 'made' | 'failed'): number => told.filter((state) => state.at === at).length;
  const ended = [
    ...(countAt('made') > 0 ? [words.done(countAt('made'))] : []),
    ...(countAt('failed') > 0 ? [words.failed(countAt('failed'))] : []),
  ];

  const choose = (key: ClientKey, isChosen: boolean): void => {
    setAsks(false);
    setLeftOut(isChosen ? without(leftOut, key) : new Set([...leftOut, key]));
  };
  const create = (): void => {
    setAsks(chosen.length === 0);
    if (chosen.length > 0 && chosen.every(({ row }) => isDay(dayOf(row.committee)))) void run(chosen);
  };

  return (
    <div className={styles.plan}>
      {!isOne && counted.existing > 0 && <p className={styles.text}>{words.existing(counted.existing)}</p>}
      {!isOne && counted.notForViewer > 0 && <p className={styles.text}>{words.notForYou(counted.notForViewer)}</p>}
      {shown.length === 0 && <EmptyState title={words.nothing} body={words.nothingBody} />}
      {toStartGroups(shown).map((group) => (
        <StartCommittee
          key={group.committee.id}
          group={group}
          day={dayOf(group.committee)}
          isProposed={dayOf(group.committee) !== '' && dayOf(group.committee) === proposedOf(group.committee)}
          today={today}
          onDay={(text) => setDays(new Map(days).set(group.committee.id, text))}
        >
          {group.rows.map((row) => (
            <StartRow
              key={row.key}
              row={row}
              units={units}
              isOne={isOne}
              isChosen={!leftOut.has(row.key)}
              state={states.get(row.key)}
              isBusy={isBusy}
              onChoose={(isChosen) => choose(row.key, isChosen)}
            />
          ))}
        </StartCommittee>
      ))}
      {addable.length > 0 && (
        <Field label={words.add} className={styles.add}>
          <Select
            value=""
            disabled={isBusy}
            onChange={(_event, { value }) => {
              const unit = addable.find(({ id }) => String(id) === value);
              if (unit !== undefined) setAdded([...added, unit.id]);
            }}
          >
            <option value="">{words.choose}</option>
            {addable.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.end}>
        <output>
          {progress !== undefined && words.making(progress.done, progress.of)}
          {!isBusy && ended.join(' ')}
          {asksAtLeastOne && words.noneChosen}
        </output>
        {progress !== undefined && (
          <ProgressBar className={styles.bar} aria-label={words.title} value={progress.done} max={progress.of} />
        )}
        {open.some(mayStart) && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={create}>
            {words.create(chosen.length)}
          </Button>
        )}
      </div>
    </div>
  );
}
