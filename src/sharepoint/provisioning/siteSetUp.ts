/** Setting a site up from inside the tab: the same steps as on the command line, told in the words of the domain. */
import { isFailure } from '../../domain/errors';
import type { SetUpPlan, SetUpStep } from '../../domain/setUp';
import type { SetUpStore } from '../../domain/stores';
import type { Connection } from '../client';
import { planSite } from './planSite';
import { provisionSite } from './provisionSite';
import { readSite } from './readSite';
import { currentSchemaVersion } from './schemaVersion';
import type { SiteState } from './siteState';
import type { Step } from './step';

export const toSetUpStep = (step: Step): SetUpStep => {
  switch (step.kind) {
    case 'createGroup':
      return { kind: 'group', role: step.role };
    case 'createLevel':
    case 'completeLevel':
      return { kind: 'level' };
    case 'runDataStep':
      return { kind: 'data', name: step.step.name };
    case 'noteVersion':
      return { kind: 'version' };
    case 'createList':
      return { kind: 'list', list: step.list.title };
    case 'addColumn':
      return { kind: 'column', list: step.list.title, column: step.column.title };
    case 'indexColumn':
      return { kind: 'index', list: step.list.title, column: step.column.title };
    case 'addChoices':
      return { kind: 'choices', list: step.list.title, column: step.column.title };
    case 'makeUnique':
    case 'allowRepeats':
      return { kind: 'rule', list: step.list.title, column: step.column.title };
    case 'keepVersions':
    case 'allowFolders':
    case 'showOwnItemsOnly':
      return { kind: 'rule', list: step.list.title };
    case 'nameList':
    case 'createView':
    case 'nameTitleColumn':
    case 'showColumns':
      return { kind: 'look', list: step.list.title };
    case 'breakInheritance':
    case 'keepOwners':
    case 'grant':
    case 'revoke':
      return { kind: 'rights', list: step.list.title };
  }
};

/** On a site that was through once and is no older than this edition, a column that is missing has been there. */
const lostColumns = ({ schemaVersion, lists }: SiteState, steps: readonly Step[]): readonly string[] =>
  schemaVersion !== currentSchemaVersion
    ? []
    : steps.flatMap((step) =>
        step.kind === 'addColumn' && lists.has(step.list.url) ? [`${step.list.title}: ${step.column.title}`] : [],
      );

export const createSiteSetUp = (connection: Connection): SetUpStore => {
  const look = async (): Promise<SetUpPlan> => {
    const site = await readSite(connection);
    const { steps, problems } = planSite(site);
    return {
      title: site.title,
      version: site.schemaVersion,
      currentVersion: currentSchemaVersion,
      steps: steps.map(toSetUpStep),
      lostColumns: lostColumns(site, steps),
      problems,
    };
  };
  return {
    look,
    apply: async (report) => {
      try {
        await provisionSite(connection, (_line, { step, ...counts }) => report({ step: toSetUpStep(step), ...counts }));
      } catch (error) {
        if (!isFailure(error, 'Invalid') && !isFailure(error, 'Forbidden')) throw error;
        // Something stands in the way that was not there at the last look: somebody else has begun, or the site was locked.
        const found = await look();
        if (found.problems.length === 0) throw error;
        return found;
      }
      return look();
    },
  };
};
