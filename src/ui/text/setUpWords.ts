/** Steps and problems of setting a site up in words, one at a time: the same in the tab and on the command line. Pure. */
import type { SetUpProblem, SetUpStep } from '../../domain/setUp';
import type { Role } from '../../domain/viewer';
import type { siteSetUpText } from './da/siteSetUp';

type SetUpText = typeof siteSetUpText;

/** "Forslag: tilføjer kolonnen »Kort resumé«". */
export const stepWords = (
  words: Pick<SetUpText, 'group' | 'level' | 'version' | 'step' | 'kinds'>,
  roles: { readonly [R in Role]: string },
  step: SetUpStep,
): string => {
  switch (step.kind) {
    case 'group':
      return words.group(roles[step.role]);
    case 'level':
      return words.level;
    case 'version':
      return words.version;
    default:
      return words.step(step.list, words.kinds[step.kind], step.column);
  }
};

export const problemWords = ({ problems }: Pick<SetUpText, 'problems'>, problem: SetUpProblem): string => {
  switch (problem.kind) {
    case 'foreignList':
      return problems.foreignList(problem.list, problem.address, problem.title);
    case 'columnType':
      return problems.columnType(problem.list, problem.column, problem.found);
    case 'columnTarget':
      return problems.columnTarget(problem.list, problem.column);
    case 'newerSite':
      return problems.newerSite;
  }
};
