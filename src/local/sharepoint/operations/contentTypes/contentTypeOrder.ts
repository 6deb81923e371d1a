/** The order in which a list offers its content types: told and set at its root folder, as recorded (pnpcore). */
import { cannotConvert, noSuchProperty, spException } from '../../http/sharePointError';
import type { Complex } from '../../http/payload';
import { contentTypeId } from '../../store/fields/contentTypes';
import { offeredTypes, orderInList } from '../../store/lists/listContentTypes';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';
import type { EntitySource } from '../entitySource';

/** Kept among the list's settings: that somebody has set an order. */
const orderIsSet = 'uniqueContentTypeOrder';

const asComplex = (id: string): Complex => ({ complexType: 'SP.ContentTypeId', values: { StringValue: id } });

export const orderProperties = (call: Call, list: List): EntitySource['properties'] => {
  const order = (): Complex[] => offeredTypes(call.site, list).map((type) => asComplex(type.id));
  return {
    ContentTypeOrder: order,
    UniqueContentTypeOrder: () => (list.settings[orderIsSet] === true ? order() : null),
  };
};

const idOf = (value: unknown): string => {
  const text = typeof value === 'object' && value !== null && 'StringValue' in value ? value.StringValue : undefined;
  const id = typeof text === 'string' ? contentTypeId(text) : undefined;
  if (id === undefined) throw cannotConvert('SP.ContentTypeId');
  return id;
};

/** MERGE of a list's root folder: null gives up the order that was set. */
export const mergeOrder = (call: Call, list: List): void => {
  call.rights.require(call.rights.onList(list), 'manageLists');
  for (const [name, value] of Object.entries(call.body)) {
    if (name !== 'UniqueContentTypeOrder') throw noSuchProperty(name, 'SP.Folder');
    if (value !== null && !Array.isArray(value)) throw cannotConvert('Collection(SP.ContentTypeId)');
    const ids = (value ?? []).map(idOf);
    const strange = ids.find((id) => !call.site.contentTypes.byId(list.id, id));
    if (strange !== undefined)
      throw spException(-2147024809, `The content type ${strange} is not one of the list.`, 400);
    call.site.write(() => {
      const settings = { ...list.settings, [orderIsSet]: value !== null };
      call.site.lists.update(list.id, { ...list, settings });
      orderInList(call.site, list, ids);
    });
  }
};
