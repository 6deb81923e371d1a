/**
 * What stands at the foot of every printed page, beside the page's number (`app/print.css`). A browser that knows no margin
 * boxes (before Chromium 131) leaves it out. As a style sheet made by script, which the content security policy lets pass.
 */
import { useEffect } from 'react';

/** Longer would run into the number. */
const longest = 70;

/** A text as CSS writes it: everything but plain letters by its number, so that no title can end the string. */
const cssString = (text: string): string =>
  `"${text.replaceAll(/[^\wæøåÆØÅ ]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;

/** Cut between letters that take two places, not in one. */
const cut = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

export const footRule = (text: string): string =>
  `@page { @bottom-left { content: ${cssString(cut(text))}; font: 9pt 'Segoe UI', sans-serif; color: #000; } }`;

export const usePrintedFoot = (text: string): void => {
  useEffect(() => {
    // jsdom has no sheets made by script.
    if (!('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(footRule(text));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
};
