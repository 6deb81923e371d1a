/**
 * A browser that opens a file by its own address carries no token: SharePoint sends it to the sign-in, which posts a token back,
 * and keeps that as a cookie for addresses of its own (documented for SharePoint Online: `_forms/default.aspx`, `FedAuth`). The
 * REST interface takes tokens alone here, so that no page of another origin can use what the browser keeps.
 */
import { apiPathOf } from './webOfAddress';

const cookieName = 'FedAuth';
/** SharePoint's lives for days. Here another person may be chosen in the local Teams, and must not be met as the one before. */
const keptSeconds = 10;
const formsPath = '/_forms/default.aspx';

const cookieOf = (request: Request): string | undefined => {
  const found = (request.headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${cookieName}=`));
  return found?.slice(cookieName.length + 1);
};

const isForPage = (request: Request): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') && apiPathOf(new URL(request.url)) === undefined;

/** What stands for the `Authorization` header of a request that has none. */
export const authorizationOf = (request: Request): string | null => {
  const given = request.headers.get('authorization');
  if (given !== null || !isForPage(request)) return given;
  const cookie = cookieOf(request);
  return cookie === undefined ? null : `Bearer ${cookie}`;
};

/** To the sign-in and back: for whoever opens an address in a browser and is not, or no longer, known. */
export const toSignIn = (request: Request, signInPage: string | undefined, origin: string): Response | undefined => {
  const wantsPage = (request.headers.get('accept') ?? '').includes('text/html');
  if (signInPage === undefined || !wantsPage || !isForPage(request) || request.headers.has('authorization'))
    return undefined;
  const { pathname, search } = new URL(request.url);
  const asked = new URLSearchParams({ for: origin, return: `${pathname}${search}` });
  return new Response(null, { status: 302, headers: { location: `${signInPage}?${asked.toString()}` } });
};

export const isPosted = (request: Request): boolean =>
  request.method === 'POST' && new URL(request.url).pathname.toLowerCase() === formsPath;

/** What the sign-in posted: the token becomes a cookie once `check` has taken it. Only an address of this host is gone back to. */
export const takePosted = async (
  body: Uint8Array,
  origin: string,
  check: (authorization: string) => Promise<unknown>,
): Promise<Response> => {
  const form = new URLSearchParams(new TextDecoder().decode(body));
  const token = form.get('token') ?? '';
  await check(`Bearer ${token}`); // rejects with `Unauthorized`
  const back = new URL(form.get('return') ?? '/', origin);
  const location = back.origin === origin ? `${back.pathname}${back.search}` : '/';
  const secure = origin.startsWith('https:') ? '; Secure' : '';
  return new Response(null, {
    status: 302,
    headers: {
      location,
      'set-cookie': `${cookieName}=${token}; Path=/; Max-Age=${keptSeconds}; HttpOnly; SameSite=Lax${secure}`,
    },
  });
};
