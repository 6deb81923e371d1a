/**
 * `…/items(n)/AttachmentFiles`. Shapes as recorded (pnpcore, ListItemAttachmentsTest). Each change is a change of the item:
 * its version and its ETag rise (comm: pnp/sp-dev-fx-controls-react #2051, microsoft-365-community #404).
 */
import { textArgument, type Segment } from '../../http/apiPath';
import { nameInUse, noSuchFile } from '../../http/fileErrors';
import type { Payload } from '../../http/payload';
import { refuseListOptions } from '../../http/queryOptions';
import { spException } from '../../http/sharePointError';
import type { StoredAttachment } from '../../store/files/attachments';
import { ItemWriter } from '../../store/items/itemWriter';
import { binKind } from '../../store/recycling/recycleBin';
import { toWireTime } from '../../store/siteTime';
import type { Call } from '../call';
import { collectionPayload } from '../collection';
import { entityPayload, propertyOf, type EntitySource } from '../entitySource';
import { contentOf } from './fileContent';
import { checkName, serverRelative } from './filePlaces';
import { fileEtag } from './fileAddress';
import { checkSize } from './fileWriting';
import type { ItemAccess, ItemState } from '../items/itemAccess';
import { writeContext } from '../items/itemWriting';
import { resourcePath } from '../resourcePath';
import { action, steps, type Resource } from '../resource';

const set = 'SP.ApiData.Attachments';

/** Behind the site's address: `Lists/Tasks/Attachments/7/a.txt`. */
export const attachmentPath = (access: ItemAccess, itemId: number, name: string): string =>
  `${access.list.folder}/Attachments/${itemId}/${name}`;

const attachmentSource = (access: ItemAccess, { itemId, name }: StoredAttachment): EntitySource => {
  const { call } = access;
  const url = serverRelative(call, attachmentPath(access, itemId, name));
  const editLink = `${access.link(itemId)}/AttachmentFiles('${encodeURIComponent(name.replaceAll("'", "''"))}')`;
  return {
    type: 'SP.Attachment',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      FileName: () => name,
      FileNameAsPath: () => resourcePath(name),
      ServerRelativePath: () => resourcePath(url),
      ServerRelativeUrl: () => url,
    },
  };
};

export const attachmentSources = (access: ItemAccess, item: ItemState): EntitySource[] =>
  access.call.site.attachments.of(access.list.id, item.id).map((found) => attachmentSource(access, found));

/** The bytes changed: so did the item. */
const touched = (access: ItemAccess, item: ItemState, write: () => void): void => {
  const { call, list } = access;
  access.require(item, 'editListItems');
  call.site.write(() => {
    write();
    new ItemWriter(call.site).update(writeContext(call, list), item.id, {}, undefined);
    call.site.lists.touch(list.id, toWireTime(call.now));
  });
};

const add = (access: ItemAccess, item: ItemState, segment: Segment, argument: string): Payload => {
  const { call, list } = access;
  const name = textArgument(segment, argument);
  access.require(item, 'editListItems');
  if (list.settings['EnableAttachments'] !== true)
    throw spException(-2130575350, 'Attachments are not enabled for this list.', 400);
  checkName(call, attachmentPath(access, item.id, name), 'file');
  if (name.includes('/')) throw nameInUse();
  checkSize(call, call.bytes.length);
  if (call.site.attachments.byName(list.id, item.id, name)) throw nameInUse();
  touched(access, item, () =>
    call.site.attachments.add(
      list.id,
      item.id,
      name,
      call.site.blobs.create(call.bytes),
      call.person.id,
      toWireTime(call.now),
    ),
  );
  const added = call.site.attachments.byName(list.id, item.id, name);
  if (!added) throw new Error(`attachment ${name} vanished`);
  return entityPayload(set, attachmentSource(access, added), call.options);
};

export const replaceAttachment = (access: ItemAccess, item: ItemState, attachment: StoredAttachment): void => {
  const { call } = access;
  checkSize(call, call.bytes.length);
  touched(access, item, () =>
    call.site.attachments.replace(attachment, call.site.blobs.create(call.bytes), call.person.id, toWireTime(call.now)),
  );
};

const recycle = (access: ItemAccess, item: ItemState, attachment: StoredAttachment): void => {
  const { call, list } = access;
  touched(access, item, () => {
    const binId = call.site.recycleBin.put({
      kind: binKind.attachment,
      listId: list.id,
      title: attachment.name,
      leaf: attachment.name,
      dir: `${list.folder}/Attachments/${item.id}`,
      size: attachment.size,
      authorId: attachment.authorId,
      deleted: toWireTime(call.now),
      deletedBy: call.person.id,
      content: {},
    });
    call.site.attachments.recycle(attachment.uniqueId, binId);
  });
};

