import { sharedWords } from './da/sharedWords';
import { overviewText } from './da/overview';
import { planText } from './da/plan';
import { proposalsText } from './da/proposals';
import { savingText } from './da/saving';
import { shellText } from './da/shell';
import { timelineText } from './da/timeline';

/** Danish is the truth; `en.ts` must have every key of it. Texts with parameters are functions: no message format, no parser. */
export const da = {
  shell: shellText,
  common: sharedWords,
  overview: overviewText,
  proposals: proposalsText,
  timeline: timelineText,
  plan: planText,
  saving: savingText,
};

export type Texts = typeof da;
