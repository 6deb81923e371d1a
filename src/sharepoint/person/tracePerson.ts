/**
 * Everything the site's lists hold about one person (GDPR article 15). Reads alone, and everything: what SharePoint does not show is
 * counted, never passed over.
 */
import { isFailure } from '../../domain/errors';
import { searchForPerson } from '../../domain/nameSearch';
import type { Connection } from '../client';
import { createLimit } from '../limit';
import { desiredLists, settingsUrl, templates, type DesiredList } from '../provisioning/desiredLists';
import { conversationsList } from '../schema/lists/conversations';
import { draftsList } from '../schema/lists/drafts';
import { numbersList } from '../schema/lists/numbers';
import { templatesList } from '../schema/lists/templates';
import { countItems, isFolder, namedRow, readable, readRows, type ReadableList } from './listReading';
import type { PersonTrace, SitePerson, TracedComment, TracedList, TracedRow } from './personTrace';
import { readCommentTies } from './traceComments';
import { tiesOf, type Sought } from './traceRow';
import { hasHistory, readVersionTies } from './traceVersions';

export interface TraceRequest {
  /** Mail address or sign-in name that was asked for. */
  readonly address: string;
  /** Whom the site's user list has by it. */
  readonly persons: readonly SitePerson[];
  /** What else they are called. */
  readonly also: readonly string[];
  readonly withVersions: boolean;
  /** Told before each list. */
  readonly progress: (title: string, done: number, of: number) => void;
}

const inFlight = 4;

/** Kept by the tab itself: nobody opens an item of theirs to write a comment on it. And files' comments have another place. */
const withoutComments: readonly string[] = [
  conversationsList.url,
  draftsList.url,
  numbersList.url,
  templatesList.url,
  settingsUrl,
];
const hasComments = ({ url, template }: DesiredList): boolean =>
  template === templates.list && !withoutComments.includes(url);

type Wanted = Sought & { readonly withVersions: boolean };

const isTied = ({ isCreator, isEditor, columns, decisions, versions, mentions }: TracedRow): boolean =>
  isCreator || isEditor || [columns, decisions, versions, mentions].some((found) => found.length > 0);

const traceList = async (connection: Connection, list: ReadableList, wanted: Wanted): Promise<TracedList> => {
  const limited = createLimit(inFlight);
  // Counted first: who deletes something meanwhile makes one too many unseen, never one too few.
  const there = await countItems(connection, list.path);
  const rows = await readRows(connection, list);
  const { desired, path } = list;
  const versioned = new Set(wanted.withVersions && desired.keepsNoVersions !== true ? rows.filter(hasHistory) : []);
  const commented = hasComments(desired) ? rows.filter((row) => !isFolder(row)) : [];
  let [unreadVersions, unreadComments] = [0, 0];

  const traced = rows.map(async (row): Promise<TracedRow> => {
    const named = namedRow(connection, list, row);
    const ties = tiesOf(list, row, wanted);
    if (!versioned.has(row)) return { ...named, ...ties, versions: [] };
    const old = await limited(() => readVersionTies(connection, list, named.id, wanted));
    if (old === undefined) unreadVersions += 1;
    const known = [...ties.mentions, ...ties.texts].map(({ text }) => text);
    const gone = (old?.mentions ?? []).filter(({ text }) => !known.some((now) => now.includes(text)));
    const mentions = [
      ...ties.mentions,
      ...gone.map(({ name, text }) => ({ name: `${name} (tidligere version)`, text })),
    ];
    return { ...named, ...ties, versions: old?.versions ?? [], mentions };
  });
  const comments = commented.map(async (row): Promise<readonly TracedComment[]> => {
    const { id, title, address } = namedRow(connection, list, row);
    const found = await limited(() => readCommentTies(connection, path, { id, title, address }, wanted));
    if (found === undefined) unreadComments += 1;
    return found ?? [];
  });
  const [tied, said] = await Promise.all([Promise.all(traced), Promise.all(comments)]);
  return {
    url: desired.url,
    title: desired.title,
    looked: rows.length,
    versionsOf: versioned.size,
    commentsOf: commented.length,
    rows: tied.filter(isTied),
    comments: said.flat(),
    unseen: Math.max(0, there - rows.length),
    unreadVersions,
    unreadComments,
  };
};

export const tracePerson = async (
  connection: Connection,
  { address, persons, also, withVersions, progress }: TraceRequest,
): Promise<PersonTrace> => {
  const small = (names: readonly string[]): readonly string[] => [...new Set(names.map((each) => each.toLowerCase()))];
  const addresses = small([address, ...persons.map(({ email }) => email)]).filter((each) => each !== '');
  const search = searchForPerson({ names: [...new Set(persons.map(({ name }) => name))], addresses, also });
  const wanted: Wanted = {
    ids: new Set(persons.map(({ id }) => id)),
    signatures: new Set([...addresses, ...small(persons.map(({ loginName }) => loginName))]),
    search,
    withVersions,
  };
  const lists: TracedList[] = [];
  const missing: string[] = [];
  for (const [at, desired] of desiredLists.entries()) {
    progress(desired.title, at, desiredLists.length);
    try {
      lists.push(await traceList(connection, readable(connection, desired), wanted));
    } catch (error) {
      // Also a list of an older edition, which lacks a column.
      const isAbsent = (['NotFound', 'Forbidden', 'Invalid'] as const).some((kind) => isFailure(error, kind));
      if (!isAbsent) throw error;
      missing.push(desired.title);
    }
  }
  return { persons, words: search.words, lists, missing };
};
