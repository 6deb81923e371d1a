/** What giving rights needs to know of the site: levels, and the groups behind holders. */
import { SPCollection } from '@pnp/sp';
import { AppError } from '../../domain/errors';
import { holderKey, type Holding } from '../../domain/holder';
import type { Connection } from '../client';
import { holderOfGroup } from '../holderGroups';
import { asAnswers, numberIn, textIn } from '../provisioning/answers';
import { readLevels, type Levels, type LevelName } from './levels';

export interface RightsBook {
  readonly levels: Levels;
  /** Ids of SharePoint groups by `holderKey`. */
  readonly groups: ReadonlyMap<string, number>;
}

export const readHolderGroups = async (connection: Connection): Promise<ReadonlyMap<string, number>> => {
  const groups = asAnswers(
    await SPCollection(connection.sp.web, 'sitegroups').select('Id', 'Title', 'Description')<unknown>(),
  );
  const found = new Map<string, number>();
  for (const group of groups) {
    const description = typeof group['Description'] === 'string' ? group['Description'] : '';
    const holder = holderOfGroup({ title: textIn(group, 'Title'), description });
    if (holder !== undefined && !found.has(holderKey(holder))) found.set(holderKey(holder), numberIn(group, 'Id'));
  }
  return found;
};

export const readRightsBook = async (connection: Connection): Promise<RightsBook> => {
  const [levels, groups] = await Promise.all([readLevels(connection), readHolderGroups(connection)]);
  return { levels, groups };
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

/** Level by group. A holder whose group is not made yet gets nothing: too little is mended, too much is a leak. */
export const wantedIn = (book: RightsBook, holdings: readonly Holding[]): ReadonlyMap<number, number> =>
  new Map(
    holdings.flatMap(({ holder, right }) => {
      const group = book.groups.get(holderKey(holder));
      return group === undefined ? [] : [[group, levelId(book, levelOf[right])] as const];
    }),
  );
