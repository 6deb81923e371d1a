/** What one row, as it stands, has to do with a person. Pure. */
import { decodeDraft, plainText } from '../../domain/keptDraft';
import type { NameSearch } from '../../domain/nameSearch';
import { decisionsCodec } from '../codec/decisionsCodec';
import { asAnswer, textIn, type Answer } from '../provisioning/answers';
import { column, type Column } from '../schema/column';
import { isDrafts, textOf, type ReadableList } from './listReading';
import type { NamedText, TracedRow } from './personTrace';

export interface Sought {
  /** Numbers in the site's user list. */
  readonly ids: ReadonlySet<number>;
  /** Mail addresses and sign-in names, in small letters. */
  readonly signatures: ReadonlySet<string>;
  readonly search: NameSearch;
}

export type RowTies = Pick<
  TracedRow,
  'createdAt' | 'changedAt' | 'isCreator' | 'isEditor' | 'columns' | 'decisions' | 'texts' | 'mentions'
>;

export interface Who {
  readonly id: unknown;
  readonly email?: unknown;
}

export const isSought = ({ ids, signatures }: Sought, { id, email }: Who): boolean =>
  (typeof id === 'number' && ids.has(id)) || (typeof email === 'string' && signatures.has(email.toLowerCase()));

const whoIn = (row: Answer, name: string): Who => {
  const { Id: id, EMail: email } = asAnswer(row[name]);
  return { id, email };
};

export const columnsWith = (
  { persons }: Pick<ReadableList, 'persons'>,
  sought: Sought,
  whoOf: (column: Column) => Who,
): readonly string[] => persons.filter((each) => isSought(sought, whoOf(each))).map(({ title }) => title);

const decisionsColumn = 'RdDecisions';
const decisions = decisionsCodec(column({ name: decisionsColumn, title: '', type: 'Note' }));

/** A draft is one text in eight columns, so it is read before it is searched. */
const draftTexts = (row: Answer): readonly NamedText[] => {
  const text = ['1', '2', '3', '4', '5', '6', '7', '8'].map((part) => textOf(row, `RdPart${part}`)).join('');
  const kept = { item: textOf(row, 'Title'), writer: '', savedAt: textOf(row, 'RdSavedAt'), text };
  return [{ name: 'Kladde', text: decodeDraft(kept) === undefined ? text : plainText(kept, (path) => path) }];
};

/** Texts with something in them, but the decisions, which are one text a machine writes. */
export const textsOf = (list: ReadableList, row: Answer): readonly NamedText[] =>
  (isDrafts(list)
    ? draftTexts(row)
    : list.texts
        .filter(({ name }) => name !== decisionsColumn)
        .map(({ name, title }) => ({ name: title, text: textOf(row, name) }))
  ).filter(({ text }) => text.trim() !== '');

/** Decisions as whoever wrote them down, and what they say; one text where somebody has changed it into something else. */
const decisionsIn = (row: Answer): readonly (NamedText & { readonly by: number | undefined })[] => {
  const read = decisions.decode({ [decisionsColumn]: row[decisionsColumn] ?? null });
  if (!read.ok) return [{ name: 'Forløb og beslutninger', text: textOf(row, decisionsColumn), by: undefined }];
  return read.value.map(({ decidedOn, writtenBy, text }) => ({
    name: `Beslutning af ${decidedOn}, skrevet ind af ${writtenBy.name}`,
    text,
    by: writtenBy.id,
  }));
};

/** Paragraphs of each text that may name the person. */
export const mentionsIn = (texts: readonly NamedText[], { search }: Sought): readonly NamedText[] =>
  texts.flatMap(({ name, text }) => search.find(text).map((found) => ({ name, text: found })));

export const tiesOf = (list: ReadableList, row: Answer, sought: Sought): RowTies => {
  const isCreator = isSought(sought, whoIn(row, 'Author'));
  const texts = textsOf(list, row);
  const decided = decisionsIn(row);
  const theirs = decided.filter(({ by }) => isSought(sought, { id: by }));
  const others = decided.filter((each) => !theirs.includes(each));
  return {
    createdAt: textIn(row, 'Created'),
    changedAt: textIn(row, 'Modified'),
    isCreator,
    isEditor: isSought(sought, whoIn(row, 'Editor')),
    columns: columnsWith(list, sought, ({ name }) => whoIn(row, name)),
    decisions: theirs.map(({ name, text }) => ({ name, text })),
    texts: isCreator ? texts : [],
    // A decision's heading names who wrote it down, so it is searched with its text.
    mentions: [
      ...mentionsIn(isCreator ? [] : texts, sought),
      ...others.flatMap(({ name, text }) =>
        [...sought.search.find(name), ...sought.search.find(text)].length === 0 ? [] : [{ name, text }],
      ),
    ],
  };
};
