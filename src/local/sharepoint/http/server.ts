/** What every request is answered with: the site, its settings, and who may come in. */
import type { ScopeLimits, SiteAddress, SizeLimits } from '../operations/call';
import type { Walk } from '../operations/walk';
import type { Faults } from '../faults/faults';
import type { Digests } from '../security/digests';
import type { SignInCheck } from '../security/signIn';
import type { Directory } from '../store/directory';
import type { Site } from '../store/site';
import type { Throttle } from './throttle';

export interface Server {
  readonly site: Site;
  readonly address: SiteAddress;
  readonly directory: Directory;
  readonly threshold: number;
  readonly scopeLimits: ScopeLimits;
  readonly sizeLimits: SizeLimits;
  readonly now: () => Date;
  readonly signIn: SignInCheck;
  /** The tenant, as a 401 names it. */
  readonly realm: string;
  /** Where browsers are sent that open an address without a token. */
  readonly signInPage: string | undefined;
  readonly digests: Digests;
  /** Callers have no token, so their writes need a digest. */
  readonly needsDigest: boolean;
  readonly throttle: Throttle | undefined;
  readonly faults: Faults | undefined;
  readonly walk: Walk | undefined;
  /** Told of errors nobody foresaw. */
  readonly report: (error: unknown) => void;
  readonly warn: (sentence: string) => void;
}

/** A request, or a member of a batch. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly header: (name: string) => string | null;
  readonly body: Uint8Array;
}
