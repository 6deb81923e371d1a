/** The tables that every site has. A list's items live in a table of their own (`itemTable.ts`). */
import { attachmentTables } from './files/attachments';
import { blobTables } from './files/blobs';
import { changeTables } from './items/changes';
import { commentTables } from './items/comments';
import { contentTypeTables } from './fields/contentTypes';
import { customActionTables } from './customActions';
import type { Database } from './database';
import { documentTables } from './files/documents';
import { likeTables } from './items/likes';
import { recycleBinTables } from './recycling/recycleBin';
import { locationDefaultTables } from './lists/locationDefaults';
import { uploadTables } from './files/uploads';
import { publishedTables } from './items/published';
import { versionTables } from './items/versions';
import { viewTables } from './lists/views';
import { webTables } from './webs';

/** Bump when a table changes: a data folder of another version is refused instead of half understood. */
export const storeVersion = 5;

/** Those that several stores read. Others stand with the store that owns them. */
const sharedTables = `
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE principals (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('user', 'claim', 'group')),
  login_name TEXT NOT NULL, login_key TEXT NOT NULL,
  title TEXT NOT NULL, title_key TEXT NOT NULL,
  email TEXT, email_key TEXT, object_id TEXT, job_title TEXT, department TEXT,
  is_admin INTEGER NOT NULL DEFAULT 0,
  description TEXT, owner_id INTEGER,
  allow_members_edit INTEGER NOT NULL DEFAULT 0, only_members_view INTEGER NOT NULL DEFAULT 1,
  allow_join INTEGER NOT NULL DEFAULT 0, auto_accept INTEGER NOT NULL DEFAULT 0, join_email TEXT,
  removed INTEGER NOT NULL DEFAULT 0,
  UNIQUE (login_key)
);
CREATE TABLE group_members (
  group_id INTEGER NOT NULL REFERENCES principals (id) ON DELETE CASCADE,
  member_id INTEGER NOT NULL REFERENCES principals (id) ON DELETE CASCADE,
  PRIMARY KEY (group_id, member_id)
) WITHOUT ROWID;
CREATE INDEX group_members_by_member ON group_members (member_id);
CREATE TABLE role_definitions (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE, description TEXT,
  hidden INTEGER NOT NULL, sort_order INTEGER NOT NULL, kind INTEGER NOT NULL, high INTEGER NOT NULL, low INTEGER NOT NULL
);
CREATE TABLE scopes (id INTEGER PRIMARY KEY AUTOINCREMENT, list_id TEXT, item_id INTEGER);
CREATE INDEX scopes_by_list ON scopes (list_id);
CREATE TABLE role_assignments (
  scope_id INTEGER NOT NULL REFERENCES scopes (id) ON DELETE CASCADE,
  principal_id INTEGER NOT NULL REFERENCES principals (id) ON DELETE CASCADE,
  role_id INTEGER NOT NULL REFERENCES role_definitions (id),
  PRIMARY KEY (scope_id, principal_id, role_id)
) WITHOUT ROWID;
CREATE TABLE lists (
  id TEXT PRIMARY KEY, web_id TEXT NOT NULL REFERENCES webs (id), number INTEGER NOT NULL UNIQUE,
  scope_id INTEGER REFERENCES scopes (id),
  title TEXT NOT NULL, title_key TEXT NOT NULL, folder TEXT NOT NULL, folder_key TEXT NOT NULL,
  folder_id TEXT NOT NULL, entity_name TEXT NOT NULL, description TEXT NOT NULL, base_template INTEGER NOT NULL,
  hidden INTEGER NOT NULL, created TEXT NOT NULL, items_modified TEXT NOT NULL, items_deleted TEXT NOT NULL,
  content_type TEXT NOT NULL, settings TEXT NOT NULL, author_id INTEGER NOT NULL, recycled INTEGER NOT NULL DEFAULT 0,
  last_field INTEGER NOT NULL DEFAULT 1, version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (web_id, title_key), UNIQUE (web_id, folder_key)
);
CREATE TABLE fields (
  list_id TEXT NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL,
  internal_name TEXT NOT NULL, title TEXT NOT NULL, title_key TEXT NOT NULL, type TEXT NOT NULL, kind INTEGER NOT NULL, hidden INTEGER NOT NULL,
  read_only INTEGER NOT NULL, from_base INTEGER NOT NULL, indexed INTEGER NOT NULL, required INTEGER NOT NULL,
  unique_values INTEGER NOT NULL, sealed INTEGER NOT NULL, can_be_deleted INTEGER NOT NULL, settings TEXT NOT NULL,
  PRIMARY KEY (list_id, id), UNIQUE (list_id, internal_name)
);
`;

const versionOf = (database: Database): number => Number(database.first('PRAGMA user_version')?.['user_version']);

/** Whether the tables had to be made: then the site has to be filled. */
export const ensureTables = (database: Database): boolean => {
  const version = versionOf(database);
  if (version === storeVersion) return false;
  if (version !== 0)
    throw new Error(
      `The SharePoint database is of version ${version}, this program needs ${storeVersion}. Begin anew with an empty data folder.`,
    );
  for (const tables of [
    sharedTables,
    webTables,
    contentTypeTables,
    viewTables,
    commentTables,
    likeTables,
    recycleBinTables,
    changeTables,
    versionTables,
    blobTables,
    publishedTables,
    documentTables,
    attachmentTables,
    uploadTables,
    customActionTables,
    locationDefaultTables,
  ])
    database.exec(tables);
  database.exec(`PRAGMA user_version = ${storeVersion}`);
  return true;
};
