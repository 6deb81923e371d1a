/** A measured ratio (or figure) beside what performance.md asks for. */
export interface Verdict {
  /** "P1 key to paint, 50,000 rows". */
  readonly what: string;
  readonly against: string;
  readonly value: number;
  readonly unit: '×' | 'ms' | 'kB' | 'count';
  /** At most this. */
  readonly target: number;
}

export const isReached = ({ value, target }: Verdict): boolean => value <= target;

const figures = (value: number, unit: Verdict['unit']): string =>
  unit === '×' ? `${value.toFixed(2)}×` : unit === 'count' ? String(value) : `${value.toFixed(1)} ${unit}`;

const missedBy = (verdict: Verdict): string =>
  isReached(verdict)
    ? 'reached'
    : verdict.target === 0
      ? 'MISSED'
      : `MISSED by ${Math.round((verdict.value / verdict.target - 1) * 100)} %`;

export const printVerdicts = (verdicts: readonly Verdict[]): string => {
  const rows = verdicts.map((one) => [
    one.what,
    one.against,
    figures(one.value, one.unit),
    `≤ ${figures(one.target, one.unit)}`,
    missedBy(one),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
