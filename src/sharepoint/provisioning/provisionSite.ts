/** Reads, plans, applies and reads back, until nothing is left to do. Interrupted anywhere, it goes on the next time. */
import { AppError, isFailure } from '../../domain/errors';
import type { Connection } from '../client';
import { createLimit } from '../limit';
import { applyStep, idsOf } from './applyStep';
import { planSite } from './planSite';
import { readSite } from './readSite';
import type { SiteState } from './siteState';
import { describeProblem, describeStep, type Plan, type Step } from './step';

/** SharePoint may ignore part of a schema (an index, say); a second pass then does it by itself. */
const passes = 3;

const lanesAtOnce = 4;

export interface Progress {
  readonly step: Step;
  /** Steps begun in this pass, this one among them. */
  readonly done: number;
  readonly of: number;
}

export type Report = (line: string, progress: Progress) => void;

/** Steps of a phase wait for those of the one before; inside a phase lists are independent of each other. */
const phaseOf = ({ kind }: Step): number => {
  switch (kind) {
    case 'createGroup':
    case 'createLevel':
    case 'completeLevel':
    case 'createList':
      return 0;
    case 'grant':
    case 'revoke':
      return 2;
    case 'noteVersion':
      return 3;
    default:
      return 1;
  }
};

/** SharePoint stumbles over groups and lists made at once, not over columns of different lists. */
const laneOf = (step: Step): string => ('list' in step && step.kind !== 'createList' ? step.list.url : '');

const lanesOf = (steps: readonly Step[]): readonly (readonly Step[])[] => {
  const lanes = new Map<string, Step[]>();
  for (const step of steps) lanes.set(laneOf(step), [...(lanes.get(laneOf(step)) ?? []), step]);
  return [...lanes.values()];
};

export const applySite = async (connection: Connection, site: SiteState, plan: Plan, report: Report): Promise<void> => {
  if (plan.problems.length > 0)
    throw new AppError({ kind: 'Invalid', reason: plan.problems.map(describeProblem).join('\n') });
  const ids = idsOf(site);
  let done = 0;
  const applyLane = async (lane: readonly Step[]): Promise<void> => {
    for (const step of lane) {
      done += 1;
      report(describeStep(step), { step, done, of: plan.steps.length });
      await applyStep(connection, ids, step);
    }
  };
  for (const phase of [0, 1, 2, 3]) {
    const limited = createLimit(lanesAtOnce);
    const lanes = lanesOf(plan.steps.filter((step) => phaseOf(step) === phase));
    // All lanes come to rest before a failure is told: nothing may still be writing while the site is read again.
    const ends = await Promise.allSettled(lanes.map((lane) => limited(() => applyLane(lane))));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
};

/** Brings the site to what `desiredLists` says. Rejects with `Invalid` naming every problem, nothing having been changed. */
export const provisionSite = async (connection: Connection, report: Report): Promise<void> => {
  for (let pass = 1; pass <= passes; pass += 1) {
    const site = await readSite(connection);
    const plan = planSite(site);
    if (plan.steps.length === 0 && plan.problems.length === 0) return;
    try {
      await applySite(connection, site, plan, report);
    } catch (error) {
      // The next reading tells what became of the step that got no answer.
      if (!isFailure(error, 'OutcomeUnknown') || pass === passes) throw error;
    }
  }
  const left = planSite(await readSite(connection));
  if (left.steps.length > 0) throw new AppError({ kind: 'SiteNotReady', missing: left.steps.map(describeStep) });
};
