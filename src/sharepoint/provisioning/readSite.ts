/** Reads everything provisioning decides by. Needs the right to see groups and role assignments. */
import { SPCollection, SPInstance } from '@pnp/sp';
import { isFailure } from '../../domain/errors';
import type { SetUpRight } from '../../domain/setUp';
import type { Role } from '../../domain/viewer';
import type { Connection } from '../client';
import { createLimit } from '../limit';
import { readLevelGaps, readLevels } from '../rights/levels';
import { roleOfGroup } from '../roleGroups';
import { asAnswer, asAnswers, numberIn, textIn, textsIn, type Answer } from './answers';
import { dataStepsLeft } from './dataSteps';
import { desiredLists, pathOf } from './desiredLists';
import { readLists, type ListOutline } from './readLists';
import { versionIn } from './schemaVersion';
import { readSettings } from './settings';
import { findUnderWay } from './setUpTurn';
import { readLock } from './siteLock';
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

/** The site's group of owners; undefined where it has none: SharePoint then answers 404, or an empty object. */
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

/** A list whose default view was deleted answers as if it had none: that a list always has one is assumed nowhere. */
const readDefaultView = async (connection: Connection, path: string): Promise<readonly string[] | undefined> => {
  try {
    const view = asAnswer(await SPInstance(connection.sp.web.getList(path), 'defaultview/viewfields')<unknown>());
    return 'Items' in view ? textsIn(view, 'Items') : undefined;
  } catch (error) {
    if (isFailure(error, 'NotFound') || isFailure(error, 'Invalid')) return undefined;
    throw error;
  }
};

const readRest = async (connection: Connection, path: string, outline: ListOutline): Promise<ListState> => {
  const [viewColumns, assignments] = await Promise.all([
    readDefaultView(connection, path),
    outline.hasOwnRights ? readListAssignments(connection, path) : Promise.resolve(undefined),
  ]);
  const { hasOwnRights: _, ...state } = outline;
  return {
    ...state,
    viewColumns,
    assignments,
  };
};

/** SP.PermissionKind. */
const neededRights = { manageLists: 12, managePermissions: 26, manageWeb: 31 } as const;

const rightsMissingIn = (permissions: Answer): readonly SetUpRight[] => {
  const low = Number(permissions['Low']);
  const has = (kind: number): boolean => Math.floor(low / 2 ** (kind - 1)) % 2 === 1;
  return (['manageLists', 'managePermissions', 'manageWeb'] as const).filter((right) => !has(neededRights[right]));
};

const unread: Omit<SiteState, 'title' | 'locked' | 'missingRights'> = {
  schemaVersion: undefined,
  dataSteps: [],
  underWay: undefined,
  lists: new Map(),
  binned: new Set(),
  takenTitles: new Set(),
  groups: new Map(),
  owners: undefined,
  levels: new Map(),
  levelGaps: [],
};

/** SP.RecycleBinItemType: 4 is a list with its items. A list is known there by its title alone. */
const readBinned = async (connection: Connection): Promise<ReadonlySet<string>> =>
  new Set(
    asAnswers(await SPCollection(connection.sp.web, 'recyclebin').filter('ItemType eq 4').top(500)<unknown>()).map(
      (item) => textIn(item, 'Title').toLowerCase(),
    ),
  );

export const readSite = async (connection: Connection): Promise<SiteState> => {
  const [answer, locked] = await Promise.all([
    SPInstance(connection.sp.web, '').select('Title', 'EffectiveBasePermissions')<unknown>(),
    readLock(connection),
  ]);
  const web = asAnswer(answer);
  const missingRights = rightsMissingIn(asAnswer(web['EffectiveBasePermissions']));
  if (locked || missingRights.length > 0) return { ...unread, title: textIn(web, 'Title'), locked, missingRights };
  const [outlines, settings, groups, owners, levels, levelGaps] = await Promise.all([
    readLists(connection),
    readSettings(connection),
    readGroups(connection),
    readOwners(connection),
    readLevels(connection),
    readLevelGaps(connection),
  ]);
  const schemaVersion = versionIn(settings);
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
    locked,
    missingRights,
    binned: lists.length < desiredLists.length ? await readBinned(connection) : new Set(),
    schemaVersion,
    dataSteps: dataStepsLeft(schemaVersion, settings),
    underWay: await findUnderWay(connection, settings),
    lists: new Map(lists),
    takenTitles: outlines.takenTitles,
    groups,
    owners,
    levels,
    levelGaps,
  };
};
