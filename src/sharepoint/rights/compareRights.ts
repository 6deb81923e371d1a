/** "Ret rettigheder", first half: reads groups, places and where every item lies, and says what is other than it should be. */
import type { Holding } from '../../domain/holder';
import type { OrgUnit } from '../../domain/organisation';
import type { PlacedList, RightsFinding } from '../../domain/rightsFinding';
import type { Round } from '../../domain/round';
import type { WorkPackage } from '../../domain/workPackage';
import { bilagPath } from '../bilag/bilagFolder';
import { readBilagFolders } from '../bilag/bilagFolders';
import type { Connection } from '../client';
import { rowCodec } from '../codec/rowCodec';
import { createLimit } from '../limit';
import { createLoader } from '../paging';
import type { SiteStep } from '../provisioning/step';
import { pickFields } from '../schema/defineList';
import { medDiscussionsList } from '../schema/lists/medDiscussions';
import { proposalsList } from '../schema/lists/proposals';
import { remarksList } from '../schema/lists/remarks';
import { compareLists } from './compareLists';
import { compareMembers } from './compareMembers';
import { wantedGroups, type WantedGroup } from './holderGroupsWanted';
import { readLevelGaps, type OwnLevel } from './levels';
import { compareOwnRights } from './ownRights';
import { planFolder, readAssignments, readFolders } from './placeFolder';
import { medPlaces, proposalPlaces, remarkPlaces, type PlaceKind } from './placeKinds';
import { readRightsBook, type RightsBook } from './rightsBook';
import { firstMedPlaces, firstPlaces, nextPlaces, wantedPlaces } from './wantedPlaces';

export interface RightsSources {
  readonly units: () => Promise<readonly OrgUnit[]>;
  readonly rounds: () => Promise<readonly Round[]>;
  readonly workPackages: (round: Round) => Promise<readonly WorkPackage[]>;
}

/** Something that is wrong, and all that mending it takes. */
export type RightsGap =
  | { readonly finding: RightsFinding & { kind: 'levelNarrow' | 'levelWide' }; readonly level: OwnLevel }
  | { readonly finding: RightsFinding & { kind: 'groupMissing' }; readonly group: WantedGroup }
  | {
      readonly finding: RightsFinding & { kind: 'notInRole' };
      readonly roleGroupId: number;
      readonly loginName: string;
    }
  | { readonly finding: RightsFinding & { kind: 'listWrong' }; readonly steps: readonly SiteStep[] }
  | { readonly finding: RightsFinding & { kind: 'ownRights' }; readonly listPath: string }
  /** Only told: who may not see it cannot mend it. */
  | { readonly finding: RightsFinding & { kind: 'membersHidden' }; readonly hidden: true }
  | {
      readonly finding: RightsFinding & { kind: 'placeMissing' | 'placeWrong' };
      readonly listPath: string;
      readonly holdings: readonly Holding[];
    }
  | {
      readonly finding: RightsFinding & { kind: 'misplaced' };
      readonly listPath: string;
      readonly from: string;
      readonly to: string;
    };

const inFlight = 4;

export interface PlacedItem {
  readonly id: number;
  readonly title: string;
  readonly folder: string;
  readonly belongs: string;
  /** Where it may go from here. */
  readonly next: readonly string[];
}

const proposalParts = pickFields(proposalsList.fields, [
  'id',
  'title',
  'round',
  'stage',
  'chefomraadeId',
  'affectedIds',
  'workPackageId',
]);
const medParts = pickFields(medDiscussionsList.fields, ['id', 'title', 'round', 'medUdvalgId']);

/** A row that cannot be read has no place that could be named; its own page says what is wrong with it. */
const readItems = async <Parts extends { readonly id: number; readonly title: string }>(
  connection: Connection,
  listPath: string,
  codec: ReturnType<typeof rowCodec<Parts>>,
  places: PlaceKind<Parts>,
  nextOf: (parts: Parts) => readonly string[],
): Promise<readonly PlacedItem[]> => {
  const query = { listPath, select: [...codec.select, 'FileDirRef', 'RdKey'], expand: codec.expand, filter: undefined };
  const parts = await createLoader(connection)(query, (rows) =>
    Promise.resolve(
      rows.flatMap((row): readonly PlacedItem[] => {
        const decoded = codec.decode(row);
        const { FileDirRef: folder }: { FileDirRef?: unknown } = typeof row === 'object' && row !== null ? row : {};
        if (!decoded.ok || typeof folder !== 'string') return [];
        const { id, title } = decoded.value;
        return [
          {
            id,
            title,
            folder: folder.slice(listPath.length + 1),
            belongs: places.nameFor(decoded.value),
            next: nextOf(decoded.value),
          },
        ];
      }),
    ),
  );
  return parts.flat();
};

interface Compared {
  readonly list: PlacedList;
  readonly listPath: string;
  readonly items: readonly PlacedItem[];
  /** Places there should be, whether or not they are there. */
  readonly names: readonly string[];
  readonly places: Pick<PlaceKind<never>, 'parse'> & Partial<Pick<PlaceKind<never>, 'narrows'>>;
  readonly known: Parameters<typeof wantedPlaces>[2];
}

