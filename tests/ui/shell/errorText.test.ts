import { AppError, type Failure, type SignInReason } from '../../../src/domain/errors';
import { errorId, errorReport, errorText, ownWords } from '../../../src/ui/shell/errorText';
import { failuresText as da } from '../../../src/ui/text/da/failures';
import { failuresText as en } from '../../../src/ui/text/en/failures';

const failures: readonly Failure[] = [
  { kind: 'NotFound', what: 'Forslag 17' },
  { kind: 'Conflict' },
  { kind: 'Forbidden', what: 'at skrive på Råderumsforslag' },
  { kind: 'Duplicate' },
  { kind: 'Invalid', reason: 'Værdien er for lang' },
  { kind: 'SignInNeeded', reason: 'interaction' },
  { kind: 'SignInNeeded', reason: 'consent' },
  { kind: 'SignInNeeded', reason: 'notAssigned' },
  { kind: 'SignInNeeded', reason: 'policy' },
  { kind: 'SignInNeeded', reason: 'secondFactor' },
  { kind: 'SignInNeeded', reason: 'expired' },
  { kind: 'SignInNeeded', reason: 'unreachable' },
  { kind: 'SignInNeeded', reason: 'noStorage' },
  { kind: 'SignInNeeded', reason: 'unavailable' },
  { kind: 'SignInNeeded', reason: 'noAnswer' },
  { kind: 'SignInNeeded', reason: 'blocked' },
  { kind: 'SignInNeeded', reason: 'otherAccount' },
  { kind: 'Throttled', retryAfterSeconds: 12 },
  { kind: 'Offline' },
  { kind: 'OutcomeUnknown' },
  { kind: 'SiteNotReady', missing: ['Milepæle', 'Råderumsforslag: Titel'] },
  { kind: 'TooManyRows' },
  { kind: 'NewEdition' },
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
    'consent',
    'consent',
    'consent',
    'consent',
    'retry',
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
    'reload',
    'retry',
  ]);
});

test('a save whose fate is unknown for want of a sign-in leads to the sign-in, in the words of the unknown fate', () => {
  const after = (reason: SignInReason) =>
    errorText(new AppError({ kind: 'OutcomeUnknown' }, new AppError({ kind: 'SignInNeeded', reason })), da);
  expect(after('consent')).toEqual({ ...da.OutcomeUnknown, wayOn: 'consent' });
  const ways = (['interaction', 'expired', 'secondFactor', 'policy', 'notAssigned'] as const).map(after);
  expect(new Set(ways.map(({ wayOn }) => wayOn))).toEqual(new Set(['consent']));
  expect((['noAnswer', 'unreachable', 'otherAccount'] as const).map((reason) => after(reason).wayOn)).toEqual([
    'retry',
    'retry',
    'retry',
  ]);
});

test('what was thrown and is no AppError is a bug of ours', () => {
  expect(errorText(new TypeError('x is not a function'), da).title).toBe(da.Bug.title);
  expect(errorText('a string', da).title).toBe(da.Bug.title);
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
