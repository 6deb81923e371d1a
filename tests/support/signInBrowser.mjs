#!/usr/bin/env node
/** What a person does in the browser that a command opens (`BROWSER`): says who they are, and follows where the page sends them. */
const [, , address] = process.argv;
const unescaped = (text) => text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const answer = await fetch(address, {
  method: 'POST',
  body: new URLSearchParams({ loginName: process.env.SIGN_IN_AS ?? '' }),
});
const page = await answer.text();
const [, action] = /<form method="post" action="([^"]+)"/.exec(page) ?? [];
if (action === undefined) throw new Error(`the sign-in answered ${answer.status}: ${page}`);
const fields = [...page.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, unescaped(value)]);
await fetch(unescaped(action), { method: 'POST', body: new URLSearchParams(fields) });
