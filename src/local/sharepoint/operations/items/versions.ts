/**
 * `items(n)/versions`: what an item was like. Shapes as recorded (pnpcore, ListItemTests). Deleting, recycling and
 * restoring by id and label are documented of SP.ListItemVersionCollection; their argument names are assumed.
 */
import { numberArgument, textArgument, type Segment } from '../../http/apiPath';
import { badRequest, noSuchItem, spException } from '../../http/sharePointError';
import type { Row } from '../../store/database';
import { quoted } from '../../store/items/itemPlace';
import { ItemWriter } from '../../store/items/itemWriter';
import { binKind } from '../../store/recycling/recycleBin';
import { toWireTime } from '../../store/siteTime';
import { parseVersionLabel, versionLabel } from '../../store/items/versionNumbers';
import { collectionPayload, queryRows } from '../collection';
import { entityPayload, propertyOf, type EntitySource } from '../entitySource';
import { fieldSource } from '../fields/fieldSource';
import type { ItemAccess, ItemState } from './itemAccess';
import { writeContext } from './itemWriting';
import { folderUrl } from '../lists/listAddress';
import { userSource } from '../people/principalSource';
import { action, steps, type Resource } from '../resource';
import { shownVersions } from './shownVersions';
import { versionValues } from './versionValues';

const set = 'SP.ApiData.ListItemVersions';

const currentRow = (access: ItemAccess, id: number): Row | undefined => {
  const { from, sql, values } = access.readable();
  return access.call.site.database.first(`SELECT t.* FROM ${from} t WHERE t.id = ? AND ${sql}`, [id, ...values]);
};

const rowOf = (access: ItemAccess, item: ItemState, uiVersion: number): { row: Row; current: boolean } => {
  const now = currentRow(access, item.id);
  if (now?.['ui_version'] === uiVersion) return { row: now, current: true };
  const shown = shownVersions(access.call, access.list, item).includes(uiVersion);
  const row = shown ? access.call.site.versions.row(access.list.id, item.id, uiVersion) : undefined;
  if (!row) throw spException(-2130575338, 'The version does not exist.', 404);
  return { row, current: false };
};

const versionSource = (access: ItemAccess, item: ItemState, uiVersion: number): EntitySource => {
  const { call, list } = access;
  const { row, current } = rowOf(access, item, uiVersion);
  const editLink = `${access.link(item.id)}/Versions(${uiVersion})`;
  const editor = call.site.principals.byId(Number(row['editor_id']));
  return {
    type: 'SP.ListItemVersion',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      // Recorded without the Z that all other times have.
      Created: () => String(row['modified']).replace(/Z$/, ''),
      IsCurrentVersion: () => current,
      VersionId: () => uiVersion,
      VersionLabel: () => versionLabel(uiVersion),
      ...versionValues(access, row),
    },
    links: {
      CreatedBy: () => (editor ? userSource(call, editor) : null),
      Fields: () => access.fields.map((field) => fieldSource(call, field, folderUrl(call, list))),
    },
  };
};

/** For `$expand=Versions`: all of them, newest first. */
export const versionSources = (access: ItemAccess, item: ItemState): EntitySource[] => {
  access.require(item, 'viewVersions');
  const now = Number(currentRow(access, item.id)?.['ui_version']);
  const older = shownVersions(access.call, access.list, item);
  return [now, ...older].map((uiVersion) => versionSource(access, item, uiVersion));
};

const readVersions = (access: ItemAccess, item: ItemState) => {
  const { call, list } = access;
  access.require(item, 'viewVersions');
  const now = currentRow(access, item.id);
  if (!now) throw noSuchItem();
  const rows = queryRows(call, {
    table: `(SELECT ui_version, json_extract(content, '$.modified') AS made, 0 AS is_current, list_id, item_id FROM item_versions
      UNION ALL SELECT ${Number(now['ui_version'])}, ${quoted(String(now['modified']))}, 1, ${quoted(list.id)}, ${item.id})`,
    where: {
      sql: 'list_id = ? AND item_id = ? AND (is_current = 1 OR ui_version IN (SELECT value FROM json_each(?)))',
      values: [list.id, item.id, JSON.stringify(shownVersions(call, list, item))],
    },
    order: 'ui_version DESC',
    columns: {
      VersionId: { kind: 'number', expression: 'ui_version' },
      VersionLabel: { kind: 'text', expression: "((ui_version / 512) || '.' || (ui_version % 512))" },
      IsCurrentVersion: { kind: 'boolean', expression: 'is_current' },
      Created: { kind: 'datetime', expression: 'made' },
    },
  });
  return collectionPayload(
    call,
    set,
    rows.map((row) => versionSource(access, item, Number(row['ui_version']))),
  );
};

