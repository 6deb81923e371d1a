/** What rows of a grouped or summed view carry: the names that SharePoint's own list page reads (its client templates). */
import type { Aggregation, Grouping } from '../../../caml/grouping';
import type { GroupedRow, Summary } from '../../../store/items/itemGroups';
import type { DisplayRow } from '../display/displayRow';
import { numberText, timeText } from '../display/siteFormat';
import type { Cell } from './cells';

/** Of a sample, as SharePoint's database reckons them. */
const variance = ({ count, sum, squares }: Summary): number | undefined =>
  count < 2 ? undefined : Math.max(0, (squares - (sum * sum) / count) / (count - 1));

const numberOf = (type: Aggregation['type'], summary: Summary): number | string | null | undefined => {
  const spread = variance(summary);
  switch (type) {
    case 'COUNT':
      return summary.count;
    case 'SUM':
      return summary.sum;
    case 'AVG':
      return summary.count === 0 ? undefined : summary.sum / summary.count;
    case 'MIN':
      return summary.least;
    case 'MAX':
      return summary.most;
    case 'VAR':
      return spread;
    case 'STDEV':
      return spread === undefined ? undefined : Math.sqrt(spread);
  }
};

const shownOf = ({ type, column }: Aggregation, summary: Summary): string => {
  const value = numberOf(type, summary);
  if (value === undefined || value === null) return '';
  if (type === 'COUNT') return String(value);
  const { field } = column;
  if (typeof value === 'string') return timeText(value, field?.settings.format === 'DateTime');
  return field ? numberText(value, field) : String(value);
};

const suffixes = ['', '.agg', '.agg2'];

const aggregateCells = (aggregations: readonly Aggregation[], summaries: readonly Summary[], level: number): Cell[] =>
  aggregations.flatMap((aggregation, at): Cell[] => {
    const summary = summaries[at];
    const name = `${aggregation.name}.${aggregation.type}${suffixes[level]}`;
    return summary ? [[name, shownOf(aggregation, summary)]] : [];
  });

/** Everything but letters and digits, with SharePoint's mark for a group before and behind it (assumed). */
const urlEncoded = (text: string): string =>
  encodeURIComponent(`;#${text};#`).replace(
    /[-_.!~*'()]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const labelOf = (
  row: DisplayRow,
  { field }: Grouping['keys'][number],
): { readonly text: string; readonly day: string } => {
  const shown = field ? row.shown(field) : { is: 'nothing' as const };
  switch (shown.is) {
    case 'text':
      return { text: shown.text, day: '' };
    case 'number':
      return { text: field ? numberText(shown.number, field) : '', day: '' };
    case 'flag':
      return { text: shown.flag ? '1' : '0', day: '' };
    case 'time':
      return { text: shown.wire, day: timeText(shown.wire, false) };
    case 'persons':
      return { text: shown.persons[0]?.title ?? '', day: '' };
    case 'items':
      return { text: shown.items[0]?.text ?? '', day: '' };
    default:
      return { text: '', day: '' };
  }
};

export const groupCells = (
  row: DisplayRow,
  grouped: GroupedRow,
  grouping: Grouping | undefined,
  aggregations: readonly Aggregation[],
  isFirstRow: boolean,
): Cell[] => [
  ...(isFirstRow ? aggregateCells(aggregations, grouped.totals, 0) : []),
  ...(grouping?.keys ?? []).flatMap((key, at): Cell[] => {
    const level = grouped.levels[at];
    if (!level) return [];
    const more = at === 0 ? '' : '2';
    const { text, day } = labelOf(row, key);
    return [
      [`${key.name}.groupindex${more}`, `${level.index}_`],
      [`${key.name}.newgroup`, level.isFirst ? '1' : ''],
      [`${key.name}.COUNT.group${more}`, String(level.count)],
      [`${key.name}.urlencoded`, urlEncoded(text)],
      ...(day === '' ? [] : ([[`${key.name}.groupdisp`, day]] as const)),
      ...(level.isFirst ? aggregateCells(aggregations, level.summaries, at + 1) : []),
    ];
  }),
];
