/**
 * Lists without places have their rights from the list itself, and ideas and drafts from a setting of it as well. Somebody may have
 * changed either since the site was set up; what setting it up would do about that is said and done here too.
 */
import { SPCollection } from '@pnp/sp';
import { isFailure } from '../../domain/errors';
import { roles } from '../../domain/viewer';
import type { Connection } from '../client';
import { createLimit } from '../limit';
import { asAnswer, asAnswers, isYes, textIn, type Answer } from '../provisioning/answers';
import { desiredLists, pathOf, type DesiredList } from '../provisioning/desiredLists';
import { showsOwnItemsOnly } from '../provisioning/ownItems';
import { planRole } from '../provisioning/planSite';
import { readGroups, readListAssignments } from '../provisioning/readSite';
import type { SiteStep } from '../provisioning/step';
import type { RightsGap } from './compareRights';
import { readLevels } from './levels';

const inFlight = 4;

type Assignments = Awaited<ReturnType<typeof readListAssignments>>;

/** 'hidden' is told to the owners alone: drafts show their rights to nobody else. */
const readOwn = async (connection: Connection, path: string, list: Answer): Promise<Assignments | 'hidden'> => {
  if (!isYes(list, 'HasUniqueRoleAssignments')) return undefined;
  try {
    return await readListAssignments(connection, path);
  } catch (error) {
    if (isFailure(error, 'Forbidden')) return 'hidden';
    throw error;
  }
};

const readOutlines = async (connection: Connection): Promise<ReadonlyMap<string, Answer>> => {
  const settings = [
    'Title',
    'ReadSecurity',
    'WriteSecurity',
    'HasUniqueRoleAssignments',
    'RootFolder/ServerRelativeUrl',
  ];
  const lists = SPCollection(connection.sp.web, 'lists')
    .select(...settings)
    .expand('RootFolder');
  return new Map(
    asAnswers(await lists<unknown>()).map((list) => [
      textIn(asAnswer(list['RootFolder']), 'ServerRelativeUrl').toLowerCase(),
      list,
    ]),
  );
};

export const compareLists = async (connection: Connection): Promise<readonly RightsGap[]> => {
  const [outlines, groups, levels] = await Promise.all([
    readOutlines(connection),
    readGroups(connection),
    readLevels(connection),
  ]);
  const compareOne = async (desired: DesiredList): Promise<readonly RightsGap[]> => {
    const path = pathOf(connection, desired);
    const outline = outlines.get(path.toLowerCase());
    if (outline === undefined) return []; // made by setting up, as is a role or level that is missing below
    const assignments = await readOwn(connection, path, outline);
    if (assignments === 'hidden') return [];
    const inherits = assignments === undefined;
    const showsAll = desired.ownItemsOnly === true && !showsOwnItemsOnly(outline);
    const given = roles
      .flatMap((role) => planRole(desired, role, assignments, { groups, levels }))
      .filter((step) => step.kind === 'revoke' || (step.kind === 'grant' && levels.has(step.level)));
    const lacking = given.flatMap((step) => (step.kind === 'grant' && groups.has(step.role) ? [step.role] : []));
    const tooMuch = given.flatMap((step) => (step.kind === 'revoke' ? [step.role] : []));
    if (!inherits && !showsAll && lacking.length + tooMuch.length === 0) return [];
    const steps: readonly SiteStep[] = [
      ...(inherits ? [{ kind: 'breakInheritance', list: desired } as const] : []),
      ...(showsAll ? [{ kind: 'showOwnItemsOnly', list: desired } as const] : []),
      ...given.filter((step) => groups.has(step.role)),
    ];
    const finding = {
      kind: 'listWrong',
      list: textIn(outline, 'Title'),
      inherits,
      showsAll,
      lacking,
      tooMuch,
    } as const;
    return [{ finding, steps }];
  };
  const limited = createLimit(inFlight);
  return (await Promise.all(desiredLists.map((desired) => limited(() => compareOne(desired))))).flat();
};
