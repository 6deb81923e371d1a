/** Reads `multipart/mixed` batches: change sets or not, CRLF or LF, headers in any case. */
import { badRequest } from './sharePointError';

export interface BatchMember {
  readonly method: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const boundaryOf = (contentType: string): string => {
  const match = /boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) throw badRequest('The batch has no boundary.');
  return boundary;
};

/** The parts between boundary lines, without the preamble and what follows the closing line. */
const partsOf = (text: string, boundary: string): string[] => {
  const lines = text.split('\n');
  const parts: string[] = [];
  let current: string[] | undefined;
  for (const line of lines) {
    const bare = line.replace(/\r$/, '').trimEnd();
    if (bare === `--${boundary}` || bare === `--${boundary}--`) {
      if (current) parts.push(current.join('\n'));
      current = bare.endsWith('--') && bare !== `--${boundary}` ? undefined : [];
      if (current === undefined) return parts;
    } else current?.push(line);
  }
  throw badRequest('The batch is not closed.');
};

/** Head lines up to the first empty one, and what follows it. */
const splitHead = (text: string): { head: string[]; rest: string } => {
  const lines = (part: string): string[] => part.split(/\r?\n/).filter((line) => line.trim() !== '');
  const empty = /\r?\n[ \t]*\r?\n/.exec(text);
  if (!empty) return { head: lines(text), rest: '' };
  return { head: lines(text.slice(0, empty.index)), rest: text.slice(empty.index + empty[0].length) };
};

const headersOf = (lines: readonly string[]): Map<string, string> =>
  new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      if (colon < 1) throw badRequest('A header in the batch is not valid.');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );

const requestOf = (text: string): BatchMember => {
  const { head, rest } = splitHead(text.replace(/^(?:\r?\n)+/, ''));
  const [first = '', ...headers] = head;
  const match = /^([A-Za-z]+)\s+(\S.*?)(?:\s+HTTP\/1\.[01])?$/.exec(first.trim());
  if (!match?.[1] || !match[2]) throw badRequest('A request in the batch is not valid.');
  return {
    method: match[1].toUpperCase(),
    url: match[2],
    headers: headersOf(headers),
    body: rest.replace(/(?:\r?\n)+$/, ''),
  };
};

/** In the order in which they were sent; a change set's members one after the other. */
export const parseBatch = (text: string, contentType: string): BatchMember[] =>
  partsOf(text, boundaryOf(contentType)).flatMap((part) => {
    const { head, rest } = splitHead(part.replace(/^(?:\r?\n)+/, ''));
    const type = headersOf(head).get('content-type') ?? '';
    return /^multipart\/mixed/i.test(type) ? parseBatch(rest, type) : [requestOf(rest)];
  });
