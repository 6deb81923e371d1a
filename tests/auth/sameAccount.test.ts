import { createOneInFlight } from '../../src/auth/oneInFlight';
import { createSameAccount } from '../../src/auth/sameAccount';
import { within } from '../../src/auth/within';

const of = (accessToken: string, homeAccountId?: string) => ({
  accessToken,
  account: homeAccountId === undefined ? null : { homeAccountId },
});

test('a page stays one person’s: another’s token is not handed out, and the first’s is again', () => {
  const tokenOf = createSameAccount();
  expect(tokenOf(of('a1', 'anna'))).toBe('a1');
  expect(() => tokenOf(of('b1', 'bo'))).toThrow(
    expect.objectContaining({ failure: { kind: 'SignInNeeded', reason: 'otherAccount' } }),
  );
  expect(tokenOf(of('a2', 'anna'))).toBe('a2');
});

test('an answer that names nobody says nothing of who it is', () => {
  const tokenOf = createSameAccount();
  expect([tokenOf(of('x')), tokenOf(of('a1', 'anna')), tokenOf(of('y'))]).toEqual(['x', 'a1', 'y']);
});

test('equal requests are one while they are under way, in whatever order the scopes are named', async () => {
  const oneInFlight = createOneInFlight();
  const asked: string[] = [];
  const ask = (name: string) => async () => {
    asked.push(name);
    return name;
  };
  const tokens = await Promise.all([
    oneInFlight(['a', 'b'], false, ask('first')),
    oneInFlight(['b', 'a'], false, ask('joins')),
    oneInFlight(['a', 'b'], true, ask('renewed')),
    oneInFlight(['a'], false, ask('other')),
  ]);
  expect([tokens, asked]).toEqual([
    ['first', 'first', 'renewed', 'other'],
    ['first', 'renewed', 'other'],
  ]);
  await oneInFlight(['a', 'b'], false, ask('later'));
  expect(asked.at(-1)).toBe('later');
});

test('one that failed is not joined', async () => {
  const oneInFlight = createOneInFlight();
  await expect(oneInFlight(['a'], false, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await oneInFlight(['a'], false, async () => 'yes')).toBe('yes');
});

test('one that has had no answer for 3 s is not joined: Teams may be back, and its late end takes nothing from the newer', async () => {
  jest.useFakeTimers();
  const oneInFlight = createOneInFlight();
  let giveUp: (error: Error) => void = () => undefined;
  const hanging = new Promise<string>((_resolve, reject) => {
    giveUp = reject;
  });
  const first = oneInFlight(['a'], false, () => hanging);
  await jest.advanceTimersByTimeAsync(2900);
  const joined = oneInFlight(['a'], false, async () => 'too soon');
  await jest.advanceTimersByTimeAsync(100);
  const newer = new Promise<string>(() => undefined);
  void oneInFlight(['a'], false, () => newer);
  giveUp(new Error('late'));
  await expect(first).rejects.toThrow('late');
  await expect(joined).rejects.toThrow('late');
  const asked: string[] = [];
  void oneInFlight(['a'], false, async () => {
    asked.push('joins the newer');
    return '';
  });
  expect(asked).toEqual([]);
  jest.useRealTimers();
});

test('what does not come in time is given up, and what comes is not', async () => {
  jest.useFakeTimers();
  const late = within(new Promise<never>(() => undefined), 12_000, () => new Error('late'));
  const met = late.catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(12_000);
  expect(await met).toEqual(new Error('late'));
  expect(await within(Promise.resolve('soon'), 12_000, () => new Error('late'))).toBe('soon');
  await jest.advanceTimersByTimeAsync(0);
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});
