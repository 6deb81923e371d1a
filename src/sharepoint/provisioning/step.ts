import type { Level } from '../../domain/listPermissions';
import type { DataStepName, SetUpProblem } from '../../domain/setUp';
import type { Role } from '../../domain/viewer';
import { roleGroup } from '../roleGroups';
import type { OwnLevel } from '../rights/levels';
import type { Column } from '../schema/column';
import type { DataStep } from './dataSteps';
import { templates, type DesiredList } from './desiredLists';

interface OnList {
  readonly list: DesiredList;
}

/** One thing provisioning does. Each can be told to a person before it is done. */
export type SiteStep =
  | { readonly kind: 'createGroup'; readonly role: Role }
  | { readonly kind: 'createLevel'; readonly level: OwnLevel }
  | { readonly kind: 'completeLevel'; readonly level: OwnLevel }
  | ({
      readonly kind:
        | 'createList'
        | 'createView'
        | 'breakInheritance'
        | 'keepVersions'
        | 'allowFolders'
        | 'showOwnItemsOnly'
        | 'nameTitleColumn';
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

/** A data step goes through rows: `runDataStep`. */
export type Step = SiteStep | { readonly kind: 'runDataStep'; readonly step: DataStep };

export interface Plan {
  readonly steps: readonly Step[];
  /** What stands in the way and only a person can judge. Nothing is applied while there are any. */
  readonly problems: readonly SetUpProblem[];
}

/** Below the site. */
export const folderOf = ({ url, template }: DesiredList): string =>
  template === templates.library ? url : `Lists/${url}`;

const dataStepSays: { readonly [Name in DataStepName]: string } = {
  narrowLevel: 'take from the level "steer" the right to manage the web, which versions 2 and 3 gave it',
  claimNumbers: 'enter the numbers of older proposals into the register',
  lieInPlaces: 'put proposals and MED-drøftelser into the places they belong to',
};

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
    case 'createView':
      return `${step.list.title}: make a view, its own having been deleted`;
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
    case 'runDataStep':
      return `data step ${step.step.number}: ${dataStepSays[step.step.name]}`;
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
    case 'binnedList':
      return `${problem.list}: the list lies in the recycle bin of the site; restore it, or delete it there`;
    case 'columnLocked':
      return `${problem.list}: the column ${problem.column} is read-only`;
    case 'columnRule':
      return `${problem.list}: the column ${problem.column} has a validation rule`;
    case 'listRule':
      return `${problem.list}: the list has a validation rule`;
    case 'approval':
      return `${problem.list}: content approval is on`;
    case 'checkOut':
      return `${problem.list}: documents must be checked out`;
    case 'tooBigToIndex':
      return `${problem.list}: SharePoint makes no index on ${problem.column}: the list has ${problem.items} items`;
    case 'siteLocked':
      return 'the site is locked';
    case 'missingRights':
      return `you lack rights to the site: ${problem.rights.join(', ')}`;
    case 'underWay':
      return `${problem.by} has been setting the site up since ${problem.since}`;
  }
};
