/** The two pages on which a person signs in to a program: the one its browser is sent to, and the one for device codes. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const page = (body: string, status = 200): Response =>
  new Response(`<!doctype html><html lang="da"><meta charset="utf-8"><title>Log ind</title>${body}`, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });

const who = '<label>Brugernavn <input name="loginName" type="email" required autofocus></label>';

export const askWho = (): Response => page(`<form method="post">${who}<button>Log ind</button></form>`);

export const askForDeviceCode = (): Response =>
  page(`<form method="post"><label>Kode <input name="code" required></label>${who}<button>Log ind</button></form>`);

export const say = (sentence: string, status = 200): Response => page(`<p>${escaped(sentence)}`, status);

/** `response_mode=form_post`: the answer goes to the program in a form that posts itself. */
export const postBack = (redirectUri: string, fields: Readonly<Record<string, string>>): Response => {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`,
  );
  return page(
    `<form method="post" action="${escaped(redirectUri)}">${inputs.join('')}<button>Fortsæt</button></form>
<script>document.forms[0].submit()</script>`,
  );
};
