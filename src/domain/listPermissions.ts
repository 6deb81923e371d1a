/** Which role gets which permission level on which list. Applied to SharePoint by provisioning; SharePoint enforces it. */
import type { ListName, Role, Viewer } from './viewer';

/**
 * SharePoint's built-in levels, in words of ours: `none`, Read, Contribute (add, edit, delete items), Full Control; and two
 * made of Contribute: `steer` gives new places their rights, `oversee` sees what others see only their own of.
 */
export type Level = 'none' | 'read' | 'contribute' | 'steer' | 'oversee' | 'full';

type RoleLevels = { readonly [R in Role]: Level };

const levels = (given: Partial<RoleLevels>): RoleLevels => ({
  medarbejder: 'none',
  arbejdsgruppe: 'none',
  chef: 'none',
  direktion: 'none',
  raaderumsgruppe: 'contribute',
  hovedudvalg: 'none',
  omu: 'none',
  lmu: 'none',
  administrator: 'full',
  ...given,
});

const everyone = (level: Level): Partial<RoleLevels> => ({
  medarbejder: level,
  arbejdsgruppe: level,
  chef: level,
  direktion: level,
  hovedudvalg: level,
  omu: level,
  lmu: level,
});
const med = (level: Level): Partial<RoleLevels> => ({ hovedudvalg: level, omu: level, lmu: level });

export const listPermissions: { readonly [List in ListName]: RoleLevels } = {
  rounds: levels(everyone('read')),
  organisation: levels(everyone('read')),
  // Everybody their own only, as in drafts; who sorts them sees all.
  ideas: levels({
    ...everyone('contribute'),
    chef: 'oversee',
    direktion: 'oversee',
    raaderumsgruppe: 'oversee',
  }),
  workPackages: levels({ arbejdsgruppe: 'contribute', chef: 'contribute', direktion: 'read' }),
  // In places, by stage and area (`permissions.ts`, `medPlace.ts`): nobody else has anything at the root.
  proposals: levels({ raaderumsgruppe: 'steer' }),
  milestones: levels(everyone('read')),
  planPoints: levels({ ...everyone('read'), chef: 'contribute' }),
  medDiscussions: levels({ raaderumsgruppe: 'steer' }),
  // In the same places; what is sent stands, so that nobody there edits (`remarkPlace.ts`).
  remarks: levels({ raaderumsgruppe: 'steer' }),
  // Read by those who give numbers alone: what is taken tells what there is.
  numbers: levels({}),
  conversations: levels({
    ...everyone('none'),
    arbejdsgruppe: 'contribute',
    chef: 'contribute',
    direktion: 'contribute',
    ...med('contribute'),
  }),
  // Everybody their own only: the list adds that (`ownItemsOnly`). Full Control would see everybody's, so nobody gets it.
  drafts: levels({ ...everyone('contribute'), administrator: 'contribute' }),
  templates: levels(everyone('read')),
};

/**
 * Whether the viewer meets the ideas of all and sorts them. SharePoint decides by the level of the list, which shows itself in
 * what it answers and in no right that `ListRights` tells; so this is said by role.
 */
export const overseesIdeas = ({ roles, rights }: Pick<Viewer, 'roles' | 'rights'>): boolean =>
  rights.ideas.manage || roles.some((role) => listPermissions.ideas[role] === 'oversee');

/**
 * Whether the viewer gives proposals their numbers: whoever runs the rounds does. SharePoint knows rights a list only, so
 * that this is a rule of the form and no lock.
 */
export const mayGiveNumbers = ({ rights }: Pick<Viewer, 'rights'>): boolean =>
  rights.proposals.edit && rights.rounds.edit;
