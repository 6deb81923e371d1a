/**
 * Pages that would like to be taken for Teams. They know the whole of what Teams says and answer as it does; what they hear of
 * the tab stands in `window.heard`.
 */
import type { Served } from './releaseHosting';

/** Names that are configured nowhere. The third serves the tab without its headers, as a careless web server would. */
export const strangers = {
  page: 'teams.fremmed.example',
  local: 'localhost',
  unguardedTab: 'uden-vaern.example-kommune.dk',
} as const;

declare global {
  interface Window {
    heard: readonly { readonly func: string; readonly args: readonly unknown[] }[];
  }
}

const script = `
const runtime = JSON.stringify({ apiVersion: 4, isNAAChannelRecommended: true, isLegacyTeams: false,
  supports: { nestedAppAuth: {}, pages: { config: {} }, conversations: {} } });
window.heard = [];
addEventListener('message', ({ data, source }) => {
  window.heard.push({ func: data.func, args: data.args });
  const reply = (...args) => source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, '*');
  if (data.func === 'initialize') reply('content', 'web', '2.0.5', runtime);
  if (data.func === 'getContext') reply({ entityId: 'x', locale: 'da-dk', theme: 'default', frameContext: 'content' });
});`;

/** "https://<stranger>/?tab=<address>": a page with that address in a frame. */
export const serveStranger = (tab: string): Served => ({
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: Buffer.from(
    `<!doctype html><html lang="da"><link rel="icon" href="data:,"><title>Ikke Teams</title><script>${script}</script>
<div class="stage"><iframe src="${tab.replaceAll('"', '&quot;')}" width="1000" height="600"></iframe></div>`,
  ),
});
