/**
 * What the tab's page is on paper: a real PDF made by Chromium, and what can be read off its bytes. Chromium prints a page,
 * not a frame in it, so the tab's document is taken over, with every rule that applies in it, into a page of its own.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { pdfText } from './pdfText';

const documentOf = (tab: FrameLocator): Promise<string> =>
  tab.locator(':root').evaluate((root) => {
    const { styleSheets, adoptedStyleSheets } = root.ownerDocument;
    const copy = root.cloneNode(true) as Element; // of an element
    for (const dead of copy.querySelectorAll('script, link, style')) dead.remove();
    const style = root.ownerDocument.createElement('style');
    style.textContent = [...styleSheets, ...adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('\n');
    copy.querySelector('head')?.append(style);
    return `<!doctype html>${copy.outerHTML}`;
  });

export interface PrintedHeading {
  readonly title: string;
  /** From the bottom of its page, in points. */
  readonly above: number;
}

export interface Paper {
  readonly pages: number;
  readonly headings: readonly PrintedHeading[];
  /** Without its blanks. */
  readonly text: () => string;
}

/** PDF writes plain letters in brackets, all others as UTF-16 by number. */
const titleText = (written: string): string =>
  written.startsWith('<FEFF')
    ? written.slice(5, -1).replaceAll(/.{4}/g, (unit) => String.fromCodePoint(Number.parseInt(unit, 16)))
    : written.slice(1, -1).replaceAll(/\\(.)/g, '$1');

const read = (pdf: Buffer): Paper => {
  const text = pdf.toString('latin1');
  const outline = text.matchAll(/\/Title (<[^>]*>|\((?:\\.|[^)])*\))\n\/Dest \[\d+ 0 R \/XYZ [\d.]+ ([\d.]+) /g);
  return {
    pages: text.match(/\/Type \/Page\n/g)?.length ?? 0,
    headings: [...outline].map(([, title = '', above]) => ({ title: titleText(title), above: Number(above) })),
    text: () => pdfText(pdf),
  };
};

/** `heights` in millimetres: the same text on papers of several heights, so that it breaks in several places. */
export const onPaper = async (
  page: Page,
  tab: FrameLocator,
  heights: readonly number[] = [297],
): Promise<readonly Paper[]> => {
  const html = await documentOf(tab);
  const paper = await page.context().newPage();
  await paper.setContent(html);
  const papers: Paper[] = [];
  for (const height of heights) {
    // A size in the page's own rules would be taken for every height.
    if (height !== 297) await paper.addStyleTag({ content: `@page { size: 210mm ${height}mm; }` });
    papers.push(read(await paper.pdf({ preferCSSPageSize: true, outline: true, tagged: true })));
  }
  await paper.close();
  return papers;
};
