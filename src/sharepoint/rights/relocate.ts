/** An item put into the place where it belongs. Its number, versions and comments go along. */
import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import type { Connection } from '../client';

/** `SP.MoveCopyUtil` takes absolute addresses; a list item's name is its number (pnp/pnpcore, `ListItem.MoveTo`). */
export const relocate = async (
  connection: Connection,
  listPath: string,
  id: number,
  from: string,
  to: string,
): Promise<void> => {
  const { origin } = new URL(connection.siteUrl);
  const at = (folder: string) => ({ DecodedUrl: `${origin}${listPath}/${folder}/${id}_.000` });
  const move = SPQueryable([connection.sp.web, connection.siteUrl], '_api/SP.MoveCopyUtil.MoveFileByPath()');
  const options = { KeepBoth: false, ShouldBypassSharedLocks: true, RetainEditorAndModifiedOnMove: true };
  await spPost(move, body({ srcPath: at(from), destPath: at(to), options }));
};
