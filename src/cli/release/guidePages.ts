/** The guides of `manifest/guide` as pages: who installs has a browser, and seldom anything that shows markdown. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { escapeHtml, htmlPage, type PageLanguage } from './page';

export interface Guide {
  /** "installation.en.md" */
  readonly name: string;
  readonly markdown: string;
}

export const languageOf = (name: string): PageLanguage => (name.endsWith('.en.md') ? 'en' : 'da');
/** The index has the name that opens by itself. */
export const pageNameOf = (name: string): string =>
  name === 'README.md' ? 'index.html' : name.replace(/\.md$/, '.html');
const titleOf = ({ name, markdown }: Guide): string => {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error(`${name} has no heading`);
  return title;
};

const regionName: Readonly<Record<PageLanguage, string>> = { da: 'Tabel', en: 'Table' };

/** Links to other guides lead to their pages; a link by the bare name of a file says the title of what is there. */
const rendered = (guide: Guide, all: ReadonlyMap<string, Guide>): string => {
  const language = languageOf(guide.name);
  let tables = 0;
  const marked = new Marked({
    renderer: {
      link({ href, tokens }: Tokens.Link) {
        const [file = '', anchor] = href.split('#');
        const target = all.get(basename(file));
        const text = this.parser.parseInline(tokens);
        if (target === undefined) {
          if (!href.startsWith('https:'))
            throw new Error(`${guide.name} leads to ${href}, which the release does not have`);
          return `<a href="${escapeHtml(href)}">${text}</a>`;
        }
        const address = `${pageNameOf(target.name)}${anchor === undefined ? '' : `#${anchor}`}`;
        const theirs = languageOf(target.name);
        // The other language is read aloud as what it is.
        const other = theirs === language ? '' : ` hreflang="${theirs}" lang="${theirs}"`;
        return `<a href="${address}"${other}>${text === file ? escapeHtml(titleOf(target)) : text}</a>`;
      },
      // Nothing but markdown stands in a guide: "<host>" without backticks is a slip of the pen, not an element.
      html: ({ text }) => escapeHtml(text),
      code: ({ text }) => `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`,
      table({ header, rows }: Tokens.Table) {
        const cell = ({ tokens, header: isHead }: Tokens.TableCell): string => {
          const inside = this.parser.parseInline(tokens);
          // The corner above a column of names heads nothing.
          return isHead && inside !== '' ? `<th scope="col">${inside}</th>` : `<td>${inside}</td>`;
        };
        const lines = [header, ...rows].map((row) => `<tr>${row.map(cell).join('')}</tr>`);
        const [head = '', ...body] = lines;
        const table = `<table>\n<thead>${head}</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
        tables += 1;
        const name = `${regionName[language]} ${tables}`;
        return `<div class="wide" role="region" aria-label="${name}" tabindex="0">${table}</div>\n`;
      },
    },
  });
  return marked.parse(guide.markdown, { async: false });
};

/** Each guide's page by its name. Throws where a link leads out of the release. */
export const guidePages = (guides: readonly Guide[]): ReadonlyMap<string, string> => {
  const all = new Map(guides.map((guide) => [guide.name, guide]));
  return new Map(
    guides.map((guide) => [
      pageNameOf(guide.name),
      htmlPage(languageOf(guide.name), titleOf(guide), rendered(guide, all)),
    ]),
  );
};

export const readGuides = (folder: string): readonly Guide[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => ({ name, markdown: readFileSync(join(folder, name), 'utf8') }));

export const writePages = (pages: ReadonlyMap<string, string>, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of pages) writeFileSync(join(folder, name), page);
};
