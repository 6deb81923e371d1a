/** What giving rights needs to know of the site: levels, and the groups behind holders. */
import { SPCollection } from '@pnp/sp';
import { AppError } from '../../domain/errors';
import { holderKey, type Holding } from '../../domain/holder';
import type { Connection } from '../client';
import { holderOfGroup } from '../holderGroups';
import { roleOfGroup } from '../roleGroups';
import { asAnswers, numberIn, textIn } from '../provisioning/answers';
import { readLevels, type Levels, type LevelName } from './levels';

export interface RightsBook {
  readonly levels: Levels;
  /** Ids of SharePoint groups by `holderKey`. */
  readonly groups: ReadonlyMap<string, number>;
  /** The groups of all roles: whoever has one reads what every employee reads, in the group of employees or not. */
  readonly roleGroups: readonly number[];
  /** What each of the site's groups is called. */
  readonly names: ReadonlyMap<number, string>;
}

const readAllGroups = async (connection: Connection): Promise<Omit<RightsBook, 'levels'>> => {
  const answers = asAnswers(
    await SPCollection(connection.sp.web, 'sitegroups').select('Id', 'Title', 'Description')<unknown>(),
  );
  const groups = new Map<string, number>();
  const roleGroups: number[] = [];
  const names = new Map<number, string>();
  for (const answer of answers) {
    const description = typeof answer['Description'] === 'string' ? answer['Description'] : '';
    const [group, id] = [{ title: textIn(answer, 'Title'), description }, numberIn(answer, 'Id')];
    names.set(id, group.title);
    const holder = holderOfGroup(group);
    if (holder !== undefined && !groups.has(holderKey(holder))) groups.set(holderKey(holder), id);
    const role = roleOfGroup(group);
    // Administrators have Full Control everywhere.
    if (role !== undefined && role !== 'administrator') roleGroups.push(id);
  }
  return { groups, roleGroups, names };
};

export const readHolderGroups = async (connection: Connection): Promise<ReadonlyMap<string, number>> =>
  (await readAllGroups(connection)).groups;

export const readRightsBook = async (connection: Connection): Promise<RightsBook> => {
  const [levels, groups] = await Promise.all([readLevels(connection), readAllGroups(connection)]);
  return { levels, ...groups };
};

const levelOf = { read: 'read', add: 'add', write: 'contribute' } as const satisfies Record<
  Holding['right'],
  LevelName
>;

export const levelId = ({ levels }: RightsBook, level: LevelName): number => {
  const id = levels.get(level);
  if (id === undefined) throw new AppError({ kind: 'SiteNotReady', missing: [level] });
  return id;
};

/**
 * Level by group. A holder whose group is not made yet gets nothing: too little is mended, too much is a leak. What every
 * employee reads is given to the group of every role, since nobody promises that a chef or a member of a MED-udvalg is in the
 * group of employees too.
 */
export const wantedIn = (book: RightsBook, holdings: readonly Holding[]): ReadonlyMap<number, number> => {
  const wanted = new Map<number, number>();
  if (holdings.some(({ holder }) => holder.role === 'medarbejder'))
    for (const group of book.roleGroups) wanted.set(group, levelId(book, 'read'));
  for (const { holder, right } of holdings) {
    const group = book.groups.get(holderKey(holder));
    if (group !== undefined) wanted.set(group, levelId(book, levelOf[right]));
  }
  return wanted;
};
