/** Reads everything provisioning decides by. Needs the right to see groups and role assignments. */
import { SPCollection, SPInstance } from '@pnp/sp';
import { isFailure } from '../../domain/errors';
import type { Role } from '../../domain/viewer';
import type { Connection } from '../client';
import { createLimit } from '../limit';
import { readLevelGaps, readLevels } from '../rights/levels';
import { roleOfGroup } from '../roleGroups';
import { asAnswer, asAnswers, numberIn, textIn, textsIn } from './answers';
import { desiredLists, pathOf } from './desiredLists';
import { readLists, type ListOutline } from './readLists';
import { readSchemaVersion } from './schemaVersion';
import type { ListState, SiteState } from './siteState';

const inFlight = 4;

export const readGroups = async (connection: Connection): Promise<ReadonlyMap<Role, number>> => {
  const groups = asAnswers(
    await SPCollection(connection.sp.web, 'sitegroups').select('Id', 'Title', 'Description')<unknown>(),
  );
  const byRole = new Map<Role, number>();
  for (const group of groups) {
    const description = typeof group['Description'] === 'string' ? group['Description'] : '';
    const role = roleOfGroup({ title: textIn(group, 'Title'), description });
    if (role !== undefined && !byRole.has(role)) byRole.set(role, numberIn(group, 'Id'));
  }
  return byRole;
};

/** Some sites have no owners group: SharePoint then answers 404, or an empty object. */
/** The site's group of owners; undefined where it has none. */
export const readOwners = async (connection: Connection): Promise<number | undefined> => {
  try {
    const group = asAnswer(await SPInstance(connection.sp.web, 'associatedownergroup').select('Id')<unknown>());
    return typeof group['Id'] === 'number' ? group['Id'] : undefined;
  } catch (error) {
    if (isFailure(error, 'NotFound')) return undefined;
    throw error;
  }
};

/** Level ids by the group or person they are given to, on a list that has rights of its own. */
export const readListAssignments = async (connection: Connection, path: string): Promise<ListState['assignments']> => {
  const assignments = SPCollection(connection.sp.web.getList(path), 'roleassignments').expand('RoleDefinitionBindings');
  return new Map(
    asAnswers(await assignments<unknown>()).map((answer) => [
      numberIn(answer, 'PrincipalId'),
      asAnswers(answer['RoleDefinitionBindings']).map((level) => numberIn(level, 'Id')),
    ]),
  );
};

const readRest = async (connection: Connection, path: string, outline: ListOutline): Promise<ListState> => {
  const list = () => connection.sp.web.getList(path);
  const [view, assignments] = await Promise.all([
    SPInstance(list(), 'defaultview/viewfields')<unknown>(),
    outline.hasOwnRights ? readListAssignments(connection, path) : Promise.resolve(undefined),
  ]);
  const { hasOwnRights: _, ...state } = outline;
  return {
    ...state,
    viewColumns: textsIn(asAnswer(view), 'Items'),
    assignments,
  };
};

export const readSite = async (connection: Connection): Promise<SiteState> => {
  const web = asAnswer(await SPInstance(connection.sp.web, '').select('Title')<unknown>());
  const [outlines, schemaVersion, groups, owners, levels, levelGaps] = await Promise.all([
    readLists(connection),
    readSchemaVersion(connection),
    readGroups(connection),
    readOwners(connection),
    readLevels(connection),
    readLevelGaps(connection),
  ]);
  const limited = createLimit(inFlight);
  const lists = await Promise.all(
    desiredLists.flatMap((desired) => {
      const outline = outlines.lists.get(desired.url);
      if (outline === undefined) return [];
      const path = pathOf(connection, desired);
      return [limited(async () => [desired.url, await readRest(connection, path, outline)] as const)];
    }),
  );
  return {
    title: textIn(web, 'Title'),
    schemaVersion,
    lists: new Map(lists),
    takenTitles: outlines.takenTitles,
    groups,
    owners,
    levels,
    levelGaps,
  };
};
