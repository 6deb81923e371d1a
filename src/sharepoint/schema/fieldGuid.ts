/** Fixed ids for columns: the same list and column has the same id on every site, so that a second run recognises its own. */
const offsets = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b] as const;

/** FNV-1a, 32 bits, from a given start. Not for secrets: only for ids that never collide among a few hundred names. */
const fnv1a = (text: string, start: number): string => {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};

export const fieldGuid = (listUrl: string, columnName: string): string => {
  const hex = offsets.map((offset) => fnv1a(`${listUrl}/${columnName}`, offset)).join('');
  // Version 8 ("custom") and variant bits, as RFC 9562 wants them.
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
