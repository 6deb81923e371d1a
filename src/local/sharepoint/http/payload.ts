/** What an operation answers with, before anybody has asked in which JSON dialect. */

/** A value of a structured type without an address, such as `SP.ContentTypeId`. */
export interface Complex {
  readonly complexType: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** One thing with an address. */
export interface Entity {
  /** `SP.Data.TasksListItem`. */
  readonly type: string;
  /** `odata.id`: an absolute address, or for items a GUID. */
  readonly id: string;
  /** Address behind `_api/`. */
  readonly editLink: string;
  readonly etag?: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  /** Navigation properties that were asked for; null where there is nothing at the other end. */
  readonly expanded?: Readonly<Record<string, Entity | readonly Entity[] | null>>;
  /** Navigation properties that were not asked for: shown by `verbose` only. */
  readonly deferred?: readonly string[];
}

/** Bytes that are fetched while they are sent, so that nobody holds all of a large file. */
export interface Stream {
  readonly size: number;
  /** Throws when they are gone in the meantime. */
  readonly pieces: () => Iterable<Uint8Array>;
}

export type Payload =
  | {
      readonly is: 'entity';
      readonly set: string;
      readonly entity: Entity;
      readonly status?: number;
      readonly location?: boolean;
    }
  | {
      readonly is: 'collection';
      readonly set: string;
      readonly entities: readonly Entity[];
      readonly next?: string | undefined;
    }
  /** A function's or property's bare value. `name` is what verbose wraps it in. */
  | {
      readonly is: 'value';
      readonly name: string;
      readonly type: string;
      readonly value: unknown;
      readonly status?: number;
    }
  /** JSON that is the same in every dialect (RenderListDataAsStream). Verbose has its name around it. */
  | { readonly is: 'json'; readonly name: string; readonly value: unknown }
  /** A file, or XML: sent as it stands. */
  | {
      readonly is: 'bytes';
      readonly content: Uint8Array | Stream;
      readonly contentType: string;
      readonly status?: 200 | 206 | 304 | 416;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** `{"odata.null":true}`: what actions without a result answer. */
  | { readonly is: 'null'; readonly name: string }
  | { readonly is: 'nothing'; readonly status: 200 | 204; readonly etag?: string };

export const isComplex = (value: unknown): value is Complex =>
  typeof value === 'object' && value !== null && 'complexType' in value && 'values' in value;
