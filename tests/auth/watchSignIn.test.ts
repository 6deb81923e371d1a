import { watchSignIn } from '../../src/auth/watchSignIn';

/** A source whose answers the test gives when it wants to. */
const scene = () => {
  const answers: { resolve: (token: string) => void; reject: (error: Error) => void }[] = [];
  const asked = () =>
    new Promise<string>((resolve, reject) => {
      answers.push({ resolve, reject });
    });
  const { tokens, watch } = watchSignIn({ token: asked, askForToken: asked });
  const seen: boolean[] = [];
  watch.subscribe(() => seen.push(watch.isSlow()));
  return { tokens, watch, seen, answers };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a sign-in that is answered soon is never called slow', async () => {
  const { tokens, seen, answers } = scene();
  const token = tokens.token(['a']);
  await jest.advanceTimersByTimeAsync(2900);
  answers[0]?.resolve('t');
  expect(await token).toBe('t');
  await jest.advanceTimersByTimeAsync(10_000);
  expect(seen).toEqual([]);
});

test('one that takes longer is slow until it is answered', async () => {
  const { tokens, seen, answers } = scene();
  const token = tokens.token(['a']);
  await jest.advanceTimersByTimeAsync(3000);
  expect(seen).toEqual([true]);
  answers[0]?.resolve('t');
  await token;
  expect(seen).toEqual([true, false]);
});

test('two that take long are over when both are, also when they fail', async () => {
  const { tokens, watch, answers } = scene();
  const first = tokens.token(['a']);
  const second = tokens.token(['b'], true);
  await jest.advanceTimersByTimeAsync(3000);
  answers[0]?.resolve('t');
  await first;
  expect(watch.isSlow()).toBe(true);
  answers[1]?.reject(new Error('no'));
  await expect(second).rejects.toThrow('no');
  expect(watch.isSlow()).toBe(false);
});

test('a person who reads a window of Teams is not hurried', async () => {
  const { tokens, seen } = scene();
  void tokens.askForToken(['a']);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(seen).toEqual([]);
});
