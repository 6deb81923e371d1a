import type { manyText as da } from '../da/many';

export const manyText: typeof da = {
  choose: 'Select several',
  stopChoosing: 'Done selecting',
  bar: 'Selected proposals',
  count: (count: number) => `${count} selected`,
  hidden: (count: number) =>
    count === 1 ? 'One of them is hidden by the filters' : `${count} of them are hidden by the filters`,
  gone: (count: number) =>
    count === 1
      ? 'One selected proposal is no longer there, or no longer yours to see'
      : `${count} selected proposals are no longer there, or no longer yours to see`,
  all: (count: number) => (count === 1 ? 'Select the one shown' : `Select all ${count} shown`),
  none: 'Select none',
  head: 'Selected',
  one: (name: string) => `Select ${name}`,
  keys: 'Keyboard in the table: space selects, shift + space selects up to and including, Ctrl + A selects all shown.',
  move: 'Move …',

  title: 'Move proposals',
  description: (count: number) => (count === 1 ? 'One proposal is selected' : `${count} proposals are selected`),
  back: 'To the list',
  nothingTitle: 'No proposals are selected',
  nothingBody: 'Select them in the list of proposals.',
  toList: 'Go to the list',
  noStepTitle: 'None of your steps begins where these proposals are',
  noStepBody: 'Open one of the proposals to see who takes the next step.',
  loading: 'Fetching the process …',
  reading: (done: number, of: number) => `Reading the proposals: ${done} of ${of}`,
  step: 'What is to happen?',
  offer: (step: string, count: number, of: number) => `${step} (${count} of ${of})`,
  go: (from: string, to: string) => `Move from “${from}” to “${to}”`,
  goBack: (from: string, to: string) => `Move back from “${from}” to “${to}”`,
  asides: {
    udgaaet: 'Set aside: withdraw the proposals',
    afventer: 'Set aside: let them wait',
    reserve: 'Set aside: keep them in reserve',
  },
  takeUp: 'Take up again',

  checked: 'Check',
  checkedHelp: 'Nothing has been moved yet.',
  can: (count: number) => (count === 1 ? 'One is ready' : `${count} are ready`),
  refused: (count: number) => (count === 1 ? 'One cannot' : `${count} cannot`),
  elsewhere: (count: number) => (count === 1 ? 'One is at another stage' : `${count} are at another stage`),
  standsAs: (stage: string) => `Is at “${stage}”`,
  unread: (count: number) => (count === 1 ? 'One could not be read' : `${count} could not be read`),
  readAgain: 'Read them again',
  why: (name: string) => `What is missing: ${name}`,
  nothingToMove: 'None of the selected proposals is ready for it.',
  take: {
    move: (count: number) => (count === 1 ? 'Move one proposal' : `Move ${count} proposals`),
    aside: (count: number) => (count === 1 ? 'Save for one proposal' : `Save for ${count} proposals`),
  },
  did: { move: 'moved', aside: 'saved' },

  runTitle: { move: 'Moving', aside: 'Saving' },
  progress: (done: number, of: number) => `${done} of ${of}`,
  trouble: (count: number) => (count === 1 ? 'One has not succeeded' : `${count} have not succeeded`),
  stop: 'Stop after this proposal',
  stopping: 'Stops after this proposal …',
  keepOpen: 'Stay on this page until it is done.',
  leave: {
    title: 'The proposals are still being worked on',
    body: 'If you leave now, it stops after the proposal under way. What is done stays done.',
    go: 'Stop and leave',
  },

  doneTitle: (moved: number, of: number, did: string) => `${moved} of ${of} ${did}`,
  pausedTitle: 'There is no connection to SharePoint',
  paused:
    'Several proposals in a row got no answer, so the rest have not been tried. Try them again when you are connected.',
  moved: (count: number, did: string) => (count === 1 ? `One has been ${did}` : `${count} have been ${did}`),
  failed: (count: number, did: string) => (count === 1 ? `One was not ${did}` : `${count} were not ${did}`),
  uncertain: (count: number, did: string) =>
    count === 1 ? `Whether one was ${did} is uncertain` : `Whether ${count} were ${did} is uncertain`,
  uncertainHelp:
    'The answer was lost. If you try again, it is first seen whether it happened, so nothing happens twice.',
  notTried: (count: number) => (count === 1 ? 'One has not been tried' : `${count} have not been tried`),
  again: (count: number) => (count === 1 ? 'Try it again' : `Try the ${count} again`),
  asking: 'Seeing what happened …',
  copy: 'Copy the summary',
  copied: 'Copied',
  print: 'Print',
  conflict: 'Somebody else has changed the proposal. Read it through and try again.',
};
