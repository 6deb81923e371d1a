/** What a `$filter` or a CAML `<Where>` says, before anybody knows which columns exist. */
export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'datetime'; readonly value: string }
  | { readonly kind: 'guid'; readonly value: string };

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export type Operand =
  | { readonly is: 'literal'; readonly literal: Literal }
  | { readonly is: 'path'; readonly path: readonly string[] }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Operand[] };

export type Filter =
  | { readonly is: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly is: 'not'; readonly inner: Filter }
  /** One of several values. OData 3 has no such thing, CAML has `<In>`. */
  | { readonly is: 'in'; readonly path: readonly string[]; readonly values: readonly Literal[] }
  | { readonly is: 'compare'; readonly operator: Comparison; readonly left: Operand; readonly right: Operand }
  /** A function or a Boolean column standing alone: `startswith(Title,'a')`. */
  | { readonly is: 'test'; readonly operand: Operand };
