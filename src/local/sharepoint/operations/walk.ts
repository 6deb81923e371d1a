/**
 * The places that an address passed, and what each of them offers: so that tests can tell which operation of the tree nobody
 * has tried. Nothing listens while the server serves.
 */
import type { Segment } from '../http/apiPath';
import type { Resource, Verb } from './resource';

const everyVerb: readonly Verb[] = ['read', 'post', 'merge', 'put', 'remove'];

export interface Passed {
  /** In lower case; '' of the place where all addresses begin. */
  readonly key: string;
  readonly verbs: readonly Verb[];
  /** Keys of the segments that lead on. */
  readonly steps: readonly string[];
}

export type Walk = (passed: () => readonly Passed[], verb: Verb) => void;

export const passedPlace = (segment: Segment, place: Resource): Passed => {
  const found = new Set<string>();
  const told = (keys: readonly string[]): void => {
    for (const key of keys) found.add(key);
  };
  place.go?.({ name: '', key: '', args: undefined, told });
  return { key: segment.key, verbs: everyVerb.filter((verb) => place[verb]), steps: [...found].sort() };
};
