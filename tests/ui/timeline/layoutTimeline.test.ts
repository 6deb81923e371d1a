import { addDays, localDate } from '../../../src/domain/localDate';
import {
  dayX,
  frameOf,
  layoutTimeline,
  markHalf,
  pixelsPerDay,
  type PlacedItem,
} from '../../../src/ui/components/timeline/layoutTimeline';
import { textWidth } from '../../../src/ui/components/timeline/textWidth';
import {
  timelineZooms,
  type TimelineItem,
  type TimelineLane,
  type TimelineShape,
} from '../../../src/ui/components/timeline/timelineItem';
import { timelineTicks } from '../../../src/ui/components/timeline/timelineTicks';

const today = localDate('2024-04-15');
const item = (id: string, shape: TimelineShape, from: string, to = from, title = id): TimelineItem => ({
  id,
  title,
  when: from,
  more: '',
  href: `#/${id}`,
  span: { shape, from: localDate(from), to: localDate(to) },
});
const lane = (...items: readonly TimelineItem[]): TimelineLane => ({ id: 'lane', label: 'Lane', items });
const layout = (lanes: readonly TimelineLane[], zoom: (typeof timelineZooms)[number] = 'quarter') => {
  const frame = frameOf(lanes);
  if (frame === undefined) throw new Error('nothing to lay out');
  return layoutTimeline(lanes, frame, zoom, today, textWidth);
};

const overlap = (a: PlacedItem, b: PlacedItem): boolean =>
  a.x < b.x + b.boxWidth && b.x < a.x + a.boxWidth && a.y < b.y + b.height && b.y < a.y + a.height;

test('the frame is the whole months around all lanes', () => {
  expect([
    frameOf([lane(item('a', 'mark', '2024-03-12')), lane(item('b', 'pale', '2026-01-01', '2026-12-31'))]),
    frameOf([lane()]),
  ]).toEqual([{ from: '2024-03-01', to: '2026-12-31' }, undefined]);
});

test('a day stands centred on its day, a bar covers its days', () => {
  const { lanes } = layout([lane(item('a', 'mark', '2024-04-10'), item('b', 'bar', '2024-04-30', '2024-05-30'))]);
  const perDay = pixelsPerDay.quarter;
  expect(lanes[0]?.placed.map(({ x, width }) => [x, width])).toEqual([
    [9 * perDay + perDay / 2 - markHalf, 2 * markHalf],
    [29 * perDay, 31 * perDay],
  ]);
});

test('two on one day stand in two rows, in a stable order', () => {
  const { lanes } = layout([lane(item('b', 'mark', '2024-03-12'), item('a', 'mark', '2024-03-12'))]);
  expect(lanes[0]?.placed.map(({ item: { id }, y }) => [id, y > 0])).toEqual([
    ['a', false],
    ['b', true],
  ]);
});

test('a row is used again as soon as the label before has ended', () => {
  const near = layout([lane(item('one', 'mark', '2024-03-12'), item('two', 'mark', '2024-03-16'))]);
  const far = layout([lane(item('one', 'mark', '2024-03-12'), item('two', 'mark', '2024-04-16'))]);
  expect([near, far].map(({ lanes }) => new Set(lanes[0]?.placed.map(({ y }) => y)).size)).toEqual([2, 1]);
});

test('a long title is broken into lines that its row has room for', () => {
  const title = 'Fagudvalgene behandler og prioriterer råderumsforslagene på de ordinære møder';
  const { lanes } = layout([lane(item('a', 'mark', '2024-03-12', '2024-03-12', title))]);
  const [placed] = lanes[0]?.placed ?? [];
  expect(placed).toMatchObject({ titleLines: 3, labelWidth: 240 });
  expect(lanes[0]?.height).toBe(placed?.height);
});

test('labels never collide, however crowded, in any zoom', () => {
  const crowd = Array.from({ length: 120 }, (_, index) => {
    const from = addDays(localDate('2024-01-01'), (index * 37) % 200);
    const title = `Milepæl ${index} ${'med en længere titel '.repeat(index % 4)}`;
    return item(
      String(index),
      index % 3 === 0 ? 'bar' : 'mark',
      from,
      index % 3 === 0 ? addDays(from, index % 40) : from,
      title,
    );
  });
  const collisions = timelineZooms.map((zoom) => {
    const placed = layout([lane(...crowd)], zoom).lanes[0]?.placed ?? [];
    return placed.flatMap((a, index) => placed.slice(index + 1).filter((b) => overlap(a, b))).length;
  });
  expect(collisions).toEqual([0, 0, 0]);
});

test('nothing sticks out of the picture', () => {
  const made = layout([lane(item('a', 'mark', '2024-04-30', '2024-04-30', 'En lang titel på den sidste dag'))]);
  const [placed] = made.lanes[0]?.placed ?? [];
  expect(placed).toBeDefined();
  expect((placed?.x ?? 0) + (placed?.boxWidth ?? 0)).toBeLessThanOrEqual(made.width);
});

test('today is drawn where it lies, and not at all outside the frame', () => {
  const frame = { from: localDate('2024-04-01'), to: localDate('2024-05-31') };
  expect([
    layoutTimeline([], frame, 'month', today, textWidth).todayX,
    layoutTimeline([], frame, 'month', localDate('2024-03-31'), textWidth).todayX,
    dayX(frame, today, 'month'),
  ]).toEqual([14.5 * pixelsPerDay.month, undefined, 14 * pixelsPerDay.month]);
});

const words = { language: 'da', quarter: (quarter: number) => `${quarter}. kvartal` };
const frame = { from: localDate('2023-11-01'), to: localDate('2024-04-30') };

test.each([
  ['month', ['november 2023', 'december', 'januar 2024', 'februar', 'marts', 'april']],
  ['quarter', ['nov. 2023', 'dec.', 'jan. 2024', 'feb.', 'mar.', 'apr.']],
  ['year', ['4. kvartal 2023', '1. kvartal 2024', '2. kvartal']],
] as const)('the axis at the zoom of a %s names its parts and every year once', (zoom, labels) => {
  expect(timelineTicks(frame, zoom, words).map(({ label }) => label)).toEqual(labels);
});
