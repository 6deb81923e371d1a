/**
 * What an upgrade changes in the rows of a site, beside its lists: numbered, done once and in order, each noted on the site. A
 * step may be begun any number of times: what it has done it finds done.
 */
import type { DataStepName } from '../../domain/setUp';
import type { Settings } from './settings';

export interface DataStep {
  readonly number: number;
  readonly name: DataStepName;
  /** Sites set up before this version of the lists need it. */
  readonly since: number;
}

/** Numbers are never given again, and released steps never changed: add another. */
export const dataSteps: readonly DataStep[] = [
  { number: 1, name: 'narrowLevel', since: 5 },
  { number: 2, name: 'claimNumbers', since: 5 },
  { number: 3, name: 'lieInPlaces', since: 5 },
];

export const dataStepKey = ({ number }: DataStep): string => `dataStep.${number}`;

const donePrefix = 'done ';

/** "done 2026-11-26T04:50:00.000Z version 5" */
export const doneValue = (now: number, version: number): string =>
  `${donePrefix}${new Date(now).toISOString()} version ${version}`;

/** How far an interrupted step came. */
export interface Reached {
  /** The highest item that was done; 0 at first. */
  readonly item: number;
  /** How many were done by then. */
  readonly done: number;
}

/** "reached 1207 done 1100" */
export const reachedValue = ({ item, done }: Reached): string => `reached ${item} done ${done}`;

/** Earlier editions noted no count. */
export const reachedIn = (value: string | undefined): Reached => {
  const [, item = '0', done = '0'] = /^reached (\d+)(?: done (\d+))?$/.exec(value ?? '') ?? [];
  return { item: Number(item), done: Number(done) };
};

/** A site that was never finished may hold rows all the same: a step that finds none has nothing to do. */
export const dataStepsLeft = (version: number | undefined, settings: Settings | undefined): readonly DataStep[] =>
  dataSteps.filter(
    (step) =>
      (version === undefined || version < step.since) &&
      settings?.get(dataStepKey(step))?.value.startsWith(donePrefix) !== true,
  );
