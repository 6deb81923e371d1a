/** The JSON dialect an Accept header asks for. Plain `application/json` is the light one with minimal metadata. */
import { notAcceptable, notImplemented } from './sharePointError';

export type Format = 'minimal' | 'full' | 'none' | 'verbose';

const dialects: Readonly<Record<string, Format>> = {
  '': 'minimal',
  minimalmetadata: 'minimal',
  minimal: 'minimal',
  fullmetadata: 'full',
  full: 'full',
  nometadata: 'none',
  none: 'none',
  verbose: 'verbose',
};

interface Range {
  readonly type: string;
  readonly dialect: string;
  readonly quality: number;
}

const rangeOf = (text: string): Range => {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const named = new Map(
    parameters.map((parameter) => {
      const [name = '', value = ''] = parameter.split('=').map((part) => part.trim());
      return [name, value.replaceAll('"', '')];
    }),
  );
  const quality = Number(named.get('q') ?? 1);
  return {
    type,
    dialect: named.get('odata') ?? named.get('odata.metadata') ?? '',
    quality: Number.isNaN(quality) ? 0 : quality,
  };
};

const isXml = (type: string): boolean => /^(?:application|text)\/(?:atom\+)?xml$/.test(type);
const isAnything = (type: string): boolean => type === '*/*' || type === 'application/*';

/**
 * What is accepted most, the first of equals. Without the header, and for anything at all, SharePoint answers Atom XML,
 * which is not spoken here: then JSON too (README).
 */
export const formatOf = (accept: string | null): Format => {
  const ranges = (accept ?? '')
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(rangeOf);
  if (ranges.length === 0) return 'minimal';
  const wanted = ranges.filter(({ quality }) => quality > 0).toSorted((one, other) => other.quality - one.quality);
  const json = wanted.find(({ type, dialect }) => type === 'application/json' && Object.hasOwn(dialects, dialect));
  if (json) return dialects[json.dialect] ?? 'minimal';
  if (wanted.some(({ type }) => isAnything(type))) return 'minimal';
  if (wanted.some(({ type }) => isXml(type))) throw notImplemented(`answers as ${accept}`);
  throw notAcceptable();
};

/** For an error about an Accept header, and for what has no other dialect. */
export const formatOrMinimal = (accept: string | null): Format => {
  try {
    return formatOf(accept);
  } catch {
    // Said elsewhere: the same header makes the request itself fail.
    return 'minimal';
  }
};

const names: Readonly<Record<Format, string>> = {
  minimal: 'minimalmetadata',
  full: 'fullmetadata',
  none: 'nometadata',
  verbose: 'verbose',
};

export const contentType = (format: Format): string =>
  format === 'verbose'
    ? 'application/json;odata=verbose;charset=utf-8'
    : `application/json;odata=${names[format]};streaming=true;charset=utf-8`;
