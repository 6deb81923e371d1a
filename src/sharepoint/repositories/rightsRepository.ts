/** Comparing and mending of rights. */
import { SPCollection, SPInstance, SPQueryable } from '@pnp/sp';
import { isFailure } from '../../domain/errors';
import type { RightsStore } from '../../domain/stores';
import type { Connection } from '../client';
import { parseRights } from '../permissionMask';
import { asAnswer, asAnswers, isYes, numberIn, textIn } from '../provisioning/answers';
import { readOwners } from '../provisioning/readSite';
import { compareRights, type RightsSources } from '../rights/compareRights';
import { mendRights } from '../rights/mendRights';
import { roleOfGroup } from '../roleGroups';
import { proposalsList } from '../schema/lists/proposals';

const managesList = async (connection: Connection): Promise<boolean> => {
  const list = connection.sp.web.getList(connection.listPath(proposalsList.url));
  try {
    return parseRights(await SPQueryable(list, 'EffectiveBasePermissions')<unknown>()).manage;
  } catch (error) {
    // Whoever has no place in it does not see the list.
    if (isFailure(error, 'Forbidden') || isFailure(error, 'NotFound')) return false;
    throw error;
  }
};

/** The lists' administrators, and the site's: Full Control, which the answer about the list shows where the token carries it. */
const mayMend = async (connection: Connection): Promise<boolean> => {
  const { web } = connection.sp;
  if (await managesList(connection)) return true;
  const [me, groups, owners] = await Promise.all([
    SPInstance(web, 'currentuser').select('IsSiteAdmin')<unknown>(),
    SPCollection(web, 'currentuser/groups').select('Id', 'Title', 'Description')<unknown>(),
    readOwners(connection),
  ]);
  if (isYes(asAnswer(me), 'IsSiteAdmin')) return true;
  return asAnswers(groups).some((group) => {
    const { Description: description } = group;
    const named = { title: textIn(group, 'Title'), description: typeof description === 'string' ? description : '' };
    return numberIn(group, 'Id') === owners || roleOfGroup(named) === 'administrator';
  });
};

export const createRightsRepository = (connection: Connection, sources: RightsSources): RightsStore => ({
  mayMend: () => mayMend(connection),
  compare: async () => (await compareRights(connection, sources)).map(({ finding }) => finding),
  mend: (report) => mendRights(connection, sources, report),
});
