/**
 * A page of words that opens from a folder in any browser: nothing to fetch, no script, light and dark, no wider than its
 * window. Its own policy forbids everything else, so that an opened guide asks nobody anything.
 */
export type PageLanguage = 'da' | 'en';

const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #242424; --line: #8a8886; --soft: #f3f2f1; --link: #0f548c; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1a19; --ink: #f3f2f1; --soft: #292827; --link: #7fb8ea; } }
html { background: var(--paper); color: var(--ink); }
body { font: 1rem/1.6 "Segoe UI", system-ui, sans-serif; max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; margin: 2em 0 .5em; }
h1 { margin-top: .5em; }
a { color: var(--link); }
code, pre { font-family: Consolas, ui-monospace, monospace; font-size: .9em; background: var(--soft); border-radius: 3px; }
code { padding: .1em .3em; }
pre { padding: .75rem 1rem; overflow-x: auto; }
pre code { padding: 0; font-size: 1em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
th, td { border: 1px solid var(--line); padding: .4em .6em; text-align: left; vertical-align: top; }
th { background: var(--soft); }
`;

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (found) => escapes[found] ?? found);

/** `body` is HTML with a heading of the first level; `title` is text. */
export const htmlPage = (language: PageLanguage, title: string, body: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.trim()}
</main>
</body>
</html>
`;
