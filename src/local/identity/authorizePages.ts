/** The sign-in's own pages: who, and whether the app may. Each form posts to the very address it was got from. */
import type { SignInPerson } from './identity';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const page = (title: string, body: string, status = 200, cookie?: string): Response =>
  new Response(
    `<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><body style="font: 16px/1.5 'Segoe UI', sans-serif; max-width: 30rem; margin: 2rem auto; padding: 0 1rem">
<h1 style="font-size: 1.25rem">${title}</h1>${body}`,
    {
      status,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        // Entra's pages may not be framed: a hidden frame sees no page, only the answer to prompt=none.
        'X-Frame-Options': 'DENY',
        ...(cookie !== undefined && { 'Set-Cookie': cookie }),
      },
    },
  );

export const fault = (says: string): Response => page('Login kan ikke gennemføres', `<p>${escaped(says)}</p>`, 400);

export const choosePerson = (people: readonly SignInPerson[], sessions: readonly string[], app: string): Response => {
  const order = people.toSorted(
    (a, b) => Number(sessions.includes(b.loginName)) - Number(sessions.includes(a.loginName)),
  );
  const buttons = order.map(
    ({ name, loginName }) =>
      `<p><button name="login" value="${escaped(loginName)}">${escaped(name)} (${escaped(loginName)})</button>${
        sessions.includes(loginName) ? ' logget ind' : ''
      }</p>`,
  );
  return page(
    'Vælg en konto',
    `<p>Log ind til ${escaped(app)}. Det lokale login spørger ikke om adgangskode.</p>
<form method="post">${buttons.join('')}</form>`,
  );
};

export const chooseConsent = (person: SignInPerson, scope: string, app: string, cookie: string): Response => {
  const wanted = scope
    .split(' ')
    .filter((part) => part.includes('/'))
    .map((part) => `<li>${escaped(part)}</li>`);
  return page(
    `${escaped(app)} beder om tilladelse`,
    `<p>${escaped(person.name)} (${escaped(person.loginName)})</p><ul>${wanted.join('')}</ul>
<form method="post"><input type="hidden" name="login" value="${escaped(person.loginName)}">
<button name="consent" value="yes">Acceptér</button> <button name="consent" value="no">Nej tak</button></form>`,
    200,
    cookie,
  );
};
