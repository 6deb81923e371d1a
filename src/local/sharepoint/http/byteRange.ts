/** `Range: bytes=0-99`, `bytes=100-`, `bytes=-50`: one range. More of them, or other units, are passed over, as HTTP allows. */
export type ByteRange = { readonly start: number; readonly end: number } | 'unsatisfiable' | undefined;

/** `end` is the first byte that is not meant. */
export const parseRange = (header: string | null, size: number): ByteRange => {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '');
  if (!match) return undefined;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size };
  }
  const start = Number(from);
  const end = to === '' ? size : Math.min(Number(to) + 1, size);
  if (start >= size) return 'unsatisfiable';
  return start < end ? { start, end } : undefined;
};
