import type { TokenSource } from '../../src/auth/tokenSource';
import { AppError, type Failure } from '../../src/domain/errors';
import { connectSite } from '../../src/sharepoint/client';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly token: string | null;
}

interface Around {
  readonly longestWaitSeconds?: number;
  readonly online?: boolean;
  /** What Teams says when it is asked for a new token. */
  readonly renewal?: Failure;
  /** SharePoint takes the question and never answers. */
  readonly silent?: boolean;
}

const untilGivenUp = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

/** A SharePoint that answers as told, and a clock that only sleeping moves. */
const scene = (...answers: (() => Response)[]) => sceneWith({}, ...answers);

const sceneWith = ({ online = true, renewal, longestWaitSeconds, silent }: Around, ...answers: (() => Response)[]) => {
  const sent: Sent[] = [];
  const slept: number[] = [];
  const renewals: boolean[] = [];
  let clock = 0;
  let current = 'first';
  const tokens: TokenSource = {
    token: (_, renew = false) => {
      renewals.push(renew);
      if (renew && renewal !== undefined) return Promise.reject(new AppError(renewal));
      if (renew) current = 'second';
      return Promise.resolve(current);
    },
    askForToken: () => Promise.reject(new Error('not asked for')),
  };
  const connection = connectSite(
    { siteUrl: 'https://kommune.sharepoint.com/sites/raaderum/', tokens, scope: 'AllSites.Write' },
    {
      fetch: (url, init) => {
        sent.push({
          method: init.method ?? 'GET',
          path: new URL(url).pathname,
          token: new Headers(init.headers).get('Authorization'),
        });
        if (silent === true) return untilGivenUp(init.signal);
        const answer = answers[sent.length - 1] ?? answers.at(-1);
        return Promise.resolve().then(() => answer?.() ?? lost());
      },
      pace: {
        now: () => clock,
        sleep: (milliseconds) => {
          slept.push(milliseconds);
          clock += milliseconds;
          return Promise.resolve();
        },
        random: () => 0.5,
        ...(longestWaitSeconds !== undefined && { longestWaitSeconds }),
      },
      isOnline: () => online,
    },
  );
  const items = () => connection.sp.web.getList(connection.listPath('RdIdeas')).items;
  const failureOf = async (asked: Promise<unknown>): Promise<unknown> => {
    try {
      return await asked;
    } catch (error) {
      return error instanceof AppError ? error.failure : error;
    }
  };
  return {
    sent,
    slept,
    renewals,
    read: () => failureOf(items().top(1)()),
    write: () => failureOf(items().add({ Title: 'a' })),
  };
};

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  () =>
    Response.json(body, { status, headers });
const rows = json({ value: [{ Id: 1 }] });
const lost = (): never => {
  throw new TypeError('fetch failed');
};
const refusal = (status: number, code: string, message = 'Nej.') =>
  json({ 'odata.error': { code, message: { lang: 'da-DK', value: message } } }, status);
const throttled = (retryAfter?: string) => json({}, 429, retryAfter === undefined ? {} : { 'Retry-After': retryAfter });

describe('reading', () => {
  it('goes on after lost and overloaded answers', async () => {
    const { read, sent, slept } = scene(lost, json({}, 504), json({}, 503), rows);
    expect(await read()).toEqual([{ Id: 1 }]);
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET']);
    expect(slept).toEqual([500, 1000]);
  });

  it('gives up after four attempts and calls it offline', async () => {
    const { read, sent, slept } = sceneWith({ online: false }, lost);
    expect(await read()).toEqual({ kind: 'Offline' });
    expect([sent.length, slept]).toEqual([4, [500, 1000, 2000]]);
  });

  it('counts an answer cut off in the middle as lost', async () => {
    const cut = () =>
      new Response(
        new ReadableStream({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode('{"value":['));
            controller.error(new TypeError('terminated'));
          },
        }),
      );
    const { read } = scene(cut, rows);
    expect(await read()).toEqual([{ Id: 1 }]);
  });
});

