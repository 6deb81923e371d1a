import { commentsText } from './da/comments';
import { sharedWords } from './da/sharedWords';
import { formsText } from './da/forms';
import { medText } from './da/med';
import { overviewText } from './da/overview';
import { planText } from './da/plan';
import { problemsText } from './da/problems';
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
  med: medText,
  comments: commentsText,
  timeline: timelineText,
  plan: planText,
  problems: problemsText,
  forms: formsText,
  saving: savingText,
};

export type Texts = typeof da;
