/** What is told of a site's set-up on the command line: the tab's own sentences, each step by itself. Pure. */
import type { SetUpPlan, SetUpStep } from '../../domain/setUp';
import { sharedWords } from '../../ui/text/da/sharedWords';
import { siteSetUpText as words } from '../../ui/text/da/siteSetUp';
import { problemWords, stepWords } from '../../ui/text/setUpWords';

/** As the shell sees it: whether anything is left, and whether it can be done. */
export const endings = { inOrder: 0, failed: 1, somethingLeft: 2, inTheWay: 3 } as const;

export const describeSetUpStep = (step: SetUpStep): string => stepWords(words, sharedWords.roles, step);

export const progressLine = (done: number, of: number, step: SetUpStep): string =>
  `  ${words.doing(done, of, describeSetUpStep(step))}`;

const versionLine = ({ version, currentVersion }: SetUpPlan): string =>
  version === undefined
    ? `Listernes udgave på sitet: ingen. Denne udgave af Råderum bringer den til ${currentVersion}.`
    : `Listernes udgave på sitet: ${version}. Denne udgave af Råderum bruger ${currentVersion}.`;

const written = {
  count: (value: number) => value.toLocaleString('da-DK'),
  instant: (iso: string) =>
    new Intl.DateTimeFormat('da-DK', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Copenhagen' }).format(
      new Date(iso),
    ),
};

export const headOf = (plan: SetUpPlan, siteUrl: string): readonly string[] => [
  `Sitet »${plan.title}« (${siteUrl})`,
  versionLine(plan),
];

export const problemsOf = (plan: SetUpPlan, wasBegun: boolean): readonly string[] => [
  `${words.inTheWay}:`,
  ...plan.problems.map((problem) => `  - ${problemWords(words, written, problem)}`),
  wasBegun ? words.stoppedHalfway : words.nothingDone,
];

/** Steps that read alike, as the rights of several groups on one list, are one line. */
const stepLines = (steps: readonly SetUpStep[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const step of steps) {
    const line = describeSetUpStep(step);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count === 1 ? `  ${line}` : `  ${line} (${count})`));
};

export const planOf = (plan: SetUpPlan): readonly string[] => [
  plan.version === undefined ? words.firstTime : words.upgrade,
  ...stepLines(plan.steps),
  `I alt ${plan.steps.length}. ${words.harmless}`,
];

export const inOrderOf = (plan: SetUpPlan, wasApplied: boolean): readonly string[] => [
  `${wasApplied ? words.done(plan.title) : words.allThere(plan.title)}.`,
  words.allThereBody,
  words.thenStart,
];
