/**
 * A page is one person's: what it shows and keeps was read as them. When a later token turns out to be another's, because the
 * account was changed under the open tab, nothing more is sent: the page must be loaded anew.
 */
import { AppError } from '../domain/errors';

interface Answer {
  readonly accessToken: string;
  readonly account: { readonly homeAccountId: string } | null;
}

/** Hands the token on, or throws `SignInNeeded` `otherAccount`. */
export const createSameAccount = () => {
  let first: string | undefined;
  return ({ accessToken, account }: Answer): string => {
    const id = account?.homeAccountId;
    first ??= id;
    if (id !== undefined && id !== first) throw new AppError({ kind: 'SignInNeeded', reason: 'otherAccount' });
    return accessToken;
  };
};
