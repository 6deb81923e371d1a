/** The names in the sources of `manifest/`, written `${{NAME}}` as Microsoft 365 Agents Toolkit writes them. */
import type { Settings } from './settings';

const name = /\$\{\{\s*(\w+)\s*\}\}/g;

export const namesIn = (text: string): readonly string[] => [...text.matchAll(name)].map(([, found = '']) => found);

/** Into JSON: a value with a quotation mark stays one value. What is not set stays as it is, and the checks name it. */
export const fillNames = (text: string, settings: Settings): string =>
  text.replace(name, (whole, found: string) => {
    const value = settings.get(found);
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
  });
