/** Content types of the site and of lists, and which columns they are made of. A list's are copies with ids of their own. */
import { randomUUID } from 'node:crypto';
import type { Database, Row } from '../database';
import { siteOwner } from './field';

export const contentTypeTables = `
CREATE TABLE content_types (
  owner TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, group_name TEXT NOT NULL,
  hidden INTEGER NOT NULL, read_only INTEGER NOT NULL, sealed INTEGER NOT NULL, position INTEGER NOT NULL,
  settings TEXT NOT NULL, PRIMARY KEY (owner, id)
) WITHOUT ROWID;
CREATE TABLE field_links (
  owner TEXT NOT NULL, content_type TEXT NOT NULL, field_id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,
  required INTEGER NOT NULL, hidden INTEGER NOT NULL, settings TEXT NOT NULL,
  PRIMARY KEY (owner, content_type, field_id),
  FOREIGN KEY (owner, content_type) REFERENCES content_types (owner, id) ON DELETE CASCADE
) WITHOUT ROWID;
`;

/** Texts that are kept and returned. Names as on the wire. */
type ContentTypeSettings = Readonly<Record<string, string>>;

export interface ContentType {
  /** `siteOwner`, or a list's id. */
  readonly owner: string;
  /** `0x0101`: begins with its parent's. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly sealed: boolean;
  readonly settings: ContentTypeSettings;
}

export interface FieldLink {
  readonly fieldId: string;
  readonly name: string;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly settings: Readonly<Record<string, string | boolean>>;
}

const toContentType = (row: Row): ContentType => ({
  owner: String(row['owner']),
  id: String(row['id']),
  name: String(row['name']),
  description: String(row['description']),
  group: String(row['group_name']),
  hidden: row['hidden'] === 1,
  readOnly: row['read_only'] === 1,
  sealed: row['sealed'] === 1,
  settings: JSON.parse(String(row['settings'])) as ContentTypeSettings,
});

const toLink = (row: Row): FieldLink => ({
  fieldId: String(row['field_id']),
  name: String(row['name']),
  required: row['required'] === 1,
  hidden: row['hidden'] === 1,
  settings: JSON.parse(String(row['settings'])) as FieldLink['settings'],
});

const flag = (value: boolean): number => (value ? 1 : 0);

/** Ids are compared without regard to capitals. undefined: none. */
export const contentTypeId = (text: string): string | undefined => {
  const match = /^0x((?:[0-9a-f]{2})*)$/i.exec(text.trim());
  return match ? `0x${(match[1] ?? '').toUpperCase()}` : undefined;
};

export class ContentTypes {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** In the list's order; the site's by id. */
  of(owner: string): ContentType[] {
    return this.database
      .all('SELECT * FROM content_types WHERE owner = ? ORDER BY position, id', [owner])
      .map(toContentType);
  }

  byId(owner: string, id: string): ContentType | undefined {
    const row = this.database.first('SELECT * FROM content_types WHERE owner = ? AND id = ?', [
      owner,
      contentTypeId(id) ?? '',
    ]);
    return row && toContentType(row);
  }

  ofSite(id: string): ContentType {
    const type = this.byId(siteOwner, id);
    if (!type) throw new Error(`no content type ${id}`);
    return type;
  }

  /** The nearest of the site's types above: its id is the longest beginning of this one. */
  parentOf(id: string): ContentType | undefined {
    const row = this.database.first(
      'SELECT * FROM content_types WHERE owner = ? AND length(id) < length(?2) AND substr(?2, 1, length(id)) = id ORDER BY length(id) DESC LIMIT 1',
      [siteOwner, id],
    );
    return row && toContentType(row);
  }

  /** Those of the list that are, or come from, the type: the one an item gets that asks for a type of the site. */
  nearestIn(owner: string, id: string): ContentType | undefined {
    const wanted = contentTypeId(id);
    if (wanted === undefined) return undefined;
    return this.byId(owner, wanted) ?? this.of(owner).find((one) => this.parentOf(one.id)?.id === wanted);
  }

  /** Types that come from this one, on the site and in lists. */
  below(id: string): ContentType[] {
    return this.database
      .all('SELECT * FROM content_types WHERE length(id) > length(?1) AND substr(id, 1, length(?1)) = ?1', [id])
      .map(toContentType);
  }

