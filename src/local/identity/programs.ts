/**
 * Programs that sign in without Teams, as registered in Entra: for a person, in the machine's own browser or by a device code
 * (a public client), or as themselves, by a certificate (application permissions).
 */
export interface Program {
  readonly clientId: string;
  /** PEM. Whoever has the key of one of them is the program. */
  readonly certificates: readonly string[];
  /** Application permissions of SharePoint that an administrator has consented to, "Sites.FullControl.All". */
  readonly roles: readonly string[];
  /** Delegated permissions that are consented to, "AllSites.FullControl"; none: it signs nobody in. */
  readonly delegated: readonly string[];
}

/** What an endpoint refuses, in Entra's words: an OAuth error and a sentence that begins with AADSTS. */
export const refusedAs = (status: number, error: string, description: string): Response =>
  Response.json({ error, error_description: description }, { status, headers: { 'Cache-Control': 'no-store' } });

/** The permissions in a scope: what stands behind the resource's address, without what is OpenID's own. */
export const permissionsIn = (scope: string): readonly string[] =>
  scope
    .split(/\s+/)
    .filter((part) => part.includes('://'))
    .map((part) => new URL(part).pathname.replace(/^\/+/, ''));
