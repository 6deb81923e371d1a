/** Cuts a `$filter` into words, literals and punctuation. */
import { badRequest } from '../http/sharePointError';
import type { Literal } from './filterTree';

export type Token =
  | { readonly is: 'literal'; readonly literal: Literal }
  | { readonly is: 'word'; readonly text: string }
  | { readonly is: '(' | ')' | ',' };

const pattern =
  /\s*(?:(datetimeoffset|datetime|guid|time|binary|X)'((?:[^']|'')*)'|'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)[mMdDfFlL]?(?![\w.])|([A-Za-z_@][\w.]*(?:\/[A-Za-z_][\w.]*)*)|([(),]))/y;

export const invalidExpression = (source: string): Error => badRequest(`The expression "${source}" is not valid.`);

const typed = (prefix: string, value: string, source: string): Literal => {
  const kind = prefix.toLowerCase();
  if (kind === 'guid') return { kind: 'guid', value: value.toLowerCase() };
  if (kind === 'datetime' || kind === 'datetimeoffset') return { kind: 'datetime', value };
  throw invalidExpression(source);
};

const word = (text: string): Token => {
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === 'false')
    return { is: 'literal', literal: { kind: 'boolean', value: lower === 'true' } };
  return lower === 'null' ? { is: 'literal', literal: { kind: 'null' } } : { is: 'word', text };
};

export const tokenize = (source: string): Token[] => {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  let at = 0;
  while (at < end) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) throw invalidExpression(source);
    at = pattern.lastIndex;
    const [, prefix, prefixed, quoted, number, name, punctuation] = match;
    if (prefix !== undefined) {
      tokens.push({ is: 'literal', literal: typed(prefix, (prefixed ?? '').replaceAll("''", "'"), source) });
    } else if (quoted !== undefined) {
      tokens.push({ is: 'literal', literal: { kind: 'text', value: quoted.replaceAll("''", "'") } });
    } else if (number !== undefined) {
      tokens.push({ is: 'literal', literal: { kind: 'number', value: Number(number) } });
    } else if (name !== undefined) tokens.push(word(name));
    else if (punctuation === '(' || punctuation === ')' || punctuation === ',') tokens.push({ is: punctuation });
  }
  return tokens;
};
