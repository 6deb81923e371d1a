/** Setting a site up from inside the tab: the same steps as on the command line, told in the words of the domain. */
import type { SetUpPlan, SetUpStep } from '../../domain/setUp';
import type { SetUpStore } from '../../domain/stores';
import type { Connection } from '../client';
import { planSite } from './planSite';
import { provisionSite } from './provisionSite';
import { readSite } from './readSite';
import { currentSchemaVersion } from './schemaVersion';
import type { Step } from './step';

export const toSetUpStep = (step: Step): SetUpStep => {
  switch (step.kind) {
    case 'createGroup':
      return { kind: 'group', role: step.role };
    case 'createLevel':
    case 'completeLevel':
      return { kind: 'level' };
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

export const createSiteSetUp = (connection: Connection): SetUpStore => {
  const look = async (): Promise<SetUpPlan> => {
    const site = await readSite(connection);
    const { steps, problems } = planSite(site);
    return {
      title: site.title,
      version: site.schemaVersion,
      currentVersion: currentSchemaVersion,
      steps: steps.map(toSetUpStep),
      problems,
    };
  };
  return {
    look,
    apply: async (report) => {
      await provisionSite(connection, (_line, { step, done, of }) => report({ step: toSetUpStep(step), done, of }));
      return look();
    },
  };
};
