/**
 * The permissions that an access token names. Microsoft calls the inside of a token its own business, so nothing is decided by
 * it: it is shown to whoever looks for a fault. Nothing else of the token is read, and none of it is kept.
 */
const segment = (token: string): string => (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');

/** Throws where the token is none that can be read. */
export const scopesInToken = (token: string): readonly string[] => {
  const bytes = Uint8Array.from(atob(segment(token)), (character) => character.codePointAt(0) ?? 0);
  const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const scp = typeof claims === 'object' && claims !== null && 'scp' in claims ? claims.scp : undefined;
  if (typeof scp !== 'string') throw new Error('the token names no permissions');
  return scp.split(' ').filter((scope) => scope !== '');
};
