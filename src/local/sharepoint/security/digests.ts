/**
 * Request digests: what a write without a bearer token must carry, so that a stranger's page cannot send one with the
 * cookies of the person. Bound to person and site, and good for half an hour.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { spException } from '../http/sharePointError';

/** FormDigestTimeoutSeconds of SharePoint Online (recorded). */
const usualSeconds = 1800;

// Missing or wrong: vgrem/phpSPO #61; outlived: pnp/pnpjs #2186. Both say the same, the number alone differs.
const sentence =
  "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.";
const invalid = (): Error => spException(-2130575251, sentence, 403);
const outlived = (): Error => spException(-2130575252, sentence, 403);

/** `02 Mar 2026 10:15:30 -0000` */
const written = (time: number): string => {
  const day = new Date(time).toLocaleDateString('en-GB', {
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  // British English writes "Sept"; SharePoint and Date.parse want three letters.
  return `${day.replace('Sept', 'Sep')} ${new Date(time).toISOString().slice(11, 19)} -0000`;
};

export class Digests {
  readonly seconds: number;
  private readonly key: string;

  constructor(key: string, seconds = usualSeconds) {
    this.key = key;
    this.seconds = seconds;
  }

  /** `0x<128 hexadecimal digits>,02 Mar 2026 10:15:30 -0000` */
  issue(loginName: string, time: number): string {
    const when = written(time);
    return `0x${this.mark(loginName, when)},${when}`;
  }

  /** Throws SharePoint's refusal. */
  check(digest: string | null, loginName: string, time: number): void {
    const [, mark, when] = /^0x([0-9A-F]{128}),(.+)$/.exec(digest ?? '') ?? [];
    if (mark === undefined || when === undefined) throw invalid();
    if (!timingSafeEqual(Buffer.from(mark), Buffer.from(this.mark(loginName, when)))) throw invalid();
    // The mark vouches for the text, so it is one that `issue` wrote.
    if (Date.parse(when) + this.seconds * 1000 <= time) throw outlived();
  }

  private mark(loginName: string, when: string): string {
    return createHmac('sha512', this.key).update(`${loginName.toLowerCase()}|${when}`).digest('hex').toUpperCase();
  }
}
