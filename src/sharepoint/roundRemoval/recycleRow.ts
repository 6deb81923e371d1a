/** Sends one row, or a proposal's folder of bilag, to the recycle bin. Asked again it is gone already, which is as good. */
import '@pnp/sp/folders/web';
import { AppError, isFailure } from '../../domain/errors';
import type { AllRows, RemovalPart } from '../../domain/roundRemoval';
import type { Connection } from '../client';
import { askAfterWrite, writeAttempts } from '../repositories/uncertain';
import { bilagLibrary } from '../schema/lists/bilag';
import { allLists } from '../schema/allLists';

/** undefined: it is in the bin, or gone. Else why SharePoint kept it. */
export type Refusal = string | undefined;

const pathOf = (connection: Connection, part: RemovalPart): string =>
  part === 'bilagFolders' ? connection.libraryPath(bilagLibrary.url) : connection.listPath(allLists[part].url);

const isThere = async (connection: Connection, listPath: string, id: number): Promise<boolean> => {
  try {
    await connection.sp.web.getList(listPath).items.getById(id).select('Id')<unknown>();
    return true;
  } catch (error) {
    if (isFailure(error, 'NotFound')) return false;
    throw error;
  }
};

/** What a rule of the site's says no to: a hold, a retention label, a file somebody has checked out (423). */
const refusalOf = ({ failure }: AppError): Refusal => {
  switch (failure.kind) {
    case 'Forbidden':
      return failure.what;
    case 'Invalid':
      return failure.reason;
    case 'Conflict':
      return 'den ændres netop nu';
    default:
      return undefined;
  }
};

export const recycleRow = async <Part extends RemovalPart>(
  connection: Connection,
  part: Part,
  row: AllRows[Part][number],
): Promise<Refusal> => {
  const listPath = pathOf(connection, part);
  for (let attempt = 1; ; attempt += 1) {
    try {
      if ('path' in row) await connection.sp.web.getFolderByServerRelativePath(row.path).recycle();
      else await connection.sp.web.getList(listPath).items.getById(row.id).recycle();
      return undefined;
    } catch (error) {
      if (isFailure(error, 'NotFound')) return undefined;
      if (isFailure(error, 'OutcomeUnknown')) {
        if (!(await askAfterWrite(() => isThere(connection, listPath, row.id)))) return undefined;
        if (attempt === writeAttempts) throw error;
        continue;
      }
      const refusal = error instanceof AppError ? refusalOf(error) : undefined;
      if (refusal === undefined) throw error;
      return refusal;
    }
  }
};
