/**
 * Signs a browser in to a site that sent it here: for the person who sits in the local Teams of that very browser, which a cookie
 * tells. The token goes back in a form that posts itself, as Entra does it (response_mode=form_post).
 */
import type { Identity } from './identity';

const cookieName = 'SignedIn';

/** Beside a token that Teams was given: who sits there now. */
export const signedInCookie = (loginName: string, isSecure: boolean): string =>
  `${cookieName}=${encodeURIComponent(loginName)}; Path=/signin; HttpOnly; SameSite=${isSecure ? 'None; Secure' : 'Lax'}`;

const personOf = (request: Request): string | undefined => {
  const found = (request.headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${cookieName}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(cookieName.length + 1));
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const page = (body: string, status: number): Response =>
  new Response(`<!doctype html><html lang="da"><meta charset="utf-8"><title>Log ind</title>${body}`, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });

/** `sites`: the origins that tokens may be posted to. */
export const answerSignIn = async (
  request: Request,
  identity: Identity,
  sites: readonly string[],
  clientId: string,
): Promise<Response> => {
  const asked = new URL(request.url).searchParams;
  const site = asked.get('for') ?? '';
  if (!sites.includes(site)) return page('<p>AADSTS50011: the reply address is not registered.', 400);
  const loginName = personOf(request);
  if (loginName === undefined) return page('<p>Nobody is signed in here. Open the local Teams first.', 401);
  const { access_token } = await identity.mint({ loginName, scope: `${site}/AllSites.FullControl`, clientId });
  const fields = { token: access_token, return: asked.get('return') ?? '/' };
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`,
  );
  return page(
    `<form method="post" action="${escaped(site)}/_forms/default.aspx">${inputs.join('')}<button>Fortsæt</button></form>
<script>document.forms[0].submit()</script>`,
    200,
  );
};
