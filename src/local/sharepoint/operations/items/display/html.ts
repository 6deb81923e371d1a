/** Texts in markup. */

/** As streams have it: quotes stay (recorded), `&` does not (pnp/pnpjs #423). */
export const markupText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\r?\n/g, '<br>');

export const htmlText = (text: string): string => markupText(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