/** An older version out of the item's history. The current one cannot be taken away. */
export const takeAway = (access: ItemAccess, item: ItemState, uiVersion: number, keep: boolean): void => {
  const { call, list } = access;
  const { site } = call;
  access.require(item, 'deleteVersions');
  const { row, current } = rowOf(access, item, uiVersion);
  if (current) throw spException(-2147467259, 'You cannot delete the current version.', 400);
  site.write(() => {
    site.versions.remove(list.id, item.id, uiVersion);
    if (!keep) return;
    site.recycleBin.put({
      kind: binKind.listItemVersion,
      listId: list.id,
      title: `${String(row['f1'] ?? '')} (${versionLabel(uiVersion)})`,
      leaf: `${item.id}_.000`,
      dir: list.folder,
      size: JSON.stringify(row).length,
      authorId: Number(row['author_id']),
      deleted: toWireTime(call.now),
      deletedBy: call.person.id,
      content: row,
    });
  });
};

const takeAwayAll = (access: ItemAccess, item: ItemState): void => {
  access.require(item, 'deleteVersions');
  const { site } = access.call;
  const shown = shownVersions(access.call, access.list, item);
  site.write(() => {
    for (const uiVersion of shown) site.versions.remove(access.list.id, item.id, uiVersion);
  });
};

const restore = (access: ItemAccess, item: ItemState, uiVersion: number): void => {
  const { call, list } = access;
  access.require(item, 'viewVersions');
  access.require(item, 'editListItems');
  const { row } = rowOf(access, item, uiVersion);
  call.site.write(() => {
    new ItemWriter(call.site).restore(writeContext(call, list), item.id, row);
    call.site.lists.touch(list.id, toWireTime(call.now));
  });
};

const one = (access: ItemAccess, item: ItemState, uiVersion: number): Resource => {
  access.require(item, 'viewVersions');
  const source = versionSource(access, item, uiVersion);
  const deleted = () => takeAway(access, item, uiVersion, false);
  return {
    read: () => entityPayload(set, source, access.call.options),
    remove: () => {
      deleted();
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        deleteobject: () => action('DeleteObject', deleted),
        recycle: () => action('Recycle', () => takeAway(access, item, uiVersion, true)),
        createdby: () => ({
          read: () => {
            const editor = source.links?.['CreatedBy']?.();
            if (!editor || !('type' in editor)) throw spException(-2146232832, 'User cannot be found.', 404);
            return entityPayload('SP.ApiData.Users', editor, access.call.options);
          },
        }),
        fields: () => ({
          read: () => {
            const fields = access.fields.map((field) =>
              fieldSource(access.call, field, folderUrl(access.call, access.list)),
            );
            return collectionPayload(access.call, 'SP.ApiData.Fields', fields);
          },
        }),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

const labelled = (segment: Segment): number => {
  const number = parseVersionLabel(textArgument(segment, 'versionlabel'));
  if (number === undefined) throw badRequest('The version label is not valid.');
  return number;
};

export const versionsResource = (access: ItemAccess, item: ItemState, segment: Segment): Resource => {
  const by = (step: Segment) => numberArgument(step, 'vid');
  if (segment.args !== undefined) return one(access, item, numberArgument(segment));
  return {
    read: () => readVersions(access, item),
    go: steps({
      getbyid: (step) => one(access, item, numberArgument(step, 'versionid')),
      deleteall: () => action('DeleteAll', () => takeAwayAll(access, item)),
      deletebyid: (step) => action('DeleteByID', () => takeAway(access, item, by(step), false)),
      deletebylabel: (step) => action('DeleteByLabel', () => takeAway(access, item, labelled(step), false)),
      recyclebyid: (step) => action('RecycleByID', () => takeAway(access, item, by(step), true)),
      recyclebylabel: (step) => action('RecycleByLabel', () => takeAway(access, item, labelled(step), true)),
      restorebyid: (step) => action('RestoreByID', () => restore(access, item, by(step))),
      restorebylabel: (step) => action('RestoreByLabel', () => restore(access, item, labelled(step))),
    }),
  };
};
