/**
 * What somebody has typed and not yet saved, kept so that it survives a reload, a crash, a lost network. Only what was
 * typed is kept, each field beside what stood there before: enough for a three-way merge with whatever is saved
 * meanwhile, and nothing of the item that the person did not touch.
 */
import type { Version } from './ids';
import { isSame } from './patch';

/** A draft as it lies in the browser or in SharePoint: a text that these do not look into. */
export interface DraftText {
  /** What it is a draft of: "forslag/17", "forslag/ny/2025-2028/<key>". */
  readonly item: string;
  /** The form that wrote it: each one opened has a name of its own, so that no two ever write over each other. */
  readonly writer: string;
  /** By the clock of the device, an ISO instant. */
  readonly savedAt: string;
  readonly text: string;
}

export interface KeptField {
  readonly before: unknown;
  readonly typed: unknown;
}

export interface KeptDraft extends Omit<DraftText, 'text'> {
  readonly device: string;
  /** Which form, in which edition of it: "proposal-1". */
  readonly shape: string;
  /** The version that was typed over; undefined for a new item. */
  readonly base: Version | undefined;
  /** By the path of the field in the form's draft. */
  readonly fields: Readonly<Record<string, KeptField>>;
}

const edition = 1;
const daysKept = 30;

export const encodeDraft = ({ item, writer, savedAt, ...rest }: KeptDraft): DraftText => ({
  item,
  writer,
  savedAt,
  text: JSON.stringify({ edition, ...rest }),
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // cut short, or written by hand: offered as the text it is
  }
};

const fieldsOf = (value: unknown): KeptDraft['fields'] | undefined => {
  if (!isRecord(value)) return undefined;
  const fields: [string, KeptField][] = [];
  for (const [path, field] of Object.entries(value)) {
    if (!isRecord(field) || !('before' in field) || !('typed' in field)) return undefined;
    fields.push([path, { before: field['before'], typed: field['typed'] }]);
  }
  return Object.fromEntries(fields);
};

/** undefined: another edition of the tab wrote it. It is then shown as text, for the person to copy from. */
export const decodeDraft = ({ item, writer, savedAt, text }: DraftText): KeptDraft | undefined => {
  const content = parsed(text);
  if (!isRecord(content) || content['edition'] !== edition) return undefined;
  const { device, shape, base } = content;
  const fields = fieldsOf(content['fields']);
  if (typeof device !== 'string' || typeof shape !== 'string' || fields === undefined) return undefined;
  return {
    item,
    writer,
    savedAt,
    device,
    shape,
    base: typeof base === 'string' ? (base as Version) : undefined,
    fields,
  };
};

/** A draft by a clock that is ahead is no older for it. */
export const isExpired = ({ savedAt }: Pick<DraftText, 'savedAt'>, now: Date): boolean =>
  !(now.getTime() - Date.parse(savedAt) <= daysKept * 86_400_000);

const newestFirst = (a: DraftText, b: DraftText): number => b.savedAt.localeCompare(a.savedAt);

/** The newest copy of each: the browser and SharePoint hold the same draft, one of them perhaps a little behind. */
export const newestCopies = (texts: readonly DraftText[]): readonly DraftText[] => {
  const byWriter = new Map<string, DraftText>();
  for (const text of texts.toSorted(newestFirst)) {
    const name = `${text.item} ${text.writer}`;
    if (!byWriter.has(name)) byWriter.set(name, text);
  }
  return [...byWriter.values()];
};

/** Whether `draft` says all that `other` says. */
const covers = (draft: KeptDraft, other: KeptDraft): boolean =>
  draft.shape === other.shape &&
  Object.entries(other.fields).every(([path, { typed }]) => isSame(draft.fields[path]?.typed, typed));

export interface FoundDrafts {
  /** The newest that the form of this shape can take up. */
  readonly chosen: KeptDraft | undefined;
  /** Say something that `chosen` does not: typed on another device, or in another window. Newest first. */
  readonly others: readonly KeptDraft[];
  /** Of another edition of the form or the tab: to be read, not taken up. */
  readonly unreadable: readonly DraftText[];
  /** Too old, or said by `chosen` as well: may go. */
  readonly spent: readonly DraftText[];
}

/** Sorts what was found for one item. */
export const sortDrafts = (texts: readonly DraftText[], shape: string, now: Date): FoundDrafts => {
  const spent: DraftText[] = [];
  const unreadable: DraftText[] = [];
  const others: KeptDraft[] = [];
  let chosen: KeptDraft | undefined;
  for (const text of newestCopies(texts)) {
    const kept = decodeDraft(text);
    if (isExpired(text, now)) spent.push(text);
    else if (kept?.shape !== shape) unreadable.push(text);
    else if (chosen === undefined) chosen = kept;
    else if (covers(chosen, kept)) spent.push(text);
    else others.push(kept);
  }
  return { chosen, others, unreadable, spent };
};

/** What was typed, as text to copy from. A draft that cannot be read at all is its own text. */
export const plainText = (text: DraftText, labelOf: (path: string) => string): string => {
  const kept = decodeDraft(text);
  if (kept === undefined) return text.text;
  return Object.entries(kept.fields)
    .map(([path, { typed }]) => `${labelOf(path)}: ${Array.isArray(typed) ? typed.join(', ') : String(typed)}`)
    .join('\n');
};
