import {
  AuthError,
  BrowserAuthError,
  ClientAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser';
import { toAppError } from '../../src/auth/authErrors';
import { AppError } from '../../src/domain/errors';

const id = 'correlation';

// The classes that msal-browser 5.29 makes of each status of the bridge (facts/teams.md §2.2).
test.each([
  [
    'consent has not been given',
    new InteractionRequiredAuthError('invalid_grant', id, 'AADSTS65001: The user or administrator has not consented'),
    { kind: 'SignInNeeded', reason: 'consent' },
  ],
  [
    'an administrator must give consent',
    new InteractionRequiredAuthError('invalid_grant', id, 'AADSTS90094: Admin consent is required'),
    { kind: 'SignInNeeded', reason: 'consent' },
  ],
  [
    'a second factor is asked for',
    new InteractionRequiredAuthError('invalid_grant', id, 'AADSTS50076: multi-factor authentication'),
    { kind: 'SignInNeeded', reason: 'interaction' },
  ],
  [
    'the person closed the window',
    new ClientAuthError('user_canceled', id),
    { kind: 'SignInNeeded', reason: 'interaction' },
  ],
  ['there is no network', new ClientAuthError('no_network_connectivity', id), { kind: 'Offline' }],
  [
    'the host has switched the bridge off',
    new ClientAuthError('nested_app_auth_bridge_disabled', id),
    { kind: 'SignInNeeded', reason: 'unavailable' },
  ],
  [
    'a client without a bridge knows nobody',
    new BrowserAuthError('no_account_error', id),
    { kind: 'SignInNeeded', reason: 'unavailable' },
  ],
  [
    'the browser lets no window open',
    new BrowserAuthError('popup_window_error', id),
    { kind: 'SignInNeeded', reason: 'blocked' },
  ],
  [
    'the administrator has ended the sessions',
    new InteractionRequiredAuthError('invalid_grant', id, 'AADSTS50173: The provided grant has expired'),
    { kind: 'SignInNeeded', reason: 'interaction' },
  ],
  ['the sign-in cannot be reached', new BrowserAuthError('post_request_failed', id), { kind: 'Offline' }],
  ['Teams on macOS fails without a reason', new ServerError('', id), { kind: 'SignInNeeded', reason: 'interaction' }],
  ['nobody foresaw it', new AuthError('odd_error', id), { kind: 'Bug', detail: 'sign-in failed: odd_error' }],
  ['it is no error at all', 'boom', { kind: 'Bug', detail: 'sign-in failed: without a reason' }],
])('%s', (_what, error, failure) => {
  const translated = toAppError(error);
  expect(translated.failure).toEqual(failure);
  expect(translated.cause).toBe(error);
});

test('what is translated already stays as it is', () => {
  const error = new AppError({ kind: 'Offline' });
  expect(toAppError(error)).toBe(error);
});