  add(type: ContentType): void {
    const last = this.database.first('SELECT max(position) AS last FROM content_types WHERE owner = ?', [type.owner]);
    this.database.run('INSERT INTO content_types VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      type.owner,
      type.id,
      type.name,
      type.description,
      type.group,
      flag(type.hidden),
      flag(type.readOnly),
      flag(type.sealed),
      type.owner === siteOwner ? 0 : Number(last?.['last'] ?? 0) + 1,
      JSON.stringify(type.settings),
    ]);
  }

  update(type: ContentType): void {
    this.database.run(
      `UPDATE content_types SET name = ?, description = ?, group_name = ?, hidden = ?, read_only = ?, sealed = ?, settings = ?
       WHERE owner = ? AND id = ?`,
      [
        type.name,
        type.description,
        type.group,
        flag(type.hidden),
        flag(type.readOnly),
        flag(type.sealed),
        JSON.stringify(type.settings),
        type.owner,
        type.id,
      ],
    );
  }

  /** Puts the list's types in the order of `ids`; those not named go behind. */
  order(owner: string, ids: readonly string[]): void {
    const named = new Map(ids.map((id, index) => [id, index]));
    for (const [index, { id }] of this.of(owner).entries()) {
      this.database.run('UPDATE content_types SET position = ? WHERE owner = ? AND id = ?', [
        named.get(id) ?? ids.length + index,
        owner,
        id,
      ]);
    }
  }

  remove(owner: string, id: string): void {
    this.database.run('DELETE FROM content_types WHERE owner = ? AND id = ?', [owner, id]);
  }

  links(owner: string, id: string): FieldLink[] {
    return this.database
      .all('SELECT * FROM field_links WHERE owner = ? AND content_type = ? ORDER BY position', [owner, id])
      .map(toLink);
  }

  addLink(owner: string, id: string, link: FieldLink): void {
    const last = this.database.first(
      'SELECT max(position) AS last FROM field_links WHERE owner = ? AND content_type = ?',
      [owner, id],
    );
    this.database.run('INSERT OR REPLACE INTO field_links VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
      owner,
      id,
      link.fieldId,
      Number(last?.['last'] ?? 0) + 1,
      link.name,
      flag(link.required),
      flag(link.hidden),
      JSON.stringify(link.settings),
    ]);
  }

  /** Keeps its place. */
  updateLink(owner: string, id: string, link: FieldLink): void {
    this.database.run(
      'UPDATE field_links SET required = ?, hidden = ?, settings = ? WHERE owner = ? AND content_type = ? AND field_id = ?',
      [flag(link.required), flag(link.hidden), JSON.stringify(link.settings), owner, id, link.fieldId],
    );
  }

  removeLink(owner: string, id: string, fieldId: string): void {
    this.database.run('DELETE FROM field_links WHERE owner = ? AND content_type = ? AND field_id = ?', [
      owner,
      id,
      fieldId,
    ]);
  }

  /** The column is gone. */
  forgetField(owner: string, fieldId: string): void {
    this.database.run('DELETE FROM field_links WHERE owner = ? AND field_id = ?', [owner, fieldId]);
  }

  orderLinks(owner: string, id: string, names: readonly string[]): void {
    const links = this.links(owner, id);
    const place = (link: FieldLink): number => (names.includes(link.name) ? names.indexOf(link.name) : names.length);
    for (const [index, link] of links.toSorted((a, b) => place(a) - place(b)).entries()) {
      this.database.run('UPDATE field_links SET position = ? WHERE owner = ? AND content_type = ? AND field_id = ?', [
        index + 1,
        owner,
        id,
        link.fieldId,
      ]);
    }
  }

  /** A copy of a type of the site for a list, under an id of its own. */
  copyToList(type: ContentType, listId: string): ContentType {
    const copy = { ...type, owner: listId, id: `${type.id}00${randomUUID().replaceAll('-', '').toUpperCase()}` };
    this.add(copy);
    this.copyLinks(type, copy);
    return copy;
  }

  /** What a new type gets of its parent. */
  copyLinks(from: Pick<ContentType, 'owner' | 'id'>, to: Pick<ContentType, 'owner' | 'id'>): void {
    this.database.run(
      `INSERT INTO field_links SELECT ?, ?, field_id, position, name, required, hidden, settings FROM field_links
       WHERE owner = ? AND content_type = ?`,
      [to.owner, to.id, from.owner, from.id],
    );
  }
}
