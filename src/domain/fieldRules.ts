/** What a field accepts. Comes from the list's schema object, so that form and column can never disagree. */
export interface FieldRule {
  readonly required: boolean;
  /** Characters, for text. */
  readonly maxLength: number | undefined;
  /** For numbers, both ends included. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Digits after the comma, for numbers. */
  readonly decimals: number | undefined;
}

/** One rule for every key an entity's input has (composite fields such as the economy share one). */
export type FieldRules<Input> = { readonly [Key in keyof Input]: FieldRule };
