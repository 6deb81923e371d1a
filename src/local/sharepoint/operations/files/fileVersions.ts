/** `…/file/versions`: past versions with their bytes. */
import { numberArgument, textArgument, type Segment } from '../../http/apiPath';
import type { Payload } from '../../http/payload';
import { refuseListOptions } from '../../http/queryOptions';
import { badRequest, spException } from '../../http/sharePointError';
import { ItemWriter } from '../../store/items/itemWriter';
import { toWireTime } from '../../store/siteTime';
import { parseVersionLabel } from '../../store/items/versionNumbers';
import { collectionPayload } from '../collection';
import type { Document, DocumentAccess } from './documentAccess';
import { entityPayload, propertyOf } from '../entitySource';
import { pastVersions, versionSource, versionSources } from './fileVersionSource';
import { ItemAccess } from '../items/itemAccess';
import { takeAway } from '../items/versions';
import { contentOf } from './fileContent';
import { writeContext } from '../items/itemWriting';
import { action, steps, type Resource } from '../resource';

const set = 'SP.ApiData.FileVersions';

const absent = (): Error => spException(-2147024809, 'The specified version does not exist.', 404);

const one = (access: DocumentAccess, document: Document, uiVersion: number): Resource => {
  const version = pastVersions(access, document).find((found) => found.uiVersion === uiVersion);
  if (!version) throw absent();
  const source = versionSource(access, document, version, false);
  const content = (): Payload => {
    access.require(document, 'openItems');
    return contentOf(access.call, document.name, version.blobId);
  };
  return {
    read: () => entityPayload(set, source, access.call.options),
    remove: () => {
      remove(access, document, uiVersion);
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({ $value: () => ({ read: content }), openbinarystream: () => ({ read: content }) })(segment) ??
      propertyOf(source, segment.key),
  };
};

const remove = (access: DocumentAccess, document: Document, uiVersion: number | undefined): void => {
  access.require(document, 'deleteVersions');
  if (uiVersion !== undefined && !pastVersions(access, document).some((version) => version.uiVersion === uiVersion))
    throw absent();
  access.call.site.write(() => {
    if (uiVersion !== undefined) access.removeVersion(document, uiVersion);
    else for (const version of pastVersions(access, document)) access.removeVersion(document, version.uiVersion);
  });
};

/** The bin keeps the row; the bytes stay with the file and show again when the row comes back. */
const recycle = (access: DocumentAccess, document: Document, uiVersion: number): void => {
  const item = new ItemAccess(access.call, access.list);
  takeAway(item, item.state(document.itemId), uiVersion, true);
};

const labelled = (segment: Segment): number => {
  const uiVersion = parseVersionLabel(textArgument(segment, 'versionlabel'));
  if (uiVersion === undefined) throw badRequest(`The expression "${segment.name}" is not valid.`);
  return uiVersion;
};

const restore = (access: DocumentAccess, document: Document, uiVersion: number): void => {
  access.require(document, 'editListItems');
  if (!pastVersions(access, document).some((found) => found.uiVersion === uiVersion)) throw absent();
  const { call, list } = access;
  const row = call.site.versions.row(list.id, document.itemId, uiVersion);
  if (!row) throw absent();
  call.site.write(() => {
    new ItemWriter(call.site).restore(writeContext(call, list), document.itemId, row);
    call.site.lists.touch(list.id, toWireTime(call.now));
  });
};

export const fileVersions = (access: DocumentAccess, document: Document, segment: Segment): Resource => {
  access.require(document, 'viewVersions');
  if (segment.args !== undefined) return one(access, document, numberArgument(segment));
  return {
    read: () => {
      refuseListOptions(access.call.options);
      return collectionPayload(access.call, set, versionSources(access, document));
    },
    go: steps({
      getbyid: (step) => one(access, document, numberArgument(step, 'versionid')),
      deleteall: () => action('DeleteAll', () => remove(access, document, undefined)),
      deletebyid: (step) => action('DeleteByID', () => remove(access, document, numberArgument(step, 'vid'))),
      deletebylabel: (step) => action('DeleteByLabel', () => remove(access, document, labelled(step))),
      recyclebyid: (step) => action('RecycleByID', () => recycle(access, document, numberArgument(step, 'vid'))),
      recyclebylabel: (step) => action('RecycleByLabel', () => recycle(access, document, labelled(step))),
      restorebylabel: (step) => action('RestoreByLabel', () => restore(access, document, labelled(step))),
    }),
  };
};