describe('writing', () => {
  it('is not begun by a browser that has no network: nothing is written, and nobody need wonder', async () => {
    const { write, sent } = sceneWith({ online: false }, rows);
    expect(await write()).toEqual({ kind: 'Offline' });
    expect(sent).toEqual([]);
  });

  it.each([
    ['a lost answer', lost],
    ['a gateway that gave up waiting', json({}, 504)],
    ['a gateway that may have passed it on', json({}, 503)],
  ])('is never repeated after %s', async (_, answer) => {
    const { write, sent } = scene(answer, rows);
    expect(await write()).toEqual({ kind: 'OutcomeUnknown' });
    expect(sent).toHaveLength(1);
  });

  it('is repeated when SharePoint said it did nothing', async () => {
    const { write, sent } = scene(throttled('3'), json({ Id: 5 }, 201));
    expect(await write()).toEqual({ Id: 5 });
    expect(sent).toHaveLength(2);
  });
});

describe('a SharePoint that never answers', () => {
  const usual = AbortSignal.timeout.bind(AbortSignal);
  const limits: number[] = [];
  beforeEach(() => {
    limits.length = 0;
    jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      limits.push(ms);
      return usual(5);
    });
  });
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['read', 'Offline'],
    ['write', 'OutcomeUnknown'],
  ] as const)(
    'is given up on after 60 s: a %s is not begun again, which would be as long once more',
    async (what, kind) => {
      const asked = sceneWith({ silent: true });
      expect(await asked[what]()).toEqual({ kind });
      expect([asked.sent.length, limits, asked.slept]).toEqual([1, [60_000], []]);
    },
  );

  it('is asked four times by a command, which has the time', async () => {
    const { read, sent } = sceneWith({ silent: true, longestWaitSeconds: 300 });
    expect([await read(), sent.length]).toEqual([{ kind: 'Offline' }, 4]);
  });
});

describe('being asked to slow down', () => {
  it('waits as long as SharePoint says, in seconds or until a time', async () => {
    const { read, slept } = scene(throttled('7'), throttled(new Date(7000 + 4000).toUTCString()), rows);
    await read();
    expect(slept).toEqual([7000, 4000]);
  });

  it('backs off by itself where Retry-After cannot be read across origins', async () => {
    const { read, slept } = scene(throttled(), throttled(), rows);
    await read();
    expect(slept).toEqual([500, 1000]);
  });

  it('tells the person instead of waiting for minutes', async () => {
    const { read, slept, sent } = scene(throttled('300'));
    expect(await read()).toEqual({ kind: 'Throttled', retryAfterSeconds: 300 });
    expect([sent.length, slept]).toEqual([1, []]);
  });

  it('sits through a pause of minutes where a command has the time', async () => {
    const { read, slept } = sceneWith({ longestWaitSeconds: 600 }, throttled('300'), rows);
    expect(await read()).toEqual([{ Id: 1 }]);
    expect(slept).toEqual([300_000]);
  });

  it('holds back every other request of the connection too', async () => {
    const { read, slept } = scene(throttled('5'), rows, rows);
    await Promise.all([read(), read()]);
    expect(slept).toEqual([5000]);
  });
});

describe('signing', () => {
  it('asks for a token for the site it talks to and sends no telemetry', async () => {
    const { read, sent } = scene(rows);
    await read();
    expect(sent).toEqual([
      {
        method: 'GET',
        path: "/sites/raaderum/_api/web/getList('%2Fsites%2Fraaderum%2FLists%2FRdIdeas')/items",
        token: 'Bearer first',
      },
    ]);
  });

  it('renews the token once after a 401, also for a write', async () => {
    const { write, sent } = scene(json({}, 401), json({ Id: 5 }, 201));
    expect(await write()).toEqual({ Id: 5 });
    expect(sent.map(({ token }) => token)).toEqual(['Bearer first', 'Bearer second']);
  });

  it('asks the person when the new token is refused too', async () => {
    const { read, sent } = scene(json({}, 401));
    expect(await read()).toEqual({ kind: 'SignInNeeded', reason: 'interaction' });
    expect(sent).toHaveLength(2);
  });
});

