/** The JSON dialect an Accept header asks for. Plain `application/json` is the light one with minimal metadata. */
export type Format = 'minimal' | 'none' | 'verbose';

export const formatOf = (accept: string | null): Format => {
  const value = (accept ?? '').toLowerCase();
  if (/odata(\.metadata)?=verbose/.test(value)) return 'verbose';
  if (/odata=nometadata|odata\.metadata=none/.test(value)) return 'none';
  return 'minimal';
};

const names: Readonly<Record<Format, string>> = { minimal: 'minimalmetadata', none: 'nometadata', verbose: 'verbose' };

export const contentType = (format: Format): string =>
  format === 'verbose'
    ? 'application/json;odata=verbose;charset=utf-8'
    : `application/json;odata=${names[format]};streaming=true;charset=utf-8`;
