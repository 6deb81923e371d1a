/**
 * Lists in which everybody meets their own items only. SharePoint keeps that in two numbers of the list (SP.List, documented:
 * ReadSecurity 1 all, 2 own; WriteSecurity 1 all, 2 own, 4 none). Free of it is who has Override List Behaviors, which comes
 * with Design and Full Control: the site's owners; and whoever has our level `oversee`.
 */
import '@pnp/sp/lists/web';
import type { Connection } from '../client';
import type { Answer } from './answers';
import type { DesiredList } from './desiredLists';
import type { ListState } from './siteState';
import type { Step } from './step';

const own = 2;

export const showsOwnItemsOnly = (list: Answer): boolean =>
  list['ReadSecurity'] === own && list['WriteSecurity'] === own;

const keepsVersions = ({ keepsNoVersions }: DesiredList): boolean => keepsNoVersions !== true;

/** Before anybody is given rights to the list. */
export const planOwnItems = (desired: DesiredList, list: ListState | undefined): readonly Step[] =>
  list?.ownItemsOnly === true && list.versioning === keepsVersions(desired)
    ? []
    : [{ kind: 'showOwnItemsOnly', list: desired }];

export const applyOwnItems = async (connection: Connection, desired: DesiredList): Promise<void> => {
  const list = connection.sp.web.getList(connection.listPath(desired.url));
  const EnableVersioning = keepsVersions(desired);
  await list.update({ ReadSecurity: own, WriteSecurity: own, EnableVersioning, NoCrawl: true });
};
