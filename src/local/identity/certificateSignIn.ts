/**
 * Client credentials with a certificate: the program signs a statement about itself, and gets a token that names no person
 * (documented: `idtyp` app, `roles`, no `scp`). `appidacr` 2 says that it was a certificate: SharePoint takes no other.
 */
import { X509Certificate } from 'node:crypto';
import { decodeProtectedHeader, errors, importX509, jwtVerify } from 'jose';
import { SignInError, type Identity } from './identity';
import type { Program } from './programs';

const thumbprintOf = (pem: string): string =>
  Buffer.from(new X509Certificate(pem).fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const certificateOf = (program: Program, assertion: string): string => {
  const thumbprint = decodeProtectedHeader(assertion)['x5t#S256'];
  const found = program.certificates.find((pem) => thumbprintOf(pem) === thumbprint);
  if (found !== undefined) return found;
  const sentence = `AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on application. Thumbprint: ${String(thumbprint)}`;
  throw new SignInError('invalid_client', sentence);
};

/** Entra lets clocks differ by five minutes (documented). msal rounds its own up to a second ahead (seen). */
const clockTolerance = 300;

const check = async (program: Program, assertion: string, audience: string): Promise<void> => {
  const { clientId } = program;
  const rules = { audience, issuer: clientId, subject: clientId, requiredClaims: ['exp', 'jti'], clockTolerance };
  try {
    await jwtVerify(assertion, await importX509(certificateOf(program, assertion), 'PS256'), rules);
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    throw new SignInError(
      'invalid_client',
      `AADSTS700027: Client assertion failed signature validation. [Reason - ${error.message}]`,
    );
  }
};

/** `audience`: the address of the token endpoint, which the statement must name. */
export const signInByCertificate = async (
  identity: Identity,
  program: Program,
  asked: URLSearchParams,
  audience: string,
): Promise<object> => {
  const scope = asked.get('scope') ?? '';
  const resource = /^(https?:\/\/[^/\s]+)\/+\.default$/.exec(scope)?.[1];
  if (resource === undefined) {
    const sentence = `AADSTS1002012: The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`;
    throw new SignInError('invalid_scope', sentence);
  }
  if (asked.get('client_assertion_type') !== assertionType) {
    const sentence = `AADSTS7000216: 'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.`;
    throw new SignInError('invalid_client', sentence);
  }
  await check(program, asked.get('client_assertion') ?? '', audience);
  const { token, seconds } = await identity.mintForProgram({
    clientId: program.clientId,
    audience: resource,
    roles: program.roles,
  });
  return { token_type: 'Bearer', expires_in: seconds, ext_expires_in: seconds, access_token: token };
};
