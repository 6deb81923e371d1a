/** What is found when the chosen proposals are gone through before anything is written, and what has become of each. */
import type { Step } from '../../../../domain/decision';
import type { GuardProblem } from '../../../../domain/guard';
import type { ProposalId } from '../../../../domain/ids';
import { problemsOfStep, startsHere, stepOf, type ManyStep } from '../../../../domain/manySteps';
import type { Surroundings } from '../../../../domain/moveSituation';
import type { Proposal, ProposalSummary } from '../../../../domain/proposal';
import type { Versioned } from '../../../../domain/stores';
import type { Reads, Taken, Task } from './takeEach';

export type Finding =
  | { readonly state: 'ready'; readonly loaded: Versioned<Proposal> }
  | { readonly state: 'refused'; readonly problems: readonly GuardProblem[] }
  /** Where the step does not begin. */
  | { readonly state: 'elsewhere'; readonly at: Pick<Proposal, 'stage' | 'sideState'> }
  | { readonly state: 'unread'; readonly error: unknown };

export type Fate = Exclude<Finding, { readonly state: 'ready' }> | Taken;
export type Fates = ReadonlyMap<ProposalId, Fate>;

export const findingsOf = (step: ManyStep, reads: Reads, around: Surroundings): ReadonlyMap<ProposalId, Finding> => {
  const findings = new Map<ProposalId, Finding>();
  for (const [id, read] of reads) {
    if ('error' in read) {
      findings.set(id, { state: 'unread', error: read.error });
      continue;
    }
    const { entity } = read.loaded;
    const problems = startsHere(step, entity) ? problemsOfStep(step, entity, around) : undefined;
    if (problems === undefined) findings.set(id, { state: 'elsewhere', at: entity });
    else
      findings.set(id, problems.length > 0 ? { state: 'refused', problems } : { state: 'ready', loaded: read.loaded });
  }
  return findings;
};

export const tasksOf = (step: ManyStep, written: Step, findings: ReadonlyMap<ProposalId, Finding>): readonly Task[] =>
  [...findings].flatMap(([id, finding]) =>
    finding.state === 'ready'
      ? [{ id, loaded: finding.loaded, step: stepOf(step, written, finding.loaded.entity) }]
      : [],
  );

/** Those that the check left out, as what becomes of them. */
export const leftOut = (findings: ReadonlyMap<ProposalId, Finding>): Fates =>
  new Map([...findings].flatMap(([id, finding]) => (finding.state === 'ready' ? [] : [[id, finding] as const])));

/** Worth another try. What the guards refused is mended first; what was moved is moved. */
export const toTryAgain = (fates: Fates): readonly ProposalId[] =>
  [...fates].flatMap(([id, { state }]) =>
    state === 'failed' || state === 'uncertain' || state === 'notTried' || state === 'unread' ? [id] : [],
  );

export const tasksInDoubt = (fates: Fates): readonly Task[] =>
  [...fates.values()].flatMap((fate) => (fate.state === 'failed' || fate.state === 'uncertain' ? [fate.task] : []));

/** Those in one state, in the order in which they were chosen. */
export const inState = <State extends Fate['state'] | 'ready'>(
  chosen: readonly ProposalSummary[],
  fates: ReadonlyMap<ProposalId, Finding | Fate>,
  state: State,
): readonly {
  readonly proposal: ProposalSummary;
  readonly fate: Extract<Finding | Fate, { readonly state: State }>;
}[] =>
  chosen.flatMap((proposal) => {
    const fate = fates.get(proposal.id);
    return fate !== undefined && isIn(fate, state) ? [{ proposal, fate }] : [];
  });

const isIn = <State extends Fate['state'] | 'ready'>(
  fate: Finding | Fate,
  state: State,
): fate is Extract<Finding | Fate, { readonly state: State }> => fate.state === state;
