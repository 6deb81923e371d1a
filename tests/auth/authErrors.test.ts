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
  // Entra's sentences as Microsoft writes them (AADSTS error codes); by each code msal makes of them.
  [
    'a second factor is asked for',
    new InteractionRequiredAuthError(
      'invalid_grant',
      id,
      "AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0ff1-ce00-000000000000'. Trace ID: x Correlation ID: y",
      'basic_action',
    ),
    { kind: 'SignInNeeded', reason: 'secondFactor' },
  ],
  [
    'the second factor must be set up first',
    new InteractionRequiredAuthError(
      'interaction_required',
      id,
      'AADSTS50079: you must enroll in multi-factor authentication',
    ),
    { kind: 'SignInNeeded', reason: 'secondFactor' },
  ],
  [
    'the person is not assigned to the app',
    new ServerError(
      'invalid_grant',
      id,
      "AADSTS50105: Your administrator has configured the application Råderum ('b1f7') to block users unless they are specifically granted ('assigned') access to the application.",
    ),
    { kind: 'SignInNeeded', reason: 'notAssigned' },
  ],
  [
    'conditional access lets nobody in from here',
    new InteractionRequiredAuthError(
      'interaction_required',
      id,
      'AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
      'message_only',
    ),
    { kind: 'SignInNeeded', reason: 'policy' },
  ],
  [
    'the device is not compliant',
    new InteractionRequiredAuthError(
      'interaction_required',
      id,
      'AADSTS530003: Your device is required to be managed.',
    ),
    { kind: 'SignInNeeded', reason: 'policy' },
  ],
  [
    'the sign-in is older than the municipality allows',
    new InteractionRequiredAuthError(
      'invalid_grant',
      id,
      'AADSTS70043: The refresh token has expired or is invalid due to sign-in frequency checks by Conditional Access.',
      'bad_token',
    ),
    { kind: 'SignInNeeded', reason: 'expired' },
  ],
  [
    'the refresh token of a page has lived its day',
    new ServerError('invalid_grant', id, 'AADSTS700084: The refresh token was issued to a single page app (SPA)'),
    { kind: 'SignInNeeded', reason: 'expired' },
  ],
  [
    'a number begins like another',
    new InteractionRequiredAuthError('invalid_grant', id, 'AADSTS501051: nobody knows'),
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
  [
    'the sign-in cannot be reached',
    new BrowserAuthError('post_request_failed', id),
    { kind: 'SignInNeeded', reason: 'unreachable' },
  ],
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
