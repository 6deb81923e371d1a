/** The SharePoint groups behind holders of rights: a role's own, and one for each area, work package and committee. */
import { parseHolderKey, type Holder } from '../domain/holder';
import { roleOfGroup } from './roleGroups';

interface Group {
  readonly title: string;
  /** Holds the mark by which the group is known again when people rename it. */
  readonly description: string;
}

const mark = /\[raaderum:([a-z]+:\d+)\]/;

/** The holder a group stands for; undefined for groups that are none of ours, and for roles that hold no place. */
export const holderOfGroup = (group: Group): Holder | undefined => {
  const [, key] = mark.exec(group.description) ?? [];
  return parseHolderKey(key ?? roleOfGroup(group) ?? '');
};
