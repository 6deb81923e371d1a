import type { Level } from '../../domain/listPermissions';
import type { SetUpProblem } from '../../domain/setUp';
import type { Role } from '../../domain/viewer';
import { roleGroup } from '../roleGroups';
import type { OwnLevel } from '../rights/levels';
import type { Column } from '../schema/column';
import { templates, type DesiredList } from './desiredLists';

interface OnList {
  readonly list: DesiredList;
}

/** One thing provisioning does. Each can be told to a person before it is done. */
export type Step =
  | { readonly kind: 'createGroup'; readonly role: Role }
  | { readonly kind: 'createLevel'; readonly level: OwnLevel }
  | { readonly kind: 'completeLevel'; readonly level: OwnLevel }
  | ({
      readonly kind:
        'createList' | 'breakInheritance' | 'keepVersions' | 'allowFolders' | 'showOwnItemsOnly' | 'nameTitleColumn';
    } & OnList)
  | ({ readonly kind: 'nameList'; readonly title: string } & OnList)
  | ({ readonly kind: 'addColumn' | 'indexColumn' | 'makeUnique' | 'allowRepeats'; readonly column: Column } & OnList)
  | ({
      readonly kind: 'addChoices';
      readonly column: Column;
      readonly choices: readonly string[];
      readonly added: readonly string[];
    } & OnList)
  | ({ readonly kind: 'showColumns'; readonly columns: readonly string[] } & OnList)
  | ({ readonly kind: 'keepOwners'; readonly owners: number } & OnList)
  | ({ readonly kind: 'grant'; readonly role: Role; readonly level: Exclude<Level, 'none'> } & OnList)
  | ({ readonly kind: 'revoke'; readonly role: Role; readonly levelId: number } & OnList)
  | { readonly kind: 'noteVersion' };

export interface Plan {
  readonly steps: readonly Step[];
  /** What stands in the way and only a person can judge. Nothing is applied while there are any. */
  readonly problems: readonly SetUpProblem[];
}

/** Below the site. */
export const folderOf = ({ url, template }: DesiredList): string =>
  template === templates.library ? url : `Lists/${url}`;

export const describeStep = (step: Step): string => {
  switch (step.kind) {
    case 'createGroup':
      return `create the group "${roleGroup(step.role).title}"`;
    case 'createLevel':
      return `create the permission level "${step.level}"`;
    case 'completeLevel':
      return `give the permission level "${step.level}" the rights it lacks`;
    case 'createList':
      return `create the list ${folderOf(step.list)}`;
    case 'nameList':
      return `name ${folderOf(step.list)} "${step.title}"`;
    case 'keepVersions':
      return `keep versions in ${step.list.title}`;
    case 'showOwnItemsOnly':
      return `${step.list.title}: show everybody their own items only${step.list.keepsNoVersions ? ', without versions' : ''}`;
    case 'allowFolders':
      return `allow folders in ${step.list.title}`;
    case 'nameTitleColumn':
      return `${step.list.title}: name the Title column "${step.list.titleColumn}"`;
    case 'addColumn':
      return `${step.list.title}: add the column ${step.column.name} "${step.column.title}" (${step.column.type})`;
    case 'indexColumn':
      return `${step.list.title}: index the column ${step.column.name}`;
    case 'makeUnique':
      return `${step.list.title}: allow each value of ${step.column.name} once`;
    case 'allowRepeats':
      return `${step.list.title}: allow each value of ${step.column.name} more than once`;
    case 'addChoices':
      return `${step.list.title}: add to ${step.column.name}: ${step.added.join(' · ')}`;
    case 'showColumns':
      return `${step.list.title}: show ${step.columns.join(', ')}`;
    case 'breakInheritance':
      return `${step.list.title}: give the list rights of its own`;
    case 'keepOwners':
      return `${step.list.title}: let the site's owners keep full control`;
    case 'grant':
      return `${step.list.title}: ${step.level} for "${roleGroup(step.role).title}"`;
    case 'revoke':
      return `${step.list.title}: take level ${step.levelId} from "${roleGroup(step.role).title}"`;
    case 'noteVersion':
      return 'note the version of the lists';
  }
};

export const describeProblem = (problem: SetUpProblem): string => {
  switch (problem.kind) {
    case 'foreignList':
      return `the list at ${problem.address} ("${problem.title}") is not one of ours`;
    case 'columnType':
      return `${problem.list}: the column ${problem.column} has become one of type ${problem.found}`;
    case 'columnTarget':
      return `${problem.list}: the column ${problem.column} points at another list than ours`;
    case 'newerSite':
      return `the site was set up by a newer edition (lists of version ${problem.version})`;
  }
};
