/** Steps and problems of setting a site up in words, one at a time: the same in the tab and on the command line. Pure. */
import type { SetUpProblem, SetUpStep } from '../../domain/setUp';
import type { Role } from '../../domain/viewer';
import type { siteSetUpText } from './da/siteSetUp';

type SetUpText = typeof siteSetUpText;

/** "Forslag: tilføjer kolonnen »Kort resumé«". */
export const stepWords = (
  words: Pick<SetUpText, 'group' | 'level' | 'data' | 'version' | 'step' | 'kinds'>,
  roles: { readonly [R in Role]: string },
  step: SetUpStep,
): string => {
  switch (step.kind) {
    case 'group':
      return words.group(roles[step.role]);
    case 'level':
      return words.level;
    case 'data':
      return words.data[step.name];
    case 'version':
      return words.version;
    default:
      return words.step(step.list, words.kinds[step.kind], step.column);
  }
};

interface Written {
  /** "1.250". */
  readonly count: (value: number) => string;
  /** A time of day in words, of an ISO instant. */
  readonly instant: (iso: string) => string;
}

export const problemWords = (
  { problems, rights }: Pick<SetUpText, 'problems' | 'rights'>,
  format: Written,
  problem: SetUpProblem,
): string => {
  switch (problem.kind) {
    case 'foreignList':
      return problems.foreignList(problem.list, problem.address, problem.title);
    case 'columnType':
      return problems.columnType(problem.list, problem.column, problem.found);
    case 'columnTarget':
      return problems.columnTarget(problem.list, problem.column);
    case 'newerSite':
    case 'siteLocked':
      return problems[problem.kind];
    case 'missingRights':
      return problems.missingRights(problem.rights.map((right) => rights[right]).join(', '));
    case 'binnedList':
      return problems.binnedList(problem.list);
    case 'columnLocked':
      return problems.columnLocked(problem.list, problem.column);
    case 'columnRule':
      return problems.columnRule(problem.list, problem.column);
    case 'listRule':
    case 'approval':
    case 'checkOut':
      return problems[problem.kind](problem.list);
    case 'tooBigToIndex':
      return problems.tooBigToIndex(problem.list, problem.column, format.count(problem.items));
    case 'underWay':
      return problems.underWay(problem.by, format.instant(problem.since));
  }
};