const comparePlaces = async (
  connection: Connection,
  book: RightsBook,
  { list, listPath, items, names, places, known }: Compared,
): Promise<readonly RightsGap[]> => {
  const folders = await readFolders(connection, listPath);
  const wanted = wantedPlaces([...folders.keys(), ...names], places, known);
  const limited = createLimit(inFlight);
  const compared = await Promise.all(
    [...wanted].map(([place, holdings]) =>
      limited(async (): Promise<readonly RightsGap[]> => {
        const folder = folders.get(place);
        if (folder === undefined) return [{ finding: { kind: 'placeMissing', list, place }, listPath, holdings }];
        const { assignments, names: titles } = await readAssignments(connection, listPath, folder.itemId);
        const changes = planFolder(assignments, holdings, book);
        if (folder.hasOwnRights && changes.length === 0) return [];
        const named = (kind: 'grant' | 'revoke'): readonly string[] =>
          changes
            .filter((change) => change.kind === kind)
            .map(({ principal }) => titles.get(principal) ?? book.names.get(principal) ?? `${principal}`);
        const finding = { kind: 'placeWrong', list, place, lacking: named('grant'), tooMuch: named('revoke') } as const;
        return [{ finding, listPath, holdings }];
      }),
    ),
  );
  const misplaced = items
    .filter(({ folder, belongs }) => folder !== belongs)
    .map(({ id, title, folder, belongs }): RightsGap => {
      const opens = places.narrows?.(belongs, folder) ? ({ opens: true } as const) : {};
      const finding = { kind: 'misplaced', list, title, itemId: id, ...opens } as const;
      return { finding, listPath, from: folder, to: belongs };
    });
  return [...compared.flat(), ...misplaced, ...(await compareOwnRights(connection, list, listPath))];
};

const compareLevels = async (connection: Connection): Promise<readonly RightsGap[]> =>
  (await readLevelGaps(connection)).flatMap(({ level, name, lacking, tooMuch }): readonly RightsGap[] => [
    ...(lacking.length > 0 ? [{ finding: { kind: 'levelNarrow', name, rights: lacking }, level } as const] : []),
    ...(tooMuch.length > 0 ? [{ finding: { kind: 'levelWide', name, rights: tooMuch }, level } as const] : []),
  ]);

export const compareRights = async (connection: Connection, sources: RightsSources): Promise<readonly RightsGap[]> => {
  const [book, units, rounds] = await Promise.all([readRightsBook(connection), sources.units(), sources.rounds()]);
  const workPackages = (await Promise.all(rounds.map(sources.workPackages))).flat();
  const groups = wantedGroups(units, workPackages);
  const missing = [...groups]
    .filter(([key]) => !book.groups.has(key))
    .map(([, group]): RightsGap => {
      const { holder, name } = group;
      return { finding: { kind: 'groupMissing', holder, name }, group };
    });
  const known = { units, rounds, workPackages };
  const paths = {
    proposals: connection.listPath(proposalsList.url),
    medDiscussions: connection.listPath(medDiscussionsList.url),
  };
  const [proposals, discussions] = await Promise.all([
    readItems(connection, paths.proposals, rowCodec(proposalParts), proposalPlaces, nextPlaces),
    readItems(connection, paths.medDiscussions, rowCodec(medParts), medPlaces, () => []),
  ]);
  const belonging = (items: readonly PlacedItem[]): readonly string[] =>
    items.flatMap(({ folder, belongs, next }) => [folder, belongs, ...next]);
  return [
    ...(await compareLevels(connection)),
    ...missing,
    ...(await compareMembers(connection, book, groups)),
    ...(await compareLists(connection)),
    ...(await comparePlaces(connection, book, {
      list: 'proposals',
      listPath: paths.proposals,
      items: proposals,
      names: [...firstPlaces(known), ...belonging(proposals)],
      places: proposalPlaces,
      known,
    })),
    ...(await comparePlaces(connection, book, {
      list: 'medDiscussions',
      listPath: paths.medDiscussions,
      items: discussions,
      names: [...firstMedPlaces(known), ...belonging(discussions)],
      places: medPlaces,
      known,
    })),
    // Where proposals have places their bilag have them too, made beforehand: who adds one may not make a place.
    ...(await comparePlaces(connection, book, {
      list: 'bilag',
      listPath: bilagPath(connection),
      items: await readBilagFolders(connection, proposals),
      names: [...firstPlaces(known), ...belonging(proposals)],
      places: proposalPlaces,
      known,
    })),
    // Remarks too, and for the same reason. None lies wrong: each stays where it was written.
    ...(await comparePlaces(connection, book, {
      list: 'remarks',
      listPath: connection.listPath(remarksList.url),
      items: [],
      names: [...firstPlaces(known), ...belonging(proposals)],
      places: remarkPlaces,
      known,
    })),
  ];
};
