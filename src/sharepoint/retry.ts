/**
 * The one place that repeats a request. Reads are repeated after a lost or overloaded answer. A write is repeated only
 * when SharePoint said it did not do it (429); after any uncertain answer it fails with OutcomeUnknown, and the store
 * asks SharePoint what became of it before it tries again (decision 0004).
 */
import { AppError } from '../domain/errors';

export interface Pace {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** 0 ≤ n < 1, so that many tabs do not come back at the same moment. */
  readonly random: () => number;
  /** The longest pause that is sat through; without it 20 seconds: longer than that a person should be told. */
  readonly longestWaitSeconds?: number;
}

export const realPace: Pace = {
  now: () => Date.now(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  random: () => Math.random(),
};

const attempts = 4;
const usualWaitSeconds = 20;

/** Seconds or an HTTP date. Undefined where absent or unreadable: SharePoint does not promise to expose it across origins. */
const retryAfterSeconds = (response: Response, now: number): number | undefined => {
  const value = response.headers.get('Retry-After');
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
};

const isThrottled = (status: number): boolean => status === 429 || status === 503;
const isLost = (status: number): boolean => status === 502 || status === 504;

/** By the name that the browser gives it: a person has waited a minute (`send`), and is told. A command has the time. */
const isTooLate = (lost: unknown, { longestWaitSeconds }: Pace): boolean =>
  longestWaitSeconds === undefined &&
  typeof lost === 'object' &&
  lost !== null &&
  'name' in lost &&
  lost.name === 'TimeoutError';

type Answer = { readonly response: Response } | { readonly lost: unknown };

const answerOf = (request: () => Promise<Response>): Promise<Answer> =>
  request().then(
    (response) => ({ response }),
    (lost: unknown) => ({ lost }),
  );

/** Repeats for one connection: all its requests wait while SharePoint asks for a pause. */
export const createRetry = (pace: Pace) => {
  const { longestWaitSeconds = usualWaitSeconds } = pace;
  let pauseUntil = 0;

  const pause = async (): Promise<void> => {
    const wait = pauseUntil - pace.now();
    if (wait > 0) await pace.sleep(wait);
  };
  const backOffSeconds = (attempt: number): number => 2 ** attempt * 0.5 * (0.75 + pace.random() / 2);

  /** Throws `Throttled` when the wait asked for is too long to sit through. */
  const holdBack = (response: Response, attempt: number): void => {
    const asked = retryAfterSeconds(response, pace.now());
    const seconds = asked ?? backOffSeconds(attempt);
    if (seconds > longestWaitSeconds || attempt === attempts - 1) {
      throw new AppError({ kind: 'Throttled', retryAfterSeconds: asked });
    }
    pauseUntil = Math.max(pauseUntil, pace.now() + seconds * 1000);
  };

  const read = async (request: () => Promise<Response>): Promise<Response> => {
    for (let attempt = 0; ; attempt += 1) {
      await pause();
      const answer = await answerOf(request);
      if ('lost' in answer) {
        if (answer.lost instanceof AppError) throw answer.lost;
        const isLast = attempt === attempts - 1 || isTooLate(answer.lost, pace);
        if (isLast) throw new AppError({ kind: 'Offline' }, answer.lost);
        await pace.sleep(backOffSeconds(attempt) * 1000);
      } else if (isThrottled(answer.response.status)) {
        holdBack(answer.response, attempt);
      } else if (isLost(answer.response.status) && attempt < attempts - 1) {
        await pace.sleep(backOffSeconds(attempt) * 1000);
      } else {
        return answer.response;
      }
    }
  };

  const write = async (request: () => Promise<Response>): Promise<Response> => {
    for (let attempt = 0; ; attempt += 1) {
      await pause();
      const answer = await answerOf(request);
      if ('lost' in answer) {
        if (answer.lost instanceof AppError) throw answer.lost;
        throw new AppError({ kind: 'OutcomeUnknown' }, answer.lost);
      }
      const { status } = answer.response;
      // A 503 may come from a gateway that had already passed the write on.
      if (status === 503 || isLost(status)) throw new AppError({ kind: 'OutcomeUnknown' });
      if (status !== 429) return answer.response;
      holdBack(answer.response, attempt);
    }
  };

  return { read, write };
};
