/**
 * How callers say who they are. `token`: as the tab does, and as strictly as SharePoint Online. The two others serve
 * clients of other projects on a site of their own.
 */
import { everybody, type Directory } from '../store/directory';
import { tokenCheck, Unauthorized, type Identity, type Trust } from './checkToken';
import { fullMask } from './permissions';

export type SignIn =
  /** Signed tokens; no token is 401. */
  | {
      readonly mode: 'token';
      readonly trust: Trust;
      /** Where browsers are sent that open an address without a token. */
      readonly signInPage?: string;
    }
  /** No token is checked: `user:<login name>` is that person, all else and none at all the site's administrator. */
  | { readonly mode: 'any' }
  /** No tokens: the header `X-Local-User` names the person (without it: the administrator); writes need a digest. */
  | { readonly mode: 'digest' };

type Header = (name: string) => string | null;
export type SignInCheck = (header: Header) => Promise<Identity>;

const wellFormed = everybody();

export const bearerOf = (header: Header): string | undefined =>
  /^Bearer\s+(\S+)$/i.exec(header('authorization') ?? '')?.[1];

/** Nobody's app cuts what this person may do. */
const whole = (loginName: string, directory: Directory): Identity => {
  const person = directory.find(loginName) ?? wellFormed.find(loginName);
  if (!person) throw new Unauthorized('The login name is not well formed.');
  const { name, objectId } = person;
  return { loginName: person.loginName.toLowerCase(), name, objectId, allowed: fullMask, isProgram: false };
};

/** Headers hold no letters beyond Latin-1; login names may, percent-encoded. */
const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new Unauthorized('The login name is not well percent-encoded.');
  }
};

/** `audience` is the origin that clients see, `administrator` the owner's sign-in name. */
export const signInCheck = (
  signIn: SignIn,
  audience: string,
  administrator: string,
  directory: Directory,
): SignInCheck => {
  if (signIn.mode === 'token') {
    const check = tokenCheck(signIn.trust, audience);
    return (header) => check(header('authorization'));
  }
  if (signIn.mode === 'digest') {
    return async (header) => {
      // Loudly, for a client that believes in its token would wonder why its writes are refused.
      if (bearerOf(header) !== undefined) throw new Unauthorized('This site takes request digests, no tokens.');
      return whole(decoded(header('x-local-user') ?? administrator), directory);
    };
  }
  return async (header) => {
    // Blanks and all: a name that is mistyped must not become the administrator.
    const [, login] = /^Bearer\s+user:(.*)$/i.exec(header('authorization') ?? '') ?? [];
    return whole(login === undefined ? administrator : decoded(login), directory);
  };
};
