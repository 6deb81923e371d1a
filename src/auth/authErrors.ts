/**
 * What msal-browser's errors mean for the person. Read by shape, not by class: this file is needed before the library is.
 * The table of bridge statuses and the classes they become: facts/teams.md §2.2, run with msal-browser 5.29.
 */
import { AppError, type Failure, type SignInReason } from '../domain/errors';

const field = (error: unknown, name: 'errorCode' | 'errorMessage' | 'message' | 'name'): string => {
  if (typeof error !== 'object' || error === null) return '';
  const value = new Map<string, unknown>([
    ...Object.entries(error),
    ...(error instanceof Error ? [['message', error.message] as const, ['name', error.name] as const] : []),
  ]).get(name);
  return typeof value === 'string' ? value : '';
};

/**
 * The sub-error is dropped by msal 5.29, so that only Entra's number in the sentence tells consent from the rest. Numbers:
 * Microsoft's list of AADSTS codes. Entra calls most of them interaction_required, though no window of its helps the unassigned.
 */
const NUMBERS: readonly (readonly [reason: SignInReason, numbers: readonly string[]])[] = [
  ['consent', ['65001', '65004', '90094', '90008', '650056']],
  ['notAssigned', ['50105']],
  // 53000-53002: the device or the program is not one the municipality has approved; 53004, 53011: a risk was seen.
  ['policy', ['53000', '53001', '53002', '53003', '53004', '53011', '530002', '530003']],
  // To be set up first (50072, 50079), due (50074, 50076), too old (50078), or asked of another provider (50158).
  ['secondFactor', ['50072', '50074', '50076', '50078', '50079', '50158']],
  // By the sign-in frequency (70043, 70044), not used (700082), or a day old, as long as a page's lives (700084).
  ['expired', ['70043', '70044', '700082', '700084']],
];

const reasonIn = (words: string): SignInReason | undefined => {
  const number = /AADSTS(\d+)/.exec(words)?.[1];
  const known = NUMBERS.find(([, numbers]) => numbers.some((each) => each === number))?.[0];
  return known ?? (words.includes('consent_required') ? 'consent' : undefined);
};

/** Of our own (`limitedNetwork`): Entra gave no answer, none in time, or something else answered. */
export const unreachableCode = 'sign_in_unreachable';

/** The others are msal's words for what comes of it. */
const UNREACHABLE = [
  unreachableCode,
  'post_request_failed',
  'get_request_failed',
  'openid_config_error',
  'endpoints_resolution_error',
  'network_error',
];

/** Neither msal's class nor its words say more than that no window came. */
const BLOCKED = ['popup_window_error', 'empty_window_error'];

const UNAVAILABLE = ['nested_app_auth_bridge_disabled', 'no_account_error', 'unsupported_method', 'redirect_in_iframe'];

const failureOf = (error: unknown): Failure => {
  const code = field(error, 'errorCode');
  const reason = reasonIn(`${code} ${field(error, 'errorMessage')} ${field(error, 'message')}`);
  if (reason !== undefined) return { kind: 'SignInNeeded', reason };
  if (code === 'no_network_connectivity') return { kind: 'Offline' };
  if (UNREACHABLE.includes(code)) return { kind: 'SignInNeeded', reason: 'unreachable' };
  if (UNAVAILABLE.includes(code)) return { kind: 'SignInNeeded', reason: 'unavailable' };
  if (BLOCKED.includes(code)) return { kind: 'SignInNeeded', reason: 'blocked' };
  const name = field(error, 'name');
  // A ServerError without a code came from Teams on macOS and went away after one interactive attempt (office-js #5209).
  const interactive = ['InteractionRequiredAuthError', 'ServerError', 'ClientAuthError', 'BrowserAuthError'];
  if (interactive.includes(name)) return { kind: 'SignInNeeded', reason: 'interaction' };
  return { kind: 'Bug', detail: `sign-in failed: ${code || name || 'without a reason'}` };
};

export const toAppError = (error: unknown): AppError =>
  error instanceof AppError ? error : new AppError(failureOf(error), error);
