import type { Comment } from '../../domain/comment';
import { AppError } from '../../domain/errors';
import type { Row } from './codec';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** SharePoint stores comments entity-encoded and sends them so. Undone once: a typed "&lt;" arrives as "&amp;lt;". */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
    },
  );

const asObject = (value: unknown): Row => (typeof value === 'object' && value !== null ? { ...value } : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One comment as SharePoint answers it; `loginName` is the viewer's. */
export const decodeComment = (answer: unknown, loginName: string): Comment => {
  const comment = asObject(answer);
  const author = asObject(comment['author']);
  const { id, createdDate } = comment;
  const created = typeof createdDate === 'string' ? Date.parse(createdDate) : Number.NaN;
  if (typeof id !== 'string' || Number.isNaN(created)) {
    throw new AppError({ kind: 'Bug', detail: 'a comment without id or date' });
  }
  return {
    id,
    text: decodeEntities(textOf(comment['text'])),
    author: { name: textOf(author['name']), email: textOf(author['email']) },
    // SharePoint leaves zeros at the end away (`…:19.97Z` comes before `…:19.973Z`): as texts they would not sort.
    createdAt: new Date(created).toISOString(),
    isOwn: textOf(author['loginName']).toLowerCase() === loginName.toLowerCase(),
  };
};
