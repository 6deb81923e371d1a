/**
 * Reads `multipart/mixed` batches: change sets or not, CRLF or LF, headers in any case and folded over lines. By bytes,
 * for a member may carry a file.
 */
import { badRequest } from './sharePointError';

export interface BatchMember {
  readonly method: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const lineFeed = 10;
const carriageReturn = 13;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const boundaryOf = (contentType: string): string => {
  const match = /boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) throw badRequest('The batch has no boundary.');
  return boundary;
};

/** Where a line begins, where its text ends, and where the next begins. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

const lineAt = (bytes: Uint8Array, from: number): Line => {
  const feed = bytes.indexOf(lineFeed, from);
  if (feed < 0) return { from, to: bytes.length, next: bytes.length };
  return { from, to: feed > from && bytes[feed - 1] === carriageReturn ? feed - 1 : feed, next: feed + 1 };
};

/** The parts between boundary lines, without the preamble and what follows the closing line. */
const partsOf = (bytes: Uint8Array, boundary: string): Uint8Array[] => {
  const parts: Uint8Array[] = [];
  const length = Buffer.byteLength(boundary) + 2;
  let begun: number | undefined;
  // The line end before a boundary belongs to the boundary, not to the part.
  let endOfPart = 0;
  for (let at = 0; at < bytes.length;) {
    const { from, to, next } = lineAt(bytes, at);
    // Blanks may follow the boundary (RFC 2046).
    const bare = to - from < length || to - from > length + 100 ? '' : textOf(bytes.subarray(from, to)).trimEnd();
    if (bare === `--${boundary}` || bare === `--${boundary}--`) {
      if (begun !== undefined) parts.push(bytes.subarray(begun, Math.max(begun, endOfPart)));
      if (bare !== `--${boundary}`) return parts;
      begun = next;
    }
    endOfPart = to;
    at = next;
  }
  throw badRequest('The batch is not closed.');
};

interface Headed {
  readonly head: readonly string[];
  readonly rest: Uint8Array;
}

/** Head lines up to the first empty one, unfolded, and what follows it. Empty lines before the head are passed over. */
const splitHead = (bytes: Uint8Array): Headed => {
  const head: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const { from, to, next } = lineAt(bytes, at);
    const line = textOf(bytes.subarray(from, to));
    at = next;
    if (line.trim() === '') {
      if (head.length > 0) return { head, rest: bytes.subarray(next) };
    } else if (/^[ \t]/.test(line) && head.length > 0) head.push(`${head.pop() ?? ''} ${line.trim()}`);
    else head.push(line);
  }
  return { head, rest: new Uint8Array() };
};

const headersOf = (lines: readonly string[]): Map<string, string> =>
  new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      if (colon < 1) throw badRequest('A header in the batch is not valid.');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );

const onlyLineEnds = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === lineFeed || byte === carriageReturn);

/** Clients write empty lines behind a body; one that says how long it is means just so many bytes. */
const bodyOf = (rest: Uint8Array, length: string | undefined): Uint8Array => {
  if (length === undefined) return rest;
  const bytes = /^\d+$/.test(length) ? Number(length) : Number.NaN;
  if (!(bytes <= rest.length) || !onlyLineEnds(rest.subarray(bytes))) {
    throw badRequest(`A request in the batch has ${rest.length} bytes of content, not ${length}.`);
  }
  return rest.subarray(0, bytes);
};

const requestOf = (bytes: Uint8Array): BatchMember => {
  const { head, rest } = splitHead(bytes);
  const [first = '', ...lines] = head;
  const match = /^([A-Za-z]+)\s+(\S.*?)(?:\s+HTTP\/1\.[01])?$/.exec(first.trim());
  if (!match?.[1] || !match[2]) throw badRequest('A request in the batch is not valid.');
  const headers = headersOf(lines);
  return { method: match[1].toUpperCase(), url: match[2], headers, body: bodyOf(rest, headers.get('content-length')) };
};

const membersOf = (bytes: Uint8Array, contentType: string, inChangeSet: boolean): BatchMember[] =>
  partsOf(bytes, boundaryOf(contentType)).flatMap((part) => {
    const { head, rest } = splitHead(part);
    const type = headersOf(head).get('content-type') ?? '';
    if (!/^multipart\/mixed/i.test(type)) return [requestOf(rest)];
    if (inChangeSet) throw badRequest('A change set cannot hold another.');
    return membersOf(rest, type, true);
  });

/** In the order in which they were sent; a change set's members one after the other. */
export const parseBatch = (bytes: Uint8Array, contentType: string): BatchMember[] =>
  membersOf(bytes, contentType, false);
