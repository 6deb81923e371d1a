/** What lies in a place has its rights from the place alone. Somebody who shares an item in SharePoint gives it rights of its own. */
import type { PlacedList } from '../../domain/rightsFinding';
import type { Connection } from '../client';
import { createLoader } from '../paging';
import { asAnswer, isYes, numberIn } from '../provisioning/answers';
import type { RightsGap } from './compareRights';

const folder = 1;

export const compareOwnRights = async (
  connection: Connection,
  list: PlacedList,
  listPath: string,
): Promise<readonly RightsGap[]> => {
  const select = ['Id', 'Title', 'FileLeafRef', 'FileDirRef', 'FileSystemObjectType', 'HasUniqueRoleAssignments'];
  const parts = await createLoader(connection)({ listPath, select, expand: [], filter: undefined }, (rows) =>
    Promise.resolve(
      rows.map(asAnswer).flatMap((row): readonly RightsGap[] => {
        const { Title: title, FileLeafRef: name, FileDirRef: lies, FileSystemObjectType: kind } = row;
        const isPlace = Number(kind) === folder && lies === listPath;
        if (isPlace || !isYes(row, 'HasUniqueRoleAssignments')) return [];
        const itemId = numberIn(row, 'Id');
        const called = [title, name].filter((each) => typeof each === 'string').find((each) => each !== '');
        return [{ finding: { kind: 'ownRights', list, title: called ?? `${itemId}`, itemId }, listPath }];
      }),
    ),
  );
  return parts.flat();
};