const one = (access: ItemAccess, item: ItemState, name: string): Resource => {
  const { call } = access;
  const attachment = call.site.attachments.byName(access.list.id, item.id, name);
  if (!attachment) throw noSuchFile(serverRelative(call, attachmentPath(access, item.id, name)));
  const source = attachmentSource(access, attachment);
  const remove = (): void => touched(access, item, () => call.site.attachments.remove(attachment.uniqueId));
  const recycled = (): Payload => {
    recycle(access, item, attachment);
    return { is: 'null', name: 'RecycleObject' };
  };
  const content = (): Payload => contentOf(call, attachment.name, attachment.blobId);
  return {
    read: () => entityPayload(set, source, call.options),
    remove: () => {
      remove();
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        $value: () => ({
          raw: true,
          read: content,
          put: () => {
            replaceAttachment(access, item, attachment);
            return { is: 'nothing', status: 204 };
          },
        }),
        openbinarystream: () => ({
          read: content,
          post: () => contentOf(call, attachment.name, attachment.blobId, null),
        }),
        // PnPjs says DELETE to it, PnP Core POST.
        recycleobject: () => ({ takes: [], post: recycled, remove: recycled }),
        deleteobject: () => action('DeleteObject', remove),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

export const attachmentsResource = (access: ItemAccess, item: ItemState, segment: Segment): Resource => {
  if (segment.args !== undefined) return one(access, item, textArgument(segment));
  const raw =
    (argument: string) =>
    (step: Segment): Resource => ({
      raw: true,
      post: () => add(access, item, step, argument),
    });
  return {
    read: () => {
      refuseListOptions(access.call.options);
      return collectionPayload(access.call, set, attachmentSources(access, item));
    },
    go: steps({
      add: raw('filename'),
      addusingpath: raw('decodedurl'),
      getbyfilename: (step) => one(access, item, textArgument(step)),
      getbyfilenameaspath: (step) => one(access, item, textArgument(step, 'decodedurl')),
    }),
  };
};

/** An attachment as a file (`getFileByServerRelativePath('…/Attachments/7/a.txt')`). Recorded: version 1.0, no list item. */
export const attachmentFile = (call: Call, access: ItemAccess, itemId: number, name: string): Resource | undefined => {
  const item = access.states([itemId]).get(itemId);
  const attachment = item && call.site.attachments.byName(access.list.id, itemId, name);
  if (!attachment) return undefined;
  const url = serverRelative(call, attachmentPath(access, itemId, attachment.name));
  const editLink = `Web/GetFileByServerRelativePath(decodedurl='${encodeURIComponent(url.replaceAll("'", "''"))}')`;
  const source: EntitySource = {
    type: 'SP.File',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      CheckInComment: () => '',
      CheckOutType: () => 2,
      ContentTag: () => `{${attachment.uniqueId.toUpperCase()}},${attachment.version},1`,
      CustomizedPageStatus: () => 0,
      ETag: () => fileEtag(attachment.uniqueId, attachment.version),
      Exists: () => true,
      ExistsAllowThrowForPolicyFailures: () => true,
      IrmEnabled: () => false,
      Length: () => String(attachment.size),
      Level: () => 1,
      LinkingUri: () => null,
      LinkingUrl: () => '',
      MajorVersion: () => 1,
      MinorVersion: () => 0,
      Name: () => attachment.name,
      ServerRelativeUrl: () => url,
      TimeCreated: () => attachment.created,
      TimeLastModified: () => attachment.modified,
      Title: () => null,
      UIVersion: () => 512,
      UIVersionLabel: () => '1.0',
      UniqueId: () => attachment.uniqueId,
    },
    onRequest: { ServerRelativePath: () => resourcePath(url) },
  };
  const content = (): Payload => contentOf(call, attachment.name, attachment.blobId);
  return {
    read: () => entityPayload('SP.ApiData.Files', source, call.options),
    go: (segment) =>
      steps({
        $value: () => ({
          raw: true,
          read: content,
          put: () => {
            replaceAttachment(access, item, attachment);
            return { is: 'nothing', status: 204 };
          },
        }),
        openbinarystream: () => ({
          read: content,
          post: () => contentOf(call, attachment.name, attachment.blobId, null),
        }),
      })(segment) ?? propertyOf(source, segment.key),
  };
};
