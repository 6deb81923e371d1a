/** One place as SharePoint has it: a folder with rights of its own. Made narrow first, then opened to those who belong there. */
import '@pnp/sp/batching';
import '@pnp/sp/folders/web';
import '@pnp/sp/security/item';
import { SPCollection } from '@pnp/sp';
import { AppError, isFailure } from '../../domain/errors';
import type { Holding } from '../../domain/holder';
import type { ListRights } from '../../domain/viewer';
import type { Connection } from '../client';
import { noRights, parseRights } from '../permissionMask';
import { asAnswer, asAnswers, isYes, numberIn, textIn } from '../provisioning/answers';
import { writeAttempts } from '../repositories/uncertain';
import { changesOf, type AssignmentChange, type Assignments } from './assignments';
import { levelId, wantedIn, type RightsBook } from './rightsBook';

/** SharePoint's Limited Access, which it gives and takes by itself. */
const limitedAccess = 1;

export interface PlaceFolder {
  readonly itemId: number;
  readonly hasOwnRights: boolean;
}

const parseFolder = (answer: unknown): PlaceFolder => {
  const item = asAnswer(asAnswer(answer)['ListItemAllFields']);
  return { itemId: numberIn(item, 'Id'), hasOwnRights: isYes(item, 'HasUniqueRoleAssignments') };
};

const detail = ['ListItemAllFields/Id', 'ListItemAllFields/HasUniqueRoleAssignments'];

/** undefined: there is none, or none that the caller may know of. */
export const findFolder = async (connection: Connection, path: string): Promise<PlaceFolder | undefined> => {
  try {
    const folder = connection.sp.web.getFolderByServerRelativePath(path);
    return parseFolder(await folder.select(...detail).expand('ListItemAllFields')<unknown>());
  } catch (error) {
    if (isFailure(error, 'NotFound')) return undefined;
    throw error;
  }
};

/** What the caller may do with what lies in a place. */
export const readRightsIn = async (connection: Connection, path: string): Promise<ListRights> => {
  const folder = await findFolder(connection, path);
  if (folder === undefined) return noRights;
  const item = connection.sp.web.getList(path.slice(0, path.lastIndexOf('/'))).items.getById(folder.itemId);
  const answer = asAnswer(await item.select('EffectiveBasePermissions')<unknown>());
  return parseRights(answer['EffectiveBasePermissions']);
};

/** All folders at the root of a list, by name. */
export const readFolders = async (
  connection: Connection,
  listPath: string,
): Promise<ReadonlyMap<string, PlaceFolder>> => {
  const folders = connection.sp.web.getFolderByServerRelativePath(listPath).folders;
  const answers = asAnswers(
    await folders
      .select('Name', ...detail)
      .expand('ListItemAllFields')
      .top(5_000)<unknown>(),
  );
  return new Map(
    answers
      .filter(({ ListItemAllFields }) => typeof asAnswer(ListItemAllFields)['Id'] === 'number')
      .map((answer) => [String(answer['Name']), parseFolder(answer)]),
  );
};

/** Who has what, and what they are called. */
interface ReadAssignments {
  readonly assignments: Assignments;
  readonly names: ReadonlyMap<number, string>;
}

export const readAssignments = async (
  connection: Connection,
  listPath: string,
  itemId: number,
): Promise<ReadAssignments> => {
  const item = connection.sp.web.getList(listPath).items.getById(itemId);
  const answers = asAnswers(
    await SPCollection(item, 'roleassignments').expand('Member', 'RoleDefinitionBindings').top(1_000)<unknown>(),
  );
  const assignments = new Map<number, readonly number[]>();
  const names = new Map<number, string>();
  for (const answer of answers) {
    const principal = numberIn(answer, 'PrincipalId');
    const levels = asAnswers(answer['RoleDefinitionBindings']).filter(
      ({ RoleTypeKind }) => RoleTypeKind !== limitedAccess,
    );
    assignments.set(
      principal,
      levels.map((level) => numberIn(level, 'Id')),
    );
    names.set(principal, textIn(asAnswer(answer['Member']), 'Title'));
  }
  return { assignments, names };
};

/** What has to be done so that the folder is in the hands it should be in. */
export const planFolder = (
  actual: Assignments,
  holdings: readonly Holding[],
  book: RightsBook,
): readonly AssignmentChange[] =>
  changesOf(actual, {
    desired: wantedIn(book, holdings),
    kept: new Set([levelId(book, 'full')]),
    last: book.levels.get('steer'),
  });

/** One batch, in order: SharePoint carries the members out one after another. */
export const applyChanges = async (
  connection: Connection,
  listPath: string,
  itemId: number,
  changes: readonly AssignmentChange[],
): Promise<void> => {
  if (changes.length === 0) return;
  const [batched, execute] = connection.sp.batched();
  const done = changes.map(({ kind, principal, level }) => {
    const { roleAssignments } = batched.web.getList(listPath).items.getById(itemId);
    return kind === 'grant' ? roleAssignments.add(principal, level) : roleAssignments.remove(principal, level);
  });
  await Promise.all([Promise.all(done), execute()]);
};

/**
 * Brings one place about. The root's rights are copied first: administrators and owners, who keep Full Control, and whoever
 * makes places, whose right to do so is taken away last. Every step follows from what is there, so after a lost answer it is
 * looked at anew.
 */
export const settleFolder = async (
  connection: Connection,
  listPath: string,
  name: string,
  holdings: readonly Holding[],
  book: RightsBook,
): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await settleOnce(connection, listPath, name, holdings, book);
      return;
    } catch (error) {
      if (!isFailure(error, 'OutcomeUnknown') || attempt === writeAttempts) throw error;
    }
  }
};

const settleOnce = async (...[connection, listPath, name, holdings, book]: Parameters<typeof settleFolder>) => {
  const { web } = connection.sp;
  const path = `${listPath}/${name}`;
  const found = await findFolder(connection, path);
  if (found === undefined) {
    await web.folders.addUsingPath(path).catch((error: unknown) => {
      // Somebody was first.
      if (!isFailure(error, 'Invalid')) throw error;
    });
  }
  const folder = found ?? (await findFolder(connection, path));
  // Made by somebody else just now, and not for the viewer's eyes.
  if (folder === undefined) throw new AppError({ kind: 'Forbidden', what: `the place ${name}` });
  if (!folder.hasOwnRights) await web.getList(listPath).items.getById(folder.itemId).breakRoleInheritance(true, false);
  const { assignments } = await readAssignments(connection, listPath, folder.itemId);
  await applyChanges(connection, listPath, folder.itemId, planFolder(assignments, holdings, book));
};
