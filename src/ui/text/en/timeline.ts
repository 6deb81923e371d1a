import type { timelineText as da } from '../da/timeline';

export const timelineText: typeof da = {
  title: 'Timeline',
};
