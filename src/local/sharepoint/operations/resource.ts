/** A place in the tree of addresses. What it lacks is answered with 501 by whoever walks the tree. */
import type { Segment } from '../http/apiPath';
import type { Payload } from '../http/payload';

export type Verb = 'read' | 'post' | 'merge' | 'put' | 'remove';

export interface Resource {
  /** Its POST takes bytes (`call.bytes`), whatever the content type says, and no JSON. */
  readonly raw?: true;
  /** Of an action: the names its body may hold. Nothing else can be said to it. */
  readonly takes?: readonly string[];
  /** Of a place that takes a thing (POST, MERGE): what the type of that thing may be called. */
  readonly types?: readonly string[];
  /** Arguments that may come in the query, names in lower case. */
  readonly parameters?: readonly string[];
  /** GET. */
  read?(): Payload;
  /** POST: adds to a collection, or carries out an action. */
  post?(): Payload;
  /** MERGE or PATCH. */
  merge?(): Payload;
  /** PUT: new bytes. */
  put?(): Payload;
  /** DELETE. */
  remove?(): Payload;
  /** The place behind the next segment; undefined when this server does not know it. */
  go?(segment: Segment): Resource | undefined;
}

/** Steps by lower-cased segment name. */
export const steps =
  (known: Readonly<Record<string, (segment: Segment) => Resource | undefined>>) =>
  (segment: Segment): Resource | undefined => {
    segment.told?.(Object.keys(known));
    return Object.hasOwn(known, segment.key) ? known[segment.key]?.(segment) : undefined;
  };

/** An action that answers nothing but `odata.null`. */
export const action = (name: string, run: () => void, takes: readonly string[] = []): Resource => ({
  takes,
  post: () => {
    run();
    return { is: 'null', name };
  },
});
