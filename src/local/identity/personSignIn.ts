/**
 * What Entra hands a public client that signs a person in: codes, and tokens for them. A code is good once, a refresh token
 * until the next start. Who sits there, the page asks (`programPages.ts`).
 */
import { createHash, randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import { SignInError, type Identity } from './identity';
import { permissionsIn, type Program } from './programs';

interface Asked {
  readonly program: Program;
  readonly scope: string;
}

/** Of the machine's own browser: the code goes to a port of the program's own. */
export interface BrowserAsked extends Asked {
  readonly redirectUri: string;
  readonly challenge: string;
}

interface DeviceAsked extends Asked {
  readonly userCode: string;
  loginName?: string;
  declined?: boolean;
}

const invalidGrant = (sentence: string): SignInError => new SignInError('invalid_grant', sentence);

export class PersonSignIn {
  private readonly identity: Identity;
  private readonly browserCodes = new Map<string, BrowserAsked & { readonly loginName: string }>();
  private readonly devices = new Map<string, DeviceAsked>();
  private readonly refreshTokens = new Map<string, Asked & { readonly loginName: string }>();

  constructor(identity: Identity) {
    this.identity = identity;
  }

  /** Whether everything in the scope is consented to: nobody is asked here, as where only administrators may consent. */
  static isConsented({ program, scope }: Asked): boolean {
    return permissionsIn(scope).every((permission) => program.delegated.includes(permission));
  }

  codeFor(asked: BrowserAsked, loginName: string): string {
    const code = randomUUID();
    this.browserCodes.set(code, { ...asked, loginName });
    return code;
  }

  beginDevice(asked: Asked): { readonly deviceCode: string; readonly userCode: string } {
    const deviceCode = randomUUID();
    const userCode = randomUUID().replaceAll('-', '').slice(0, 9).toUpperCase();
    this.devices.set(deviceCode, { ...asked, userCode });
    return { deviceCode, userCode };
  }

  /** The person has typed the code in. False: there is no such code. */
  enterDevice(userCode: string, loginName: string): boolean {
    const device = [...this.devices.values()].find((one) => one.userCode === userCode.trim().toUpperCase());
    if (device === undefined) return false;
    if (PersonSignIn.isConsented(device)) device.loginName = loginName;
    else device.declined = true;
    return true;
  }

  /** Rejects with `SignInError`. */
  redeem(grant: string, program: Program, given: URLSearchParams): Promise<object> {
    const text = (name: string): string => given.get(name) ?? '';
    if (grant === 'authorization_code') return this.redeemCode(program, text('code'), text);
    if (grant === 'refresh_token') return this.redeemRefresh(program, text('refresh_token'), text('scope'));
    return this.redeemDevice(program, text('device_code'));
  }

  private redeemCode(program: Program, code: string, text: (name: string) => string): Promise<object> {
    const asked = this.browserCodes.get(code);
    this.browserCodes.delete(code);
    if (asked?.program !== program) throw invalidGrant('AADSTS70000: The provided authorization code is not valid.');
    if (asked.redirectUri !== text('redirect_uri'))
      throw invalidGrant('AADSTS50011: The redirect URI does not match the one that the code was asked for.');
    const proof = createHash('sha256').update(text('code_verifier')).digest('base64url');
    if (proof !== asked.challenge)
      throw invalidGrant('AADSTS501481: The Code_Verifier does not match the code_challenge.');
    return this.tokens(asked, asked.loginName);
  }

  private redeemRefresh(program: Program, refreshToken: string, scope: string): Promise<object> {
    const known = this.refreshTokens.get(refreshToken);
    if (known?.program !== program) throw invalidGrant('AADSTS70043: The refresh token has expired or is invalid.');
    const asked = { program, scope: scope === '' ? known.scope : scope };
    if (!PersonSignIn.isConsented(asked))
      throw invalidGrant('AADSTS65001: The user or administrator has not consented to use the application.');
    return this.tokens(asked, known.loginName);
  }

  private redeemDevice(program: Program, deviceCode: string): Promise<object> {
    const device = this.devices.get(deviceCode);
    if (device?.program !== program) throw new SignInError('bad_verification_code', 'AADSTS70019: no such device code');
    if (device.declined === true)
      throw new SignInError('authorization_declined', 'AADSTS65004: User declined to consent to access the app.');
    if (device.loginName === undefined)
      throw new SignInError('authorization_pending', 'AADSTS70016: Authorization is pending. Continue polling.');
    this.devices.delete(deviceCode);
    return this.tokens(device, device.loginName);
  }

  private async tokens({ program, scope }: Asked, loginName: string): Promise<object> {
    const answer = await this.identity.mint({ loginName, scope, clientId: program.clientId });
    const refreshToken = randomUUID();
    this.refreshTokens.set(refreshToken, { program, scope, loginName });
    const { oid, tid } = decodeJwt(answer.access_token);
    const info = Buffer.from(JSON.stringify({ uid: oid, utid: tid })).toString('base64url');
    return { token_type: 'Bearer', ...answer, refresh_token: refreshToken, client_info: info };
  }
}