/** A browser tells a 401 without CORS headers and a broken connection alike. */
describe('no answer, in a browser that is online', () => {
  it('may be a token refused: a read goes once more at once, with a new one', async () => {
    const { read, sent, slept } = scene(lost, rows);
    expect(await read()).toEqual([{ Id: 1 }]);
    expect([sent.map(({ token }) => token), slept]).toEqual([['Bearer first', 'Bearer second'], []]);
  });

  it('renews once, however many reads fail for how long', async () => {
    const { read, renewals, sent } = scene(lost);
    expect(await Promise.all([read(), read()])).toEqual([{ kind: 'Offline' }, { kind: 'Offline' }]);
    expect(await read()).toEqual({ kind: 'Offline' });
    expect(renewals.filter(Boolean)).toHaveLength(1);
    expect(sent).toHaveLength(15);
  });

  it('never makes a write go again by itself; the read that asks after it renews', async () => {
    const { write, read, sent } = scene(lost, lost, rows);
    expect(await write()).toEqual({ kind: 'OutcomeUnknown' });
    expect(sent).toHaveLength(1);
    expect(await read()).toEqual([{ Id: 1 }]);
    expect(sent.map(({ method, token }) => `${method} ${token}`)).toEqual([
      'POST Bearer first',
      'GET Bearer first',
      'GET Bearer second',
    ]);
  });

  it('asks the person when Teams does', async () => {
    const { read, sent } = sceneWith({ renewal: { kind: 'SignInNeeded', reason: 'interaction' } }, lost, rows);
    expect(await read()).toEqual({ kind: 'SignInNeeded', reason: 'interaction' });
    expect(sent).toHaveLength(1);
  });

  it.each<Failure>([{ kind: 'Offline' }, { kind: 'SignInNeeded', reason: 'noAnswer' }])(
    'is a broken connection when Teams cannot be reached either: $kind',
    async (renewal) => {
      const { read, sent, renewals } = sceneWith({ renewal }, lost, rows);
      expect(await read()).toEqual([{ Id: 1 }]);
      expect([sent.length, renewals]).toEqual([2, [false, true, false]]);
    },
  );

  it('renews nothing while the browser knows that it is offline', async () => {
    const { read, renewals } = sceneWith({ online: false }, lost, rows);
    expect(await read()).toEqual([{ Id: 1 }]);
    expect(renewals).toEqual([false, false]);
  });
});

describe('what SharePoint refuses', () => {
  it.each([
    [412, '-1, Microsoft.SharePoint.Client.ClientServiceException', { kind: 'Conflict' }],
    [403, '-2147024891, System.UnauthorizedAccessException', { kind: 'Forbidden', what: 'Nej.' }],
    [404, '-2130575338, Microsoft.SharePoint.SPException', { kind: 'NotFound', what: 'Nej.' }],
    [500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', { kind: 'Duplicate' }],
    [500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', { kind: 'TooManyRows' }],
    [400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', { kind: 'Invalid', reason: 'Nej.' }],
    [500, '-2130575342, Microsoft.SharePoint.SPException', { kind: 'Invalid', reason: 'Nej.' }],
    // Nothing is said of a value: neither a reader nor a writer can mend it.
    [500, '-2146233088, System.Exception', { kind: 'Bug', detail: 'SharePoint answered 500: Nej.' }],
    [500, '-1, Microsoft.SharePoint.Client.UnknownError', { kind: 'Bug', detail: 'SharePoint answered 500: Nej.' }],
  ])('%i %s', async (status, code, failure) => {
    expect(await scene(refusal(status, code)).write()).toEqual(failure);
  });

  it('is a bug where nobody foresaw it', async () => {
    expect(await scene(() => new Response('<html>', { status: 500 })).read()).toEqual({
      kind: 'Bug',
      detail: 'SharePoint answered 500: ',
    });
    expect(await scene(() => new Response('<html>')).read()).toMatchObject({ kind: 'Bug' });
  });
});
