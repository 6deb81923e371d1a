/** Parts of answers, and what is left out of them before anybody reads them: ids, addresses, persons. */
import type { Answer, AskedSite } from './askedSite';

type Json = Partial<Record<string, unknown>>;

export const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null ? { ...value } : {});

/** The rows of a collection, in either of its forms. */
export const rowsOf = (value: unknown): readonly Json[] => {
  const rows = Array.isArray(value) ? value : asJson(value)['value'];
  return Array.isArray(rows) ? rows.map(asJson) : [];
};

/** One line, whatever is in it. */
const plain = (value: unknown): string =>
  typeof value === 'string' && !/[\n"]/.test(value) ? value : JSON.stringify(value);

/** "404 -2130575322": a refusal as SharePoint words it, or the status alone. */
export const outcome = ({ status, json }: Answer): string => {
  const { code } = asJson(json['odata.error'] ?? json['error']);
  return code === undefined ? String(status) : `${status} ${plain(code).split(',')[0]}`;
};

/** "Id 7, Title x": named values of an answer. */
export const valuesOf = (row: Json, ...names: readonly string[]): string =>
  names.map((name) => `${name} ${plain(row[name] ?? null)}`).join(', ');

export class Unasked extends Error {}

/** What must have worked for the question to mean anything. */
export const certain = (answer: Answer, what: string): Answer => {
  if (answer.status < 400) return answer;
  throw new Unasked(`${what}: ${outcome(answer)}`);
};

/** Nothing that names a tenant, a site, a person or a thing on it may leave the house. */
export const anonymous = (text: string, { origin, path }: Pick<AskedSite, 'origin' | 'path'>): string =>
  text
    .replaceAll(origin, '{vært}')
    .replaceAll(new URL(origin).host, '{vært}')
    .replaceAll(path, '{site}')
    .replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi, '{guid}')
    .replace(/[^\s"|<>,;]+@(?!sharepoint\b)[^\s"|<>,;]+\.[^\s"|<>,;]+/g, '{mail}')
    .replace(/Raaderum(?:Proeve|Bib)[\da-f]{8}/g, '{liste}');
