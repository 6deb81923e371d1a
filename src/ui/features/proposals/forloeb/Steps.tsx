import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { GuardProblem } from '../../../../domain/guard';
import type { OrgUnit } from '../../../../domain/organisation';
import type { PersonRef } from '../../../../domain/person';
import type { Proposal } from '../../../../domain/proposal';
import type { TemplateField } from '../../../../domain/skabelon';
import { emptyStep } from '../../../../domain/stepDraft';
import type { Versioned } from '../../../../domain/stores';
import { ProblemBar } from '../../../components/ProblemBar';
import { useAddress } from '../../../data/address';
import { useServices } from '../../../data/services';
import { useFormat } from '../../../format/useFormat';
import { forloebText } from '../../../text/parts/forloeb';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import type { ForloebView, StepView } from './forloebView';
import { reasonsOf } from './guardWords';
import { Reasons } from './Reasons';
import { StepDialog } from './StepDialog';
import { useSteps, type Outcome } from './useSteps';

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start', textAlign: 'start' },
  written: { display: 'block', marginTop: tokens.spacingVerticalS, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface StepsProps {
  readonly view: ForloebView;
  readonly loaded: Versioned<Proposal>;
  readonly units: readonly OrgUnit[];
  readonly template: readonly TemplateField[];
  readonly person: PersonRef;
  readonly onChanged: (now: Versioned<Proposal>) => void;
}

export function Steps({ view, loaded, units, template, person, onChanged }: StepsProps) {
  const styles = useStyles();
  const { common } = useText();
  const words = useTextOf(forloebText);
  const { today } = useServices();
  const format = useFormat();
  const { href } = useAddress();
  const steps = useSteps(loaded, onChanged);
  const { offer, isBusy, outcome, start } = steps;
  const { entity } = loaded;

  const done = ({ moved, isMove }: Extract<Outcome, { moved: unknown }>): string => {
    if (isMove) return words.moved(common.stages[moved.stage]);
    return moved.sideState === undefined
      ? words.isTakenUp(common.stages[moved.stage])
      : words.isSetAside(common.sideStates[moved.sideState]);
  };
  const reasons = (problems: readonly GuardProblem[]) =>
    reasonsOf(problems, entity, { words, common, template, units, format, href });
  const blocked = (label: string, problems: readonly GuardProblem[]) => (
    <>
      <p className={styles.text}>
        {label}: {words.blocked}
      </p>
      <Reasons label={label} reasons={reasons(problems)} />
    </>
  );
  const stepOf = ({ move, problems }: StepView, label: string, isPrimary: boolean) => (
    <div key={move.to} className={styles.group}>
      {problems.length > 0 ? (
        blocked(label, problems)
      ) : (
        <Button
          className={styles.button}
          appearance={isPrimary ? 'primary' : 'secondary'}
          disabledFocusable={isBusy}
          onClick={() => start({ to: move.to, sideState: entity.sideState, records: move.records, label })}
        >
          {label}
        </Button>
      )}
    </div>
  );
  const sideLabels = [
    ...(entity.sideState === undefined ? [] : [{ sideState: undefined, label: words.takeUp }]),
    ...view.aside.states.map((state) => ({ sideState: state, label: words.setAside[state] })),
  ];

  return (
    <div className={styles.steps}>
      <output>{outcome !== undefined && 'moved' in outcome && done(outcome)}</output>
      {outcome !== undefined && 'written' in outcome && (
        <ProblemBar intent="warning" title={words.conflictTitle}>
          {words.conflict}
          {outcome.written !== '' && <span className={styles.written}>{words.written(outcome.written)}</span>}
        </ProblemBar>
      )}
      <div className={styles.group}>
        <h3 className={styles.heading}>{words.onward}</h3>
        {view.onward.length === 0 && <p className={styles.text}>{words.none}</p>}
        {view.onward.map((step) => stepOf(step, words.go(common.stages[step.move.to]), true))}
      </div>
      {view.back.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.heading}>{words.back}</h3>
          {view.back.map((step) => stepOf(step, words.goBack(common.stages[step.move.to]), false))}
        </div>
      )}
      <div className={styles.group}>
        <h3 className={styles.heading}>{words.asides}</h3>
        {view.aside.problems.length > 0 ? (
          <Reasons label={words.asides} reasons={reasons(view.aside.problems)} />
        ) : (
          <div className={styles.buttons}>
            {sideLabels.map(({ sideState, label }) => (
              <Button
                key={label}
                disabledFocusable={isBusy}
                onClick={() => start({ to: entity.stage, sideState, records: 'reason', label })}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
      </div>
      {offer !== undefined && (
        <StepDialog
          title={offer.label}
          confirm={offer.to === entity.stage ? words.dialog.saveAside : offer.label}
          planned={offer}
          units={units}
          today={today()}
          person={person}
          draft={steps.draft ?? emptyStep(today())}
          isBusy={isBusy}
          failure={outcome !== undefined && 'failed' in outcome ? outcome : undefined}
          onChange={steps.write}
          onStep={(step) => void steps.take(step)}
          onClose={steps.close}
          onCancel={steps.giveUp}
        />
      )}
    </div>
  );
}
