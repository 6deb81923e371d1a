/** What the forløb shows of a proposal: where it stands, which steps there are, and what stands in the way of each. */
import { problemsOfMove, problemsOfSideState, type GuardProblem } from '../../../../domain/guard';
import { isBack, movesFrom, type Move } from '../../../../domain/move';
import { situationOf, type Surroundings } from '../../../../domain/moveSituation';
import type { Proposal } from '../../../../domain/proposal';
import { sideStates, stages, type SideState, type Stage } from '../../../../domain/stage';

export interface StepView {
  readonly move: Move;
  readonly problems: readonly GuardProblem[];
}

export interface ForloebView {
  /** All stages but the one of the two endings that it did not come to. */
  readonly chain: readonly Stage[];
  readonly onward: readonly StepView[];
  readonly back: readonly StepView[];
  readonly aside: { readonly states: readonly SideState[]; readonly problems: readonly GuardProblem[] };
}

const chainOf = (stage: Stage): readonly Stage[] =>
  stages.filter((each) =>
    stage === 'ikkeVedtaget'
      ? stages.indexOf(each) <= stages.indexOf(stage) && each !== 'vedtaget'
      : each !== 'ikkeVedtaget',
  );

/** What the table lets the viewer do, SharePoint may refuse all the same: then it is said first, and nothing is offered. */
const asSharePointSays = (problems: readonly GuardProblem[], mayEdit: boolean): readonly GuardProblem[] =>
  mayEdit || problems.some(({ guard }) => guard === 'role' || guard === 'roundClosed')
    ? problems
    : [{ guard: 'sharePoint' }, ...problems];

/** `mayEdit`: SharePoint's own answer. */
export const toForloebView = (proposal: Proposal, around: Surroundings, mayEdit: boolean): ForloebView => {
  const steps = movesFrom(proposal.stage).map((move) => ({
    move,
    problems: asSharePointSays(problemsOfMove(move, situationOf(proposal, move.to, around)), mayEdit),
  }));
  return {
    chain: chainOf(proposal.stage),
    onward: steps.filter(({ move }) => !isBack(move)),
    // What never is the viewer's to take back would only be noise: an onward step, refused or not, says where it goes.
    back: steps.filter(({ move, problems }) => isBack(move) && !problems.some(({ guard }) => guard === 'role')),
    aside: {
      states: sideStates.filter((state) => state !== proposal.sideState),
      problems: asSharePointSays(
        problemsOfSideState(proposal.stage, situationOf(proposal, proposal.stage, around)),
        mayEdit,
      ),
    },
  };
};
