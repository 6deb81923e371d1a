import type { Texts } from './da';
import { commentsText } from './en/comments';
import { sharedWords } from './en/sharedWords';
import { formsText } from './en/forms';
import { medText } from './en/med';
import { overviewText } from './en/overview';
import { planText } from './en/plan';
import { problemsText } from './en/problems';
import { proposalsText } from './en/proposals';
import { savingText } from './en/saving';
import { shellText } from './en/shell';
import { timelineText } from './en/timeline';

export const en: Texts = {
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
