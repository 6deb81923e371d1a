export interface Spread {
  readonly median: number;
  /** Between the quartiles. */
  readonly iqr: number;
  readonly count: number;
}

const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
};

export const quantileOf = (values: readonly number[], share: number): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    share,
  );

export const spreadOf = (values: readonly number[]): Spread => ({
  median: quantileOf(values, 0.5),
  iqr: quantileOf(values, 0.75) - quantileOf(values, 0.25),
  count: values.length,
});
