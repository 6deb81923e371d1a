/** The nested-app-authentication bridge: msal-browser in the tab asks, the host answers for the person it shows. */
import type { Person, TeamsModel } from '../model';
import type { Choices } from './address';
import { askToken, type TokenResult } from './server';

export interface SignInDesk {
  readonly model: TeamsModel;
  readonly choices: () => Choices;
  readonly person: () => Person;
  /** Whether the person, or the administrator for all, has allowed every one of the scopes. */
  readonly hasConsent: (scopes: readonly string[]) => boolean;
  /** Asks the person in a window of the host. Resolves false when they say no. */
  readonly askConsent: (scopes: readonly string[]) => Promise<boolean>;
}

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

const accountOf = (person: Person, tenantId: string) => ({
  homeAccountId: `${person.objectId}.${tenantId}`,
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
      username: person.loginName,
      localAccountId: person.objectId,
      name: person.name,
    },
  };
};

const answerOf = async (request: BridgeRequest, desk: SignInDesk): Promise<object> => {
  const person = desk.person();
  const { tenantId, tokenUrl } = desk.model;
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
      if (desk.hasConsent(scopes)) return mint();
      return refusal(
        'USER_INTERACTION_REQUIRED',
        'invalid_grant',
        'AADSTS65001: The user or administrator has not consented to use the application.',
        'consent_required',
      );
    case 'GetTokenPopup':
      if (desk.hasConsent(scopes) || (await desk.askConsent(scopes))) return mint();
      return refusal('USER_CANCEL', 'user_cancelled', 'AADSTS65004: The user declined to consent.');
    default:
      return refusal('PERSISTENT_ERROR', 'unsupported_method', `the local Teams does not know ${request.method}`);
  }
};

/** The answer to the `data` of a `nestedAppAuth.execute`, or undefined when the host is set to keep silent. */
export const answerNestedSignIn = async (data: string, desk: SignInDesk): Promise<string | undefined> => {
  if (desk.choices().signIn === 'silent') return undefined;
  const request = readRequest(data);
  const answer = await answerOf(request, desk);
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answer });
};
