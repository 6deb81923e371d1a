/** Things in the recycle bin as entities, and which of them a caller sees: its own, the site's administrators all. */
import type { SqlPart } from '../../odata/sqlColumn';
import { firstStage, secondStage, toBinEntry, type BinEntry } from '../../store/recycling/recycleBin';
import { toSiteTime } from '../../store/siteTime';
import type { Call } from '../call';
import { queryRows, type CollectionQuestion } from '../collection';
import type { EntitySource } from '../entitySource';
import { inWeb } from '../inWeb';
import { userSource } from '../people/principalSource';

/** `web`: what was thrown away first. `site`: for administrators the second stage too (recorded). */
export type BinPlace = 'Web' | 'Site';

/** The call, asked of the web in which the thing lay. */
export const homeOf = (call: Call, entry: BinEntry): Call => {
  const web = call.site.webs.ofList(entry.listId);
  return web && web.id !== call.site.web.id ? inWeb(call, web) : call;
};

/** `02-03-2026 11:15`: a time as the site's people write it. */
const timeText = (wire: string): string =>
  toSiteTime(Date.parse(wire)).replace(/^(\d+)-(\d+)-(\d+)T(\d+:\d+).*$/, '$3-$2-$1 $4');

const path = (url: string) => ({ complexType: 'SP.ResourcePath', values: { DecodedUrl: url } });

export const binSource = (call: Call, place: BinPlace, entry: BinEntry): EntitySource => {
  const editLink = `${place}/RecycleBin(guid'${entry.id}')`;
  const author = call.site.principals.byId(entry.authorId);
  const deletedBy = call.site.principals.byId(entry.deletedBy);
  const dir = [homeOf(call, entry).address.sitePath.slice(1), entry.dir].filter(Boolean).join('/');
  return {
    type: 'SP.RecycleBinItem',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      AuthorEmail: () => author?.email ?? '',
      AuthorName: () => author?.title ?? '',
      DeletedByEmail: () => deletedBy?.email ?? '',
      DeletedByName: () => deletedBy?.title ?? '',
      DeletedDate: () => entry.deleted,
      DeletedDateLocalFormatted: () => timeText(entry.deleted),
      DirName: () => dir,
      DirNamePath: () => path(dir),
      Id: () => entry.id,
      ItemState: () => entry.stage,
      ItemType: () => entry.kind,
      LeafName: () => entry.leaf,
      LeafNamePath: () => path(entry.leaf),
      // Edm.Int64: a text.
      Size: () => String(entry.size),
      Title: () => entry.title,
    },
    links: {
      Author: () => (author ? userSource(call, author) : null),
      DeletedBy: () => (deletedBy ? userSource(call, deletedBy) : null),
    },
  };
};

const columns: CollectionQuestion['columns'] = {
  Id: { kind: 'guid', expression: 'id' },
  Title: { kind: 'text', expression: 'title_key' },
  LeafName: { kind: 'text', expression: 'leaf_key' },
  ItemType: { kind: 'number', expression: 'kind' },
  ItemState: { kind: 'number', expression: 'stage' },
  Size: { kind: 'number', expression: 'size' },
  DeletedDate: { kind: 'datetime', expression: 'deleted' },
};

/** Which entries of the place the caller sees. */
const seen = (call: Call, place: BinPlace): SqlPart => {
  const { id, isAdmin } = call.person;
  if (place === 'Site' && isAdmin) return { sql: '1', values: [] };
  const ofWeb = { sql: 'list_id IN (SELECT id FROM lists WHERE web_id = ?)', values: [call.site.web.id] };
  const parts: SqlPart[] = [{ sql: 'stage = ?', values: [firstStage] }, ...(place === 'Web' ? [ofWeb] : [])];
  if (!isAdmin) parts.push({ sql: 'deleted_by = ?', values: [id] });
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
};

/** By the options of the call; the last deleted first. */
export const binEntries = (call: Call, place: BinPlace): BinEntry[] =>
  queryRows(call, {
    table: 'recycle_bin',
    where: seen(call, place),
    order: 'deleted DESC, rowid DESC',
    columns,
  }).map(toBinEntry);

/** All that the caller sees of the place, as `$expand` shows them. */
export const binSources = (call: Call, place: BinPlace): EntitySource[] => {
  const { sql, values } = seen(call, place);
  return call.site.database
    .all(`SELECT * FROM recycle_bin WHERE ${sql} ORDER BY deleted DESC, rowid DESC`, values)
    .map((row) => binSource(call, place, toBinEntry(row)));
};

/** All that the caller sees of a stage. */
export const binEntriesOf = (call: Call, stage: number, order = 'deleted DESC, rowid DESC', limit = -1): BinEntry[] => {
  const { sql, values } = seen(call, stage === secondStage ? 'Site' : 'Web');
  return call.site.database
    .all(`SELECT * FROM recycle_bin WHERE ${sql} AND stage = ? ORDER BY ${order} LIMIT ?`, [...values, stage, limit])
    .map(toBinEntry);
};

export const binEntry = (call: Call, place: BinPlace, id: string): BinEntry | undefined => {
  const entry = call.site.recycleBin.byId(id);
  const { id: me, isAdmin } = call.person;
  if (!entry || (!isAdmin && entry.deletedBy !== me)) return undefined;
  if (place === 'Web' && call.site.webs.ofList(entry.listId)?.id !== call.site.web.id) return undefined;
  return entry.stage === firstStage || (isAdmin && place === 'Site') ? entry : undefined;
};
