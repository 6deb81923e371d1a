/** What can be wrong with a text as typed. Codes, not sentences: the words are the form's. */
export type TextProblem =
  | { readonly code: 'required' }
  | { readonly code: 'tooLong'; readonly max: number; readonly length: number }
  | { readonly code: 'notANumber' }
  /** A decimal where whole numbers (1.000 kr.) are wanted. */
  | { readonly code: 'notWhole' }
  /** `1.25`: a point is the thousands separator, but three digits do not follow. */
  | { readonly code: 'ambiguousNumber' }
  | { readonly code: 'tooManyDecimals'; readonly decimals: number }
  | { readonly code: 'tooLarge'; readonly max: number }
  | { readonly code: 'tooSmall'; readonly min: number }
  | { readonly code: 'notADate' }
  | { readonly code: 'notAMonth' }
  | { readonly code: 'notAYear' }
  | { readonly code: 'notAClockTime' }
  /** A year is a name more than a number: it has no thousands. */
  | { readonly code: 'yearOutside'; readonly min: number; readonly max: number }
  | { readonly code: 'endBeforeStart' }
  | { readonly code: 'beforeMed' }
  | { readonly code: 'inTheFuture' }
  | { readonly code: 'unknownChoice' }
  /** Something else has the number already; `by` is its title. */
  | { readonly code: 'taken'; readonly by: string };

/** `field` is the path of the input in the draft: `title`, `economy.service.0`. */
export type DraftProblem = TextProblem & { readonly field: string };
