/** The nested-app-authentication bridge: msal-browser in the tab asks, the host answers for the person it shows. */
import type { Person, TeamsModel } from '../model';
import type { Choices, SignIn } from './address';
import { tenantOf } from './hostContext';
import { askToken, type TokenResult } from './server';

export interface SignInDesk {
  readonly model: TeamsModel;
  readonly choices: () => Choices;
  readonly person: () => Person;
  /** Whether the person, or the administrator for all, has allowed every one of the scopes. */
  readonly hasConsent: (scopes: readonly string[]) => boolean;
  /** Asks the person in a window of the host. Resolves false when they say no. */
  readonly askConsent: (scopes: readonly string[]) => Promise<boolean>;
  /** Whether the person has signed in anew since the session was over. */
  readonly hasSignedInAgain: () => boolean;
  /** Has the person sign in in a window of the host. Resolves false when they do not. */
  readonly askSignIn: () => Promise<boolean>;
}

/** Why a session is over, in Entra's words (Microsoft's list of AADSTS codes). Teams passes them on (assumed). */
const overSentences: Readonly<Partial<Record<SignIn, string>>> = {
  expired: 'AADSTS700082: The refresh token has expired due to inactivity.',
  revoked: 'AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed.',
};

interface BridgeRequest {
  readonly method: string;
  readonly requestId: string;
  readonly clientId: string;
  readonly scope: string;
}

const objectAt = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const textAt = (value: unknown): string => (typeof value === 'string' ? value : '');

const readRequest = (data: string): BridgeRequest => {
  const request = objectAt(JSON.parse(data) as unknown);
  const parameters = objectAt(request['tokenParams']);
  return {
    method: textAt(request['method']),
    requestId: textAt(request['requestId']),
    clientId: textAt(parameters['clientId']),
    scope: textAt(parameters['scope']),
  };
};

/** A guest's account is the one at home, seen from this directory (as msal-browser names accounts: home, tenant, local id). */
const accountOf = ({ objectId, home }: Person, tenantId: string) => ({
  homeAccountId: `${home?.objectId ?? objectId}.${home?.tenantId ?? tenantId}`,
  environment: 'login.windows.net',
  tenantId,
});

const refusal = (status: string, code: string, description: string, subError?: string): object => ({
  success: false,
  error: { status, code, description, ...(subError !== undefined && { subError }) },
});

const granted = (result: TokenResult, person: Person, tenantId: string): object => {
  if (!result.ok) return refusal('PERSISTENT_ERROR', result.code, result.description);
  return {
    success: true,
    token: { ...result.token, properties: null },
    account: {
      ...accountOf(person, tenantId),
      username: person.home?.loginName ?? person.loginName,
      localAccountId: person.objectId,
      name: person.name,
    },
  };
};

/** What a host that keeps silent leaves without an answer. */
const unanswered: Readonly<Partial<Record<SignIn, (method: string) => boolean>>> = {
  silent: () => true,
  silentToken: (method) => method === 'GetToken',
  silentWindow: (method) => method === 'GetTokenPopup',
};

/** An app of one directory is not known in another (AADSTS700016). What Teams makes of it is assumed. */
const notFromHere = (clientId: string, tenantId: string): object =>
  refusal(
    'PERSISTENT_ERROR',
    'unauthorized_client',
    `AADSTS700016: Application with identifier '${clientId}' was not found in the directory '${tenantId}'.`,
  );

const answerOf = async (request: BridgeRequest, desk: SignInDesk): Promise<object> => {
  const person = desk.person();
  const { tokenUrl } = desk.model;
  const tenantId = tenantOf(desk.model, desk.choices());
  const { signIn, organisation } = desk.choices();
  const over = desk.hasSignedInAgain() ? undefined : overSentences[signIn];
  const scopes = request.scope.split(' ').filter((scope) => scope.includes('/'));
  const mint = async (): Promise<object> => {
    const { clientId, scope } = request;
    return granted(await askToken(tokenUrl, { loginName: person.loginName, clientId, scope }), person, tenantId);
  };
  switch (request.method) {
    case 'GetInitContext':
      return {
        success: true,
        initContext: {
          sdkName: 'LocalTeamsHost',
          sdkVersion: '1.0.0',
          capabilities: { queryAccount: false },
          accountContext: accountOf(person, tenantId),
        },
      };
    case 'GetToken':
      if (organisation === 'other') return notFromHere(request.clientId, tenantId);
      if (over !== undefined) return refusal('USER_INTERACTION_REQUIRED', 'invalid_grant', over);
      if (desk.hasConsent(scopes)) return mint();
      return refusal(
        'USER_INTERACTION_REQUIRED',
        'invalid_grant',
        'AADSTS65001: The user or administrator has not consented to use the application.',
        'consent_required',
      );
    case 'GetTokenPopup':
      if (organisation === 'other') return notFromHere(request.clientId, tenantId);
      if (over !== undefined && !(await desk.askSignIn())) {
        return refusal('USER_CANCEL', 'user_cancelled', 'The person closed the window.');
      }
      if (desk.hasConsent(scopes) || (await desk.askConsent(scopes))) return mint();
      return refusal('USER_CANCEL', 'user_cancelled', 'AADSTS65004: The user declined to consent.');
    default:
      return refusal('PERSISTENT_ERROR', 'unsupported_method', `the local Teams does not know ${request.method}`);
  }
};

/** The answer to the `data` of a `nestedAppAuth.execute`, or undefined when the host is set to keep silent. */
export const answerNestedSignIn = async (data: string, desk: SignInDesk): Promise<string | undefined> => {
  const request = readRequest(data);
  if (unanswered[desk.choices().signIn]?.(request.method) === true) return undefined;
  const answer = await answerOf(request, desk);
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answer });
};
