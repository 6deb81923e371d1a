/** The only way a value gets into a `$filter`. PnPjs' typed filter does not escape (facts/performance.md, section 6). */

/** A text literal. OData doubles quotes; PnPjs percent-encodes the rest. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const textEquals = (column: string, text: string): string => `${column} eq ${literal(text)}`;

/** Leads with an index where the column has one, as `eq` does. */
export const textBegins = (column: string, text: string): string => `startswith(${column},${literal(text)})`;

/** Ids above `above` up to and including `upTo`. */
export const idBetween = (above: number, upTo: number): string => `Id gt ${whole(above)} and Id le ${whole(upTo)}`;

const whole = (value: number): string => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  return String(value);
};

export const idAbove = (above: number): string => `Id gt ${whole(above)}`;
