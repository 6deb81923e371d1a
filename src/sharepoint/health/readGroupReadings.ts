/** Our groups: how many are in each, and who may let others in. Nobody's name is read. */
import { SPCollection } from '@pnp/sp';
import '@pnp/sp/batching';
import type { Asked } from '../../domain/health';
import type { GroupReading, SiteReadings } from '../../domain/healthReadings';
import { roles, type Role } from '../../domain/viewer';
import type { Connection } from '../client';
import { holderOfGroup } from '../holderGroups';
import { asAnswers, isYes, numberIn, textIn, type Answer } from '../provisioning/answers';
import { roleOfGroup } from '../roleGroups';
import { asked } from './asked';
import { partsInOneRequest } from './partsInOneRequest';

const named = (group: Answer): { readonly title: string; readonly description: string } => ({
  title: textIn(group, 'Title'),
  description: typeof group['Description'] === 'string' ? group['Description'] : '',
});

export const askForGroups = async (connection: Connection): Promise<readonly Answer[]> =>
  asAnswers(
    await SPCollection(connection.sp.web, 'sitegroups').select(
      'Id',
      'Title',
      'Description',
      'AllowMembersEditMembership',
    )<unknown>(),
  );

/** By role; of two with the same mark the first, as setting up has it. */
export const groupIds = (groups: readonly Answer[]): ReadonlyMap<Role, number> => {
  const byRole = new Map<Role, number>();
  for (const group of groups) {
    const role = roleOfGroup(named(group));
    if (role !== undefined && !byRole.has(role)) byRole.set(role, numberIn(group, 'Id'));
  }
  return byRole;
};

/** Groups of a role, and of an area, a package or a committee. */
const isOurs = (group: Answer): boolean =>
  roleOfGroup(named(group)) !== undefined || holderOfGroup(named(group)) !== undefined;

export const readGroupReadings = async (
  connection: Connection,
  groups: Asked<readonly Answer[]>,
): Promise<Asked<readonly GroupReading[]>> => {
  if (!('value' in groups)) return groups;
  const ours = groups.value.filter(isOurs);
  const [batched, execute] = connection.sp.batched(partsInOneRequest);
  const counts = Promise.all(
    ours.map((group) =>
      asked(
        SPCollection(batched.web, `sitegroups/getbyid(${numberIn(group, 'Id')})/users`)
          .select('Id')<unknown>()
          .then((users) => asAnswers(users).length),
      ),
    ),
  );
  const [members] = await Promise.all([counts, execute()]);
  return {
    value: ours.map((group, index) => ({
      title: named(group).title,
      role: roleOfGroup(named(group)),
      members: members[index] ?? { unasked: 'failed' },
      membersEdit: isYes(group, 'AllowMembersEditMembership'),
    })),
  };
};

/** Direct memberships alone: SharePoint tells no more of Entra groups. */
export const readViewerRoles = async (connection: Connection): Promise<SiteReadings['viewerRoles']> =>
  asked(
    SPCollection(connection.sp.web, 'currentuser/groups')
      .select('Title', 'Description')<unknown>()
      .then((groups) => {
        const held = new Set(asAnswers(groups).map((group) => roleOfGroup(named(group))));
        return roles.filter((role) => held.has(role));
      }),
  );
