/** One thing we hold to be true of SharePoint, asked of a site. What it is compared with, the local SharePoint answers itself. */
import type { AskedSite } from './askedSite';
import type { Probe } from './probe';
import type { LetIn } from './second';

interface Named {
  /** For the one who reads the report. */
  readonly name: string;
}

export interface ReadingCheck extends Named {
  readonly ask: (site: AskedSite) => Promise<string>;
}

/** Writes in a list and a library of its own, which are made before and removed after. */
export interface WritingCheck extends Named {
  readonly askIn: (site: AskedSite, probe: Probe) => Promise<string>;
}

/** Asked as somebody who may only read, and add without editing, in one folder. */
export interface SecondCheck extends Named {
  readonly askAs: (site: AskedSite, probe: Probe, second: LetIn) => Promise<string>;
}

export type Check = ReadingCheck | WritingCheck | SecondCheck;
