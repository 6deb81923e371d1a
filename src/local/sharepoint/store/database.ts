/** One synchronous SQL connection: node:sqlite where Node has it, else a package with the same interface. */
import { createRequire } from 'node:module';
import type { SqlValue } from '../odata/sqlColumn';
import { textKey } from './textKey';

export type Row = Readonly<Record<string, SqlValue>>;

interface Statement {
  run(...values: (SqlValue | Uint8Array)[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  get(...values: SqlValue[]): unknown;
  all(...values: SqlValue[]): unknown[];
  /** Only newer versions have it. */
  setReturnArrays?(on: boolean): void;
}

interface Connection {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  function(name: string, options: { deterministic: boolean }, run: (value: SqlValue) => SqlValue): void;
  close(): void;
}

type ConnectionClass = new (file: string) => Connection;

const loadConnectionClass = (): ConnectionClass => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const builtIn = major > 22 || (major === 22 && minor >= 13);
  const load = createRequire(import.meta.url);
  const loaded: { DatabaseSync: ConnectionClass } = load(builtIn ? 'node:sqlite' : '@photostructure/sqlite');
  return loaded.DatabaseSync;
};

/** Compiled statements kept: the texts are few, but filters and selects multiply them. */
const mostStatements = 500;

export class Database {
  private readonly connection: Connection;
  private readonly statements = new Map<string, Statement>();
  private depth = 0;

  constructor(file: string) {
    this.connection = new (loadConnectionClass())(file);
    // WAL with NORMAL: a commit is in the operating system's hands when it is acknowledged, so that a killed process
    // loses nothing. Only a power cut may take the last commits (never consistency): right for a development server.
    this.connection.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 2000;',
    );
    // The suffix of a file's name, as File_x0020_Type has it.
    this.connection.function('file_type', { deterministic: true }, (name) =>
      typeof name === 'string' ? (/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? null) : null,
    );
    // For texts without a key column of their own: notes, addresses of items.
    this.connection.function('text_key', { deterministic: true }, (value) =>
      value === null ? null : textKey(String(value)),
    );
  }

  exec(sql: string): void {
    this.connection.exec(sql);
  }

  all(sql: string, values: readonly SqlValue[] = []): Row[] {
    return this.prepared(sql).all(...values) as Row[];
  }

  /** Rows as lists of values in the order of the columns: twice as fast as `all` for thousands of rows. */
  lists(sql: string, values: readonly SqlValue[] = []): SqlValue[][] {
    const statement = this.prepared(sql);
    if (!statement.setReturnArrays) return (statement.all(...values) as Row[]).map((row) => Object.values(row));
    statement.setReturnArrays(true);
    try {
      return statement.all(...values) as SqlValue[][];
    } finally {
      statement.setReturnArrays(false);
    }
  }

  first(sql: string, values: readonly SqlValue[] = []): Row | undefined {
    return this.prepared(sql).get(...values) as Row | undefined;
  }

  /** The first column, which holds BLOBs. */
  bytes(sql: string, values: readonly SqlValue[] = []): Uint8Array[] {
    return this.prepared(sql)
      .all(...values)
      .map((row) => {
        // Not `instanceof`: native code makes its arrays in another realm than a test's.
        const [value] = Object.values(row as Readonly<Record<string, unknown>>);
        if (!ArrayBuffer.isView(value)) throw new Error('the column holds no bytes');
        return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      });
  }

  /** The number of the row inserted last, and how many rows changed. */
  run(sql: string, values: readonly (SqlValue | Uint8Array)[] = []): { readonly id: number; readonly changes: number } {
    const { changes, lastInsertRowid } = this.prepared(sql).run(...values);
    return { id: Number(lastInsertRowid), changes: Number(changes) };
  }

  /** All or nothing. Inside another transaction it is a part of that one. */
  transaction<T>(work: () => T): T {
    if (this.depth > 0) return work();
    this.exec('BEGIN IMMEDIATE');
    this.depth += 1;
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.exec('ROLLBACK');
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  /** After tables or columns changed, old compiled statements may lack columns. */
  forgetStatements(): void {
    this.statements.clear();
  }

  close(): void {
    this.statements.clear();
    try {
      // Folds the -wal file into the database and removes it. The package for older Nodes leaves that to the statements'
      // finalisers, which a process that ends never runs: -wal and -shm stayed behind (seen on Node 20).
      this.connection.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE;');
    } catch {
      // Somebody else is reading the same file, so both files must stay; nothing is lost.
    }
    this.connection.close();
  }

  private prepared(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    if (this.statements.size >= mostStatements) this.statements.clear();
    const statement = this.connection.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

/** Whether an error is SQL's refusal of a second equal value (native errors are not `instanceof Error` everywhere). */
export const isUniqueViolation = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'message' in error &&
  String(error.message).includes('UNIQUE constraint failed');
