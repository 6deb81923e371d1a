import { AppError, type Failure } from '../../../src/domain/errors';
import { errorId, errorReport, errorText, ownWords } from '../../../src/ui/shell/errorText';
import { da } from '../../../src/ui/text/da';
import { en } from '../../../src/ui/text/en';

const failures: readonly Failure[] = [
  { kind: 'NotFound', what: 'Forslag 17' },
  { kind: 'Conflict' },
  { kind: 'Forbidden', what: 'at skrive på Råderumsforslag' },
  { kind: 'Duplicate' },
  { kind: 'Invalid', reason: 'Værdien er for lang' },
  { kind: 'SignInNeeded', reason: 'interaction' },
  { kind: 'SignInNeeded', reason: 'consent' },
  { kind: 'SignInNeeded', reason: 'unavailable' },
  { kind: 'SignInNeeded', reason: 'noAnswer' },
  { kind: 'SignInNeeded', reason: 'blocked' },
  { kind: 'SignInNeeded', reason: 'otherAccount' },
  { kind: 'Throttled', retryAfterSeconds: 12 },
  { kind: 'Offline' },
  { kind: 'OutcomeUnknown' },
  { kind: 'SiteNotReady', missing: ['Milepæle', 'Råderumsforslag: Titel'] },
  { kind: 'TooManyRows' },
  { kind: 'Bug', detail: 'x is not a function' },
];

test.each([da, en])('every failure has words of its own for what happened, the work and the way on', (texts) => {
  const words = failures.map((failure) => errorText(new AppError(failure), texts));
  expect(new Set(words.map((word) => word.title)).size).toBe(failures.length);
  expect(new Set(words.map((word) => word.body)).size).toBe(failures.length);
  expect(words.filter((word) => word.safe === '' || word.next === '')).toEqual([]);
});

test('what SharePoint said in its own language stands in none of our sentences, but can be read apart', () => {
  const said = 'Item does not exist. It may have been deleted by another user.';
  const errors = (['NotFound', 'Forbidden'] as const).map((kind) => new AppError({ kind, what: said }));
  const all = [...errors, new AppError({ kind: 'Invalid', reason: said })];
  for (const error of all) expect(Object.values(errorText(error, da)).join(' ')).not.toContain('Item does not exist');
  expect(all.map(ownWords)).toEqual([said, said, said]);
});

test('only some failures can be mended by pressing something', () => {
  const ways = failures.map((failure) => errorText(new AppError(failure), da).wayOn);
  expect(ways).toEqual([
    'retry',
    'retry',
    'retry',
    'none',
    'none',
    'consent',
    'consent',
    'elsewhere',
    'retry',
    'thisPage',
    'reload',
    'wait',
    'retry',
    'retry',
    'setup',
    'retry',
    'retry',
  ]);
});

test('a save whose fate is unknown for want of a sign-in leads to the sign-in, in the words of the unknown fate', () => {
  const after = (reason: 'consent' | 'interaction' | 'noAnswer') =>
    errorText(new AppError({ kind: 'OutcomeUnknown' }, new AppError({ kind: 'SignInNeeded', reason })), da);
  expect(after('consent')).toEqual({ ...da.shell.failures.OutcomeUnknown, wayOn: 'consent' });
  expect([after('interaction').wayOn, after('noAnswer').wayOn]).toEqual(['consent', 'retry']);
});

test('what was thrown and is no AppError is a bug of ours', () => {
  expect(errorText(new TypeError('x is not a function'), da).title).toBe(da.shell.failures.Bug.title);
  expect(errorText('a string', da).title).toBe(da.shell.failures.Bug.title);
});

test('an error keeps its code, and another error has another', () => {
  const error = new AppError({ kind: 'Offline' });
  expect(errorId(error)).toMatch(/^Offline-[0-9A-F]{6}$/);
  expect(errorId(error)).toBe(errorId(error));
  expect(errorId(new AppError({ kind: 'Offline' }))).not.toBe(errorId(error));
});

test('the report holds the code, the failure, the time and the view, but nothing searched for', () => {
  window.history.replaceState(null, '', '#/forslag?soeg=hemmeligt');
  const error = new AppError({ kind: 'Offline' });
  expect(errorReport(error, '2024-04-15T08:00:00Z')).toBe(
    `${errorId(error)} · {"kind":"Offline"} · 2024-04-15T08:00:00Z · #/forslag`,
  );
});
