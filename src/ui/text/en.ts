import type { Texts } from './da';
import { sharedWords } from './en/sharedWords';
import { overviewText } from './en/overview';
import { planText } from './en/plan';
import { proposalsText } from './en/proposals';
import { savingText } from './en/saving';
import { shellText } from './en/shell';
import { timelineText } from './en/timeline';

export const en: Texts = {
  shell: shellText,
  common: sharedWords,
  overview: overviewText,
  proposals: proposalsText,
  timeline: timelineText,
  plan: planText,
  saving: savingText,
};
