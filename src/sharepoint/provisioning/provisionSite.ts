/** Reads, plans, applies and reads back, until nothing is left to do. Interrupted anywhere, it goes on the next time. */
import { AppError, isFailure } from '../../domain/errors';
import type { Connection } from '../client';
import { applyStep, idsOf } from './applyStep';
import { planSite } from './planSite';
import { readSite } from './readSite';
import type { SiteState } from './siteState';
import { describeStep, type Plan } from './step';

/** SharePoint may ignore part of a schema (an index, say); a second pass then does it by itself. */
const passes = 3;

export type Report = (line: string) => void;

export const applySite = async (connection: Connection, site: SiteState, plan: Plan, report: Report): Promise<void> => {
  if (plan.problems.length > 0) throw new AppError({ kind: 'Invalid', reason: plan.problems.join('\n') });
  const ids = idsOf(site);
  for (const step of plan.steps) {
    report(describeStep(step));
    await applyStep(connection, site, ids, step);
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
