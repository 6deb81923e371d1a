/**
 * Fetches beside the entry what would otherwise be found a round trip after it: the chunks that are reached by `import()`
 * on the way to any view, and those of the view the address names (`firstPaint.js` reads the address).
 */
import type { HtmlTagDescriptor, IndexHtmlTransformResult, Plugin, Rolldown } from 'vite';

/** Chunks of every first view. */
const neededAtStart = ['light', 'nestedAppTokenSource', 'siteStores', 'teamsHost'];

/** The chunk of each view, by the first word of its address. */
const views: Readonly<Record<string, string>> = {
  '': 'OverviewPage',
  ideer: 'IdeasPage',
  forslag: 'ProposalsPage',
  med: 'MedPage',
  tidsplan: 'TimelinePage',
  plan: 'PlanPage',
};

export const preloadStart = (): Plugin => ({
  name: 'preload-start',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle, filename }): IndexHtmlTransformResult => {
      // The redirect page of the sign-in is no start of the tab.
      if (bundle === undefined || !filename.endsWith('index.html')) return html;
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const named = (name: string): Rolldown.OutputChunk => {
        const chunk = chunks.find((known) => known.name === name);
        if (chunk === undefined) throw new Error(`preload-start: there is no chunk ${name}`);
        return chunk;
      };
      const withImports = (chunk: Rolldown.OutputChunk): readonly string[] => [
        chunk.fileName,
        ...chunk.imports.flatMap((file) => {
          const imported = bundle[file];
          return imported?.type === 'chunk' ? withImports(imported) : [];
        }),
      ];
      const entry = new Set(chunks.filter((chunk) => chunk.isEntry).flatMap(withImports));
      const start = new Set(
        neededAtStart.flatMap((name) => withImports(named(name))).filter((file) => !entry.has(file)),
      );
      const ofView = (name: string) =>
        [...new Set(withImports(named(name)))].filter((file) => !entry.has(file) && !start.has(file));
      const content = Object.entries(views)
        .map(([view, name]) => [view, ...ofView(name)].join(' '))
        .join(';');
      const reader = '<script src="./firstPaint.js">';
      if (!html.includes(reader)) throw new Error('preload-start: the page does not load firstPaint.js');
      const tags: HtmlTagDescriptor[] = [
        ...[...start].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        })),
        {
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: 'config.json' },
          injectTo: 'head',
        },
      ];
      // Before the script that reads it, and after the charset, which must come among the first 1,024 bytes.
      return { html: html.replace(reader, `<meta name="view-scripts" content="${content}" />\n    ${reader}`), tags };
    },
  },
});
