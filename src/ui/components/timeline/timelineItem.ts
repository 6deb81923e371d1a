import type { LocalDate } from '../../../domain/localDate';

/**
 * How a stretch of time is drawn: a day as a mark, a last day as a deadline, a stretch with two known ends as a bar, one
 * without a known end fading out, and a whole month or year as a pale span, because nobody knows the day.
 */
export type TimelineShape = 'mark' | 'deadline' | 'bar' | 'fading' | 'pale';

export interface TimelineSpan {
  readonly shape: TimelineShape;
  /** Both ends included; the same day for `mark` and `deadline`. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface TimelineItem {
  readonly id: string;
  readonly title: string;
  /** When, in words. */
  readonly when: string;
  /** What a person who does not see the picture needs beside title and when: the body, the place. Heard, not shown. */
  readonly more: string;
  readonly href: string;
  readonly span: TimelineSpan;
}

export interface TimelineLane {
  readonly id: string;
  readonly label: string;
  readonly items: readonly TimelineItem[];
}

export const timelineZooms = ['month', 'quarter', 'year'] as const;
export type TimelineZoom = (typeof timelineZooms)[number];
