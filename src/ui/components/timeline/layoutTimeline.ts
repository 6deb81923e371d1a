/** Where everything on a timeline stands, in pixels. Pure: the width of a text is asked of the caller. */
import { daysBetween, firstOfMonth, lastOfMonth, monthOf, type LocalDate } from '../../../domain/localDate';
import type { TimelineItem, TimelineLane, TimelineZoom } from './timelineItem';

/** Chosen so that a month, a quarter, and most of a year fit a laptop's width. */
export const pixelsPerDay: { readonly [Zoom in TimelineZoom]: number } = { month: 16, quarter: 6, year: 2 };

/** Half the width of a day's mark: it stands centred on its day. */
export const markHalf = 7;
const longestLabel = 240;
/** Air between a label and whatever comes next in the same row. */
const gap = 12;
const markHeight = 18;
const lineHeight = 16;
const rowGap = 10;

export interface TimelineFrame {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface PlacedItem {
  readonly item: TimelineItem;
  readonly x: number;
  readonly y: number;
  /** Of the bar or mark. */
  readonly width: number;
  /** Of the room that mark and label take together. */
  readonly boxWidth: number;
  readonly labelWidth: number;
  readonly titleLines: number;
  readonly whenLines: number;
  readonly height: number;
}

export interface PlacedLane {
  readonly id: string;
  readonly label: string;
  readonly height: number;
  readonly placed: readonly PlacedItem[];
}

export interface TimelineLayout {
  readonly width: number;
  readonly lanes: readonly PlacedLane[];
  /** undefined when today lies outside the frame. */
  readonly todayX: number | undefined;
}

/** Whole months around everything that is shown; undefined when nothing is. */
export const frameOf = (lanes: readonly TimelineLane[]): TimelineFrame | undefined => {
  const spans = lanes.flatMap((lane) => lane.items.map((item) => item.span));
  const froms = spans.map((span) => span.from).sort();
  const tos = spans.map((span) => span.to).sort();
  const [first, last] = [froms[0], tos.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { from: firstOfMonth(monthOf(first)), to: lastOfMonth(monthOf(last)) };
};

/** The left edge of a day. */
export const dayX = (frame: TimelineFrame, day: LocalDate, zoom: TimelineZoom): number =>
  daysBetween(frame.from, day) * pixelsPerDay[zoom];

type Measure = (text: string) => number;
type Sized = Omit<PlacedItem, 'y'>;

/** A line breaks at words, so it is never quite full: count it as nine tenths. */
const linesOf = (width: number): number => (width <= longestLabel ? 1 : Math.ceil(width / (longestLabel * 0.9)));

const sized = (item: TimelineItem, frame: TimelineFrame, zoom: TimelineZoom, measure: Measure): Sized => {
  const { span } = item;
  const isPoint = span.shape === 'mark' || span.shape === 'deadline';
  const left = dayX(frame, span.from, zoom);
  const x = isPoint ? left + pixelsPerDay[zoom] / 2 - markHalf : left;
  const width = isPoint ? markHalf * 2 : Math.max(8, (daysBetween(span.from, span.to) + 1) * pixelsPerDay[zoom]);
  const [titleWidth, whenWidth] = [measure(item.title), measure(item.when)];
  const labelWidth = Math.ceil(Math.min(longestLabel, Math.max(titleWidth, whenWidth)));
  const [titleLines, whenLines] = [linesOf(titleWidth), linesOf(whenWidth)];
  const height = markHeight + (titleLines + whenLines) * lineHeight + rowGap;
  return { item, x, width, labelWidth, boxWidth: Math.max(width, labelWidth), titleLines, whenLines, height };
};

/** Each item in the first row that is free where it begins; rows are as high as their highest item. */
const placeLane = (lane: TimelineLane, frame: TimelineFrame, zoom: TimelineZoom, measure: Measure): PlacedLane => {
  const boxes = lane.items
    .map((item) => sized(item, frame, zoom, measure))
    .sort((a, b) => a.x - b.x || b.width - a.width || a.item.id.localeCompare(b.item.id));
  const rows: { end: number; height: number; boxes: Sized[] }[] = [];
  for (const box of boxes) {
    const end = box.x + box.boxWidth + gap;
    const free = rows.find((row) => row.end <= box.x);
    if (free === undefined) rows.push({ end, height: box.height, boxes: [box] });
    else {
      free.end = end;
      free.height = Math.max(free.height, box.height);
      free.boxes.push(box);
    }
  }
  const tops = rows.map((_, index) => rows.slice(0, index).reduce((sum, row) => sum + row.height, 0));
  const placed = rows.flatMap((row, index) => row.boxes.map((box) => ({ ...box, y: tops[index] ?? 0 })));
  return {
    id: lane.id,
    label: lane.label,
    height: rows.reduce((sum, row) => sum + row.height, 0),
    // In the order of time: that is how the Tab key and a screen reader walk through a lane.
    placed: placed.sort((a, b) => a.x - b.x || a.y - b.y),
  };
};

export const layoutTimeline = (
  lanes: readonly TimelineLane[],
  frame: TimelineFrame,
  zoom: TimelineZoom,
  today: LocalDate,
  measure: Measure,
): TimelineLayout => {
  const placed = lanes.map((lane) => placeLane(lane, frame, zoom, measure));
  const rightmost = Math.max(0, ...placed.flatMap((lane) => lane.placed.map((box) => box.x + box.boxWidth)));
  const days = (daysBetween(frame.from, frame.to) + 1) * pixelsPerDay[zoom];
  const showsToday = frame.from <= today && today <= frame.to;
  return {
    width: Math.max(days, rightmost + gap),
    lanes: placed,
    todayX: showsToday ? dayX(frame, today, zoom) + pixelsPerDay[zoom] / 2 : undefined,
  };
};
