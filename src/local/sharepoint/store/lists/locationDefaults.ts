/**
 * Column default values by folder: a file of the library's Forms folder, which SharePoint's receiver reads when a file is
 * added. Clients write the file and register the receiver themselves (PnPjs, column-defaults; PnP Framework).
 */
import { randomUUID } from 'node:crypto';
import { propertyName, type Field } from '../fields/field';
import { parseInstant, toWireTime } from '../siteTime';
import { textKey } from '../textKey';
import type { Database } from '../database';
import { parseXml, type XmlElement } from '../../xml/parseXml';

export const locationDefaultTables = `
CREATE TABLE location_defaults (
  list_id TEXT PRIMARY KEY REFERENCES lists (id) ON DELETE CASCADE,
  content TEXT NOT NULL, unique_id TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE list_receivers (
  id TEXT PRIMARY KEY, list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, settings TEXT NOT NULL
) WITHOUT ROWID;
`;

export interface DefaultsFile {
  readonly content: string;
  readonly uniqueId: string;
  readonly created: string;
  readonly modified: string;
}

export interface Receiver {
  readonly id: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export class LocationDefaults {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  file(listId: string): DefaultsFile | undefined {
    const row = this.database.first('SELECT * FROM location_defaults WHERE list_id = ?', [listId]);
    return (
      row && {
        content: String(row['content']),
        uniqueId: String(row['unique_id']),
        created: String(row['created']),
        modified: String(row['modified']),
      }
    );
  }

  put(listId: string, content: string, now: string): void {
    this.database.run(
      `INSERT INTO location_defaults VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (list_id) DO UPDATE SET content = excluded.content, modified = excluded.modified`,
      [listId, content, randomUUID(), now, now],
    );
  }

  remove(listId: string): void {
    this.database.run('DELETE FROM location_defaults WHERE list_id = ?', [listId]);
  }

  receivers(listId: string): Receiver[] {
    return this.database.all('SELECT * FROM list_receivers WHERE list_id = ? ORDER BY id', [listId]).map((row) => ({
      id: String(row['id']),
      settings: JSON.parse(String(row['settings'])) as Receiver['settings'],
    }));
  }

  addReceiver(listId: string, settings: Receiver['settings']): Receiver {
    const receiver = { id: randomUUID(), settings };
    this.database.run('INSERT INTO list_receivers VALUES (?, ?, ?)', [receiver.id, listId, JSON.stringify(settings)]);
    return receiver;
  }

  removeReceiver(id: string): void {
    this.database.run('DELETE FROM list_receivers WHERE id = ?', [id]);
  }
}

const decoded = (href: string): string | undefined => {
  try {
    return decodeURIComponent(href);
  } catch {
    return undefined;
  }
};

/** As the file writes them: `Item 1;Item 3`, `6;#Else Ager`. What does not fit its column is passed over (assumed). */
const valueOf = (field: Field, text: string): unknown => {
  switch (field.type.name) {
    case 'Text':
    case 'Note':
    case 'Choice':
      return text;
    case 'Number':
    case 'Currency':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'Boolean':
      return /^(1|true)$/i.test(text.trim());
    case 'MultiChoice':
      return text.split(/;#?/).filter((choice) => choice !== '');
    case 'DateTime': {
      const instant = parseInstant(text);
      return instant === undefined ? undefined : toWireTime(instant);
    }
    case 'User':
      return /^\d+/.test(text) ? Number.parseInt(text, 10) : undefined;
    default:
      return undefined;
  }
};

/** The element of each folder from the library's root down to the one a file goes to: the nearest says most. */
export const defaultsFor = (
  content: string,
  folder: string,
  fields: readonly Field[],
): Readonly<Record<string, unknown>> => {
  const places = new Map<string, XmlElement>();
  for (const element of parseXml(content).children) {
    const address = decoded(element.attributes.get('href') ?? '');
    if (element.name === 'a' && address !== undefined) places.set(textKey(address.replace(/\/+$/, '')), element);
  }
  const values: Record<string, unknown> = {};
  const parts = folder.split('/');
  for (let count = 1; count <= parts.length; count += 1) {
    for (const child of places.get(textKey(parts.slice(0, count).join('/')))?.children ?? []) {
      const field = fields.find(({ internalName }) => internalName === child.attributes.get('FieldName'));
      const value = field && valueOf(field, child.text);
      if (field && value !== undefined) values[propertyName(field)] = value;
    }
  }
  return values;
};
