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

const [donePrefix, reachedPrefix] = ['done ', 'reached '];

/** "done 2026-11-26T04:50:00.000Z version 5" */
export const doneValue = (now: number, version: number): string =>
  `${donePrefix}${new Date(now).toISOString()} version ${version}`;
export const reachedValue = (item: number): string => `${reachedPrefix}${item}`;

/** The highest item that an interrupted step had done. */
export const reachedIn = (value: string | undefined): number => {
  const item = value?.startsWith(reachedPrefix) === true ? Number.parseInt(value.slice(reachedPrefix.length), 10) : 0;
  return Number.isSafeInteger(item) ? item : 0;
};

/** A site that was never finished may hold rows all the same: a step that finds none has nothing to do. */
export const dataStepsLeft = (version: number | undefined, settings: Settings | undefined): readonly DataStep[] =>
  dataSteps.filter(
    (step) =>
      (version === undefined || version < step.since) &&
      settings?.get(dataStepKey(step))?.value.startsWith(donePrefix) !== true,
  );
