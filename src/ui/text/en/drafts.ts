import type { draftsText as da } from '../da/drafts';

export const draftsText: typeof da = {
  states: {
    writing: 'Keeping the draft …',
    kept: 'Draft kept. Only you can see it',
    listOnly: 'Draft kept on the site, not on this device. Only you can see it',
    hereOnly: 'The draft is on this device only',
    nowhere: 'The draft cannot be kept right now. Save, or leave the page open',
  },
  restored: (when, elsewhere) =>
    `Your draft from ${when}${elsewhere ? ' on another device' : ''} has been brought back. Others see it when you save.`,
  discard: 'Discard the draft',
  offered: (when, elsewhere) => `You have ${elsewhere ? 'a draft on another device' : 'another draft'} from ${when}.`,
  use: 'Use the draft',
  unreadable: (when) =>
    `Your draft from ${when} was written in another edition of the form and cannot be put in. Here is the text:`,
  drop: 'Discard it',
  discarded: 'What you had written has been undone.',
  merged: (who, fields) => `${who ?? 'Somebody else'} changed ${fields} meanwhile; it has been taken over.`,
  takeBack: 'Undo the save',
  takenBack: (fields) => `${fields} as before you saved. Save to make it so.`,
  moreFields: (count) => (count === 1 ? 'one more field' : `${count} more fields`),
  undo: 'Undo',
  begun: {
    forslag: (count) => (count === 1 ? 'You have begun a proposal' : `You have begun ${count} proposals`),
    ideer: (count) => (count === 1 ? 'You have begun an idea' : `You have begun ${count} ideas`),
    plan: (count) => (count === 1 ? 'You have begun a point' : `You have begun ${count} points`),
    tidsplan: (count) => (count === 1 ? 'You have begun a milestone' : `You have begun ${count} milestones`),
  },
  untitled: 'Untitled',
  newFrom: (when, elsewhere) => `Draft from ${when}${elsewhere ? ', on another device' : ''}`,
  waiting: (when, elsewhere) =>
    `You have a draft from ${when}${elsewhere ? ' on another device' : ''} that is not saved here.`,
  goOn: 'Go on writing',
  goOnAt: (title) => `Go on writing: ${title}`,
  dropAt: (title) => `Discard the draft: ${title}`,
};
