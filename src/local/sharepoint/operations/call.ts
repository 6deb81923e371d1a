/** One request, understood: who asks, what for, of which site. */
import type { Body, ParsedBody } from '../http/jsonBody';
import type { QueryOptions } from '../http/queryOptions';
import type { Rights } from '../security/rights';
import type { Digests } from '../security/digests';
import type { Directory } from '../store/directory';
import type { Principal } from '../store/principals';
import type { Site } from '../store/site';

export interface SiteAddress {
  /** `http://localhost:4402/sites/tasks`. */
  readonly webUrl: string;
  /** `/sites/tasks`. */
  readonly sitePath: string;
  /** `http://localhost:4402/sites/tasks/_api`. */
  readonly apiUrl: string;
}

export interface Call {
  readonly site: Site;
  readonly address: SiteAddress;
  readonly directory: Directory;
  readonly threshold: number;
  readonly person: Principal;
  readonly rights: Rights;
  readonly digests: Digests;
  readonly options: QueryOptions;
  /** Arguments of a function that came in the query, names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
  /** The body as JSON. Read when first asked for, so that a file's bytes never are; then 400 where it is none. */
  readonly body: Body;
  /** What the body says of itself. */
  readonly sent: Pick<ParsedBody, 'type' | 'given' | 'verbose'>;
  /** The body as it came: what `raw` resources read. */
  readonly bytes: Uint8Array;
  readonly header: (name: string) => string | null;
  readonly ifMatch: string | undefined;
  /** Milliseconds; the same for the whole request. */
  readonly now: number;
}
