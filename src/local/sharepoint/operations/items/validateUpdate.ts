/** The two forms' addresses: changing an item, and adding one (or a folder) in a folder. */
import { nameTaken } from '../../http/fileErrors';
import type { Payload } from '../../http/payload';
import { badRequest, cannotConvert, noSuchProperty, notImplemented } from '../../http/sharePointError';
import { rowAt } from '../../store/files/documentRows';
import { ItemWriter, type ItemPlace } from '../../store/items/itemWriter';
import type { List } from '../../store/lists/lists';
import { isLibrary } from '../../store/lists/lists';
import { toWireTime } from '../../store/siteTime';
import type { Call } from '../call';
import { folderOf, type CamlFolder } from './camlQuestion';
import { checkName } from '../files/filePlaces';
import { formAnswer, readForm, type Form } from './formUpdate';
import { ItemAccess, type ItemState } from './itemAccess';
import { writeContext } from './itemWriting';
import { folderUrl } from '../lists/listAddress';
import type { Resource } from '../resource';

const names = [
  'formValues',
  'bNewDocumentUpdate',
  'checkInComment',
  'datesInUTC',
  'numberInInvariantCulture',
  'listItemCreateInfo',
];

const refuseComment = (call: Call): void => {
  if (call.body['checkInComment']) throw notImplemented('checkInComment of a form');
};

const answer = (name: string, form: Form, itemId: number, newId?: number): Payload => ({
  is: 'value',
  name,
  type: 'Collection(SP.ListItemFormUpdateValue)',
  value: formAnswer(
    newId === undefined ? form.verdicts : [...form.verdicts, { name: 'Id', text: String(newId) }],
    itemId,
  ),
});

export const validateUpdate = (access: ItemAccess, item: ItemState): Resource => ({
  takes: names.slice(0, -1),
  post: () => {
    const { call, list } = access;
    access.require(item, 'editListItems');
    refuseComment(call);
    return call.site.write(() => {
      const form = readForm(call, access, call.body);
      if (form.leaf !== undefined) throw notImplemented('FileLeafRef in a form that changes an item');
      if (form.refused) return answer('ValidateUpdateListItem', form, item.id);
      new ItemWriter(call.site).update(writeContext(call, list), item.id, form.body, undefined, form.entry);
      call.site.lists.touch(list.id, toWireTime(call.now));
      return answer('ValidateUpdateListItem', form, item.id);
    });
  },
});

type Names = Readonly<Record<string, unknown>>;

const record = (value: unknown, type: string): Names => {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw cannotConvert(type);
  return { ...value };
};

const pathOf = (value: unknown): string | undefined => {
  const url = record(value, 'SP.ResourcePath')['DecodedUrl'];
  if (url === undefined || url === null || url === '') return undefined;
  if (typeof url !== 'string') throw cannotConvert('Edm.String');
  return url;
};

interface CreateInfo {
  readonly folder: CamlFolder;
  readonly leaf: string | undefined;
  readonly isFolder: boolean;
}

const createInfo = (access: ItemAccess, value: unknown): CreateInfo => {
  const {
    FolderPath,
    LeafName,
    UnderlyingObjectType = 0,
    ...rest
  } = record(value, 'SP.ListItemCreationInformationUsingPath');
  const [other] = Object.keys(rest);
  if (other !== undefined) throw noSuchProperty(other, 'SP.ListItemCreationInformationUsingPath');
  if (UnderlyingObjectType !== 0 && UnderlyingObjectType !== 1)
    throw notImplemented(`UnderlyingObjectType ${JSON.stringify(UnderlyingObjectType)}`);
  const { call, list } = access;
  const given = pathOf(FolderPath) ?? folderUrl(call, list);
  // Clients give addresses of the host, of the server, or of the web (`Lists/Tasks/Folder`).
  const url = given.startsWith('http')
    ? new URL(given).pathname
    : given.startsWith('/')
      ? given
      : `${call.address.sitePath}/${given}`;
  return { folder: folderOf(access, url), leaf: pathOf(LeafName), isFolder: UnderlyingObjectType === 1 };
};

const placeOf = (access: ItemAccess, info: CreateInfo, form: Form): ItemPlace => {
  const { call, list } = access;
  if (!info.isFolder) {
    if (isLibrary(list)) throw notImplemented('adding a file by a form');
    return { dir: info.folder.dir };
  }
  const leaf = form.leaf ?? info.leaf ?? form.body['Title'];
  if (typeof leaf !== 'string' || leaf === '') throw badRequest('The folder has no name.');
  const path = [info.folder.dir, leaf].filter(Boolean).join('/');
  checkName(call, `${list.folder}/${path}`, 'folder');
  if (rowAt(call.site.database, list, path)) throw nameTaken(leaf);
  return { dir: info.folder.dir, leaf, isFolder: true };
};

export const addValidateUpdate = (call: Call, list: List): Resource => ({
  takes: names,
  post: () => {
    const access = new ItemAccess(call, list);
    refuseComment(call);
    const info = createInfo(access, call.body['listItemCreateInfo']);
    call.rights.require(call.rights.onPlace(list, info.folder.scope), 'addListItems');
    const name = 'AddValidateUpdateItemUsingPath';
    return call.site.write(() => {
      const form = readForm(call, access, call.body);
      if (form.refused) return answer(name, form, 0, 0);
      const context = writeContext(call, list);
      const place = placeOf(access, info, form);
      const type = place.isFolder && form.body['ContentTypeId'] === undefined ? { ContentTypeId: '0x0120' } : {};
      const id = new ItemWriter(call.site).add(context, { ...type, ...form.body }, place, form.entry);
      call.site.lists.touch(list.id, toWireTime(call.now));
      return answer(name, form, 0, id);
    });
  },
});
