// Before the first paint: the colours Teams put into the tab's address ("?theme=dark"). A file of its own, not a module
// and not inline: it must run before painting, and the content security policy allows no inline script.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'dark' || theme === 'contrast') document.documentElement.dataset.theme = theme;
else if (theme === 'default' || theme === 'light') document.documentElement.dataset.theme = 'light';

// The scripts of the view the address names ("#/forslag?sort=titel"), fetched beside those of every view instead of after
// them. Their names change with each build, which writes them into the page: "forslag a.js b.js;plan c.js".
const [, view = ''] = /^#\/([a-z]*)(?:\?|$)/.exec(location.hash || '#/') ?? [undefined, undefined];
const ofViews = document.querySelector('meta[name="view-scripts"]')?.content.split(';') ?? [];
const [, ...scripts] = ofViews.map((entry) => entry.split(' ')).find(([name]) => name === view) ?? [];
for (const href of scripts) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href }));
}
