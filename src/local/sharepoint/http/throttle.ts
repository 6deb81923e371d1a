/**
 * Limits on how often may be asked, off unless set. As documented: 429 with `Retry-After`, refused requests count too,
 * and the RateLimit headers come from 80 % on. Fixed windows, and the numbers themselves, are the setting's.
 */
export interface RequestLimit {
  readonly requests: number;
  readonly seconds: number;
}

export interface Limits {
  /** Beyond it 429. SharePoint Online documents 3,000 requests in 300 seconds. */
  readonly perPerson?: RequestLimit;
  /** All together; beyond it 503. */
  readonly overall?: RequestLimit;
}

export interface Pace {
  readonly refused: 429 | 503 | undefined;
  /** Whole seconds until the window ends. */
  readonly retryAfter: number;
  readonly headers: Readonly<Record<string, string>>;
}

interface Window {
  begun: number;
  count: number;
}

interface Use {
  readonly count: number;
  readonly secondsLeft: number;
}

const announcedFrom = 0.8;

export class Throttle {
  private readonly limits: Limits;
  private readonly windows = new Map<number | 'all', Window>();

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** Counts one request of a person at a time in milliseconds. */
  pass(person: number, now: number): Pace {
    const { perPerson, overall } = this.limits;
    const all = overall && this.use('all', overall, now);
    const own = perPerson && this.use(person, perPerson, now);
    if (overall && all && all.count > overall.requests) {
      return { refused: 503, retryAfter: all.secondsLeft, headers: { 'retry-after': String(all.secondsLeft) } };
    }
    if (!perPerson || !own) return { refused: undefined, retryAfter: 0, headers: {} };
    const refused = own.count > perPerson.requests ? 429 : undefined;
    const headers = {
      ...(own.count >= perPerson.requests * announcedFrom && {
        'ratelimit-limit': String(perPerson.requests),
        'ratelimit-remaining': String(Math.max(0, perPerson.requests - own.count)),
        'ratelimit-reset': String(own.secondsLeft),
      }),
      ...(refused && { 'retry-after': String(own.secondsLeft) }),
    };
    return { refused, retryAfter: own.secondsLeft, headers };
  }

  private use(key: number | 'all', { seconds }: RequestLimit, now: number): Use {
    let window = this.windows.get(key);
    const over = window === undefined || now >= window.begun + seconds * 1000 || now < window.begun;
    if (window === undefined || over) {
      window = { begun: now, count: 0 };
      this.windows.set(key, window);
    }
    window.count += 1;
    return { count: window.count, secondsLeft: Math.max(1, Math.ceil((window.begun + seconds * 1000 - now) / 1000)) };
  }
}
