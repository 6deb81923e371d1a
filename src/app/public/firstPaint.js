// Before the first paint: the colours Teams put into the tab's address ("?theme=dark"). A file of its own, not a module
// and not inline: it must run before painting, and the content security policy allows no inline script.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'dark' || theme === 'contrast') document.documentElement.dataset.theme = theme;
else if (theme === 'default' || theme === 'light') document.documentElement.dataset.theme = 'light';
