/** What is written down about a person: as JSON word for word, as a page by `reportPage`. */
import type { PersonTrace } from '../../sharepoint/person/personTrace';

export interface Export {
  /** ISO instant. */
  readonly madeAt: string;
  readonly madeBy: string;
  readonly siteUrl: string;
  /** Mail address or sign-in name that was asked for. */
  readonly address: string;
  readonly withVersions: boolean;
  readonly trace: PersonTrace;
  /** Sentences in Danish. */
  readonly notLookedThrough: readonly string[];
  readonly unread: readonly string[];
}
