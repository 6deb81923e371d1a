/** One item: read, MERGE under its version, delete, recycle, its rights. */
import type { Segment } from '../../http/apiPath';
import type { Entity, Payload } from '../../http/payload';
import { refuseListOptions } from '../../http/queryOptions';
import { etagMismatch, preconditionMissing } from '../../http/sharePointError';
import { recycleItem, removeItem, type Removal } from '../../store/items/itemRemoval';
import { ItemWriter } from '../../store/items/itemWriter';
import type { List } from '../../store/lists/lists';
import { toWireTime } from '../../store/siteTime';
import type { Call } from '../call';
import { typeResource } from '../contentTypes/contentTypes';
import { attachmentsResource } from '../files/attachments';
import { removalParameters } from '../files/file';
import { fieldValues, type ValueForm } from './display/fieldValues';
import { entityPayload, shape } from '../entitySource';
import { firstUniqueOfItem } from '../rights/firstUniqueItem';
import { ItemAccess, type ItemState } from './itemAccess';
import { partBesides, withBesides } from './itemBesides';
import { contentTypeOf } from './itemContentType';
import { itemFile, itemFolder } from './itemDocument';
import { lifeSteps } from './itemLife';
import { itemProperty } from './itemProperty';
import { itemSet, itemTypes, writeContext } from './itemWriting';
import { listSource } from '../lists/listSource';
import { renameDocument } from '../files/renameDocument';
import { action, steps, type Resource } from '../resource';
import { validateUpdate } from './validateUpdate';
import { firstUniquePayload, securableSteps } from '../rights/securable';
import { mayDelete } from '../rights/mayDelete';

/** The version a write insists on; undefined for `*`. */
const wantedVersion = (call: Call, item: ItemState): number | undefined => {
  if (call.ifMatch === undefined) throw preconditionMissing();
  if (call.ifMatch.trim() === '*') return undefined;
  const sent = call.ifMatch.trim().replace(/^W\//, '');
  if (sent !== `"${item.version}"`) throw etagMismatch(call.ifMatch, `"${item.version}"`);
  return item.version;
};

const read = (access: ItemAccess, item: ItemState): Entity => {
  const { options } = access.call;
  refuseListOptions(options);
  const { own, beside } = partBesides(options);
  const entity = access.read(item.id, own);
  return beside ? withBesides(access, item, entity, beside) : entity;
};

const merge = (access: ItemAccess, item: ItemState): Payload => {
  const { call, list } = access;
  access.require(item, 'editListItems');
  const version = wantedVersion(call, item);
  return call.site.write((): Payload => {
    const { FileLeafRef: name, ...body } = call.body;
    const changed = new ItemWriter(call.site).update(writeContext(call, list), item.id, body, version);
    if (!changed) throw etagMismatch(call.ifMatch ?? '', `"${access.state(item.id).version}"`);
    if (name !== undefined) renameDocument(call, list, item.id, name);
    call.site.lists.touch(list.id, toWireTime(call.now));
    return { is: 'nothing', status: 204, etag: `"${access.state(item.id).version}"` };
  });
};

const recycle = (access: ItemAccess, item: ItemState): string => {
  access.require(item, 'deleteListItems');
  return access.call.site.write(() => recycleItem(removalOf(access), item.id));
};

const removalOf = ({ call, list }: ItemAccess): Removal => ({
  site: call.site,
  list,
  personId: call.person.id,
  time: toWireTime(call.now),
  mayDelete: mayDelete(call),
});

const valuesResource = (access: ItemAccess, item: ItemState, form: ValueForm): Resource => ({
  read: () => entityPayload('SP.ApiData.FieldStringValuess', fieldValues(form)(access, item), access.call.options),
});

export const itemResource = (call: Call, list: List, id: number): Resource => {
  const access = new ItemAccess(call, list);
  const item = access.state(id);
  return {
    types: itemTypes(list),
    read: () => ({ is: 'entity', set: itemSet(list), entity: read(access, item) }),
    merge: () => merge(access, item),
    remove: () => {
      access.require(item, 'deleteListItems');
      wantedVersion(call, item);
      call.site.write(() => removeItem(removalOf(access), item.id));
      return { is: 'nothing', status: 200 };
    },
    go: (segment: Segment) =>
      steps({
        validateupdatelistitem: () => validateUpdate(access, item),
        deleteobject: () =>
          action('DeleteObject', () => {
            access.require(item, 'deleteListItems');
            call.site.write(() => removeItem(removalOf(access), item.id));
          }),
        // `BypassSharedLock`: nothing is ever locked here.
        deletewithparameters: () =>
          action(
            'DeleteWithParameters',
            () => {
              removalParameters(call);
              access.require(item, 'deleteListItems');
              call.site.write(() => removeItem(removalOf(access), item.id));
            },
            ['parameters'],
          ),
        recycle: () => ({
          takes: [],
          post: () => ({ is: 'value', name: 'Recycle', type: 'Edm.Guid', value: recycle(access, item) }),
        }),
        fieldvaluesastext: () => valuesResource(access, item, 'text'),
        fieldvaluesashtml: () => valuesResource(access, item, 'html'),
        fieldvaluesforedit: () => valuesResource(access, item, 'edit'),
        attachmentfiles: (step) => attachmentsResource(access, item, step),
        contenttype: () => typeResource(call, list, contentTypeOf(access, item)),
        file: () => itemFile(call, list, id),
        folder: () => itemFolder(call, list, id),
        firstuniqueancestorsecurableobject: () => ({
          read: () => firstUniquePayload(call, firstUniqueOfItem(access, item)),
        }),
        parentlist: () => ({
          read: () => ({ is: 'entity', set: 'SP.ApiData.Lists', entity: shape(listSource(call, list), call.options) }),
        }),
      })(segment) ??
      lifeSteps(access, item)(segment) ??
      securableSteps(call, access.securable(item))(segment) ??
      itemProperty(access, item, segment),
  };
};
