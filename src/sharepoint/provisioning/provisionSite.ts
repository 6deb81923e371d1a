/** Reads, plans, applies and reads back, until nothing is left to do. Interrupted anywhere, it goes on the next time. */
import { AppError, isFailure } from '../../domain/errors';
import type { Connection } from '../client';
import { createLimit } from '../limit';
import { applyStep, idsOf, type Ids } from './applyStep';
import { settingsUrl } from './desiredLists';
import { planSite } from './planSite';
import { readSite } from './readSite';
import { runDataStep } from './runDataStep';
import { takeTurn, TurnTaken, type Turn } from './setUpTurn';
import type { SiteState } from './siteState';
import { describeProblem, describeStep, type Plan, type Step } from './step';

/**
 * SharePoint may ignore part of a schema (an index, say); a second pass then does it by itself. And two who begin in the same
 * moment on a bare site, which has no list yet to take turns in, meet at its first lists: each meeting is a pass.
 */
const passes = 8;

const lanesAtOnce = 4;

export interface Progress {
  readonly step: Step;
  /** Steps begun in this pass, this one among them. */
  readonly done: number;
  readonly of: number;
  /** How far a data step has come. */
  readonly items?: { readonly done: number; readonly of: number };
}

export type Report = (line: string, progress: Progress) => void;

const shapesSettings = (step: Step): boolean =>
  'list' in step &&
  step.list.url === settingsUrl &&
  ['createList', 'addColumn', 'indexColumn', 'makeUnique'].includes(step.kind);

/** Steps of a phase wait for those of the one before; inside a phase lists are independent of each other. */
const phaseOf = (step: Step): number => {
  // Here those who set the site up take turns.
  if (shapesSettings(step)) return 0;
  switch (step.kind) {
    case 'createGroup':
    case 'createLevel':
    case 'completeLevel':
    case 'createList':
      return 1;
    case 'grant':
    case 'revoke':
      return 3;
    case 'runDataStep':
      return 4;
    case 'noteVersion':
      return 5;
    default:
      return 2;
  }
};

/** SharePoint stumbles over groups and lists made at once, not over columns of different lists. */
const laneOf = (step: Step): string =>
  'list' in step && (step.kind !== 'createList' || shapesSettings(step)) ? step.list.url : '';

const lanesOf = (steps: readonly Step[]): readonly (readonly Step[])[] => {
  const lanes = new Map<string, Step[]>();
  for (const step of steps) lanes.set(laneOf(step), [...(lanes.get(laneOf(step)) ?? []), step]);
  return [...lanes.values()];
};

/** Of a step that was refused. */
class StepFailed extends Error {
  readonly step: Step;

  constructor(step: Step, cause: unknown) {
    super(describeStep(step), { cause });
    this.step = step;
  }
}

interface Work {
  readonly connection: Connection;
  readonly ids: Ids;
  readonly plan: Plan;
  readonly report: Report;
}

const isBesideVersion = ({ kind }: Step): boolean => kind !== 'noteVersion';

/** Whether the site is whole now: the version is noted last, after everything was read back. */
const applyPlan = async ({ connection, ids, plan, report }: Work, turn: () => Promise<Turn>): Promise<boolean> => {
  let done = 0;
  const apply = async (step: Step, mine?: Turn): Promise<void> => {
    await mine?.keep();
    done += 1;
    const counts = { step, done, of: plan.steps.length };
    report(describeStep(step), counts);
    try {
      if (step.kind !== 'runDataStep') await applyStep(connection, ids, step);
      else
        await runDataStep(connection, step.step, (items, of) => {
          // Thousands of rows take longer than a turn lasts. One that is lost is met before the next step.
          mine?.keep().catch(() => undefined);
          report(describeStep(step), { ...counts, items: { done: items, of } });
        });
    } catch (error) {
      throw new StepFailed(step, error);
    }
  };
  const applyLane = async (lane: readonly Step[], mine: Turn | undefined): Promise<void> => {
    for (const step of lane) await apply(step, mine);
  };
  for (const phase of [0, 1, 2, 3, 4]) {
    const mine = phase === 0 ? undefined : await turn();
    const limited = createLimit(lanesAtOnce);
    const lanes = lanesOf(plan.steps.filter((step) => phaseOf(step) === phase));
    // All lanes come to rest before a failure is told: nothing may still be writing while the site is read again.
    const ends = await Promise.allSettled(lanes.map((lane) => limited(() => applyLane(lane, mine))));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
  const left = planSite(await readSite(connection));
  if (left.problems.length > 0 || left.steps.some(isBesideVersion)) return false;
  const mine = await turn();
  for (const step of left.steps) await apply(step, mine);
  return true;
};

const causeOf = (error: unknown): unknown => (error instanceof StepFailed ? error.cause : error);

/** Somebody else did it in the meantime, or it was done though its answer was lost: then it is not planned any more. */
const isDone = (error: unknown, plan: Plan): boolean =>
  error instanceof StepFailed &&
  plan.problems.length === 0 &&
  !plan.steps.some((step) => describeStep(step) === describeStep(error.step));

const refuse = (plan: Plan): void => {
  if (plan.problems.length > 0)
    throw new AppError({ kind: 'Invalid', reason: plan.problems.map(describeProblem).join('\n') });
};

/** What may be different when the site is read again. A lost line is not. */
const mayBeDone = (error: unknown): boolean =>
  ['OutcomeUnknown', 'Invalid', 'Duplicate', 'Conflict', 'NotFound'].some(
    (kind) => error instanceof AppError && error.failure.kind === kind,
  ) && !(error instanceof TurnTaken);

/** Brings the site to what `desiredLists` says. Rejects with `Invalid` naming every problem, nothing having been changed. */
export const provisionSite = async (connection: Connection, report: Report): Promise<void> => {
  let taking: Promise<Turn> | undefined;
  const turn = (): Promise<Turn> => (taking ??= takeTurn(connection));
  const once = async (site: SiteState, plan: Plan): Promise<boolean> =>
    applyPlan({ connection, ids: idsOf(site), plan, report }, turn);
  const run = async (): Promise<void> => {
    let site = await readSite(connection);
    for (let pass = 1; ; pass += 1) {
      const plan = planSite(site);
      refuse(plan);
      if (plan.steps.length === 0) return;
      if (pass > passes) throw new AppError({ kind: 'SiteNotReady', missing: plan.steps.map(describeStep) });
      try {
        if (await once(site, plan)) return;
        site = await readSite(connection);
      } catch (error) {
        const cause = causeOf(error);
        if (!mayBeDone(cause)) throw cause;
        site = await readSite(connection);
        if (!isFailure(cause, 'OutcomeUnknown') && !isDone(error, planSite(site))) throw cause;
      }
    }
  };
  try {
    await run();
  } finally {
    // Where this does not get through the turn lapses by itself.
    await taking?.then(({ end }) => end()).catch(() => undefined);
  }
};
