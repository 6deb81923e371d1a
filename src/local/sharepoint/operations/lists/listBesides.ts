/** What stands around a list: lookups into it, protection, and what this server has none of. */
import type { Payload } from '../../http/payload';
import { reserveItemId } from '../../store/items/itemTable';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';
import { listedPayload } from '../collection';
import type { EntitySource } from '../entitySource';
import { listLink } from './listAddress';
import type { Resource } from '../resource';

/** Columns of other lists that look up in this one, of lists that the caller sees. */
export const relatedFieldSources = (call: Call, list: List): EntitySource[] => {
  const { lists, fields } = call.site;
  return lists
    .all()
    .filter((other) => call.rights.sees(other))
    .flatMap((other) =>
      fields
        .of(other.id)
        .filter((field) => field.type.refersTo === 'list' && field.settings.lookupList === list.id)
        .map((field): EntitySource => {
          const editLink = `${listLink(list)}/GetRelatedFields(guid'${field.id}')`;
          return {
            type: 'SP.RelatedField',
            id: `${call.address.apiUrl}/${editLink}`,
            editLink,
            properties: {
              FieldId: () => field.id,
              ListId: () => other.id,
              RelationshipDeleteBehavior: () => field.settings.deleteBehavior ?? 0,
              WebId: () => call.site.setting('webId'),
            },
          };
        }),
    );
};

export const relatedFields = (call: Call, list: List): Resource => ({
  read: () => listedPayload(call, 'SP.ApiData.RelatedFields', relatedFieldSources(call, list)),
});

/** Things of which this server keeps none: reading says so, adding is 501. */
export const none = (call: Call, set: string): Resource => ({ read: () => listedPayload(call, set, []) });

/** Rights management is off: its settings are those of a list that never had it (property names documented). */
export const protection = (): Resource => ({
  read: (): Payload => ({
    is: 'value',
    name: 'InformationRightsManagementSettings',
    type: 'SP.InformationRightsManagementSettings',
    value: {
      AllowPrint: false,
      AllowScript: false,
      AllowWriteCopy: false,
      DisableDocumentBrowserView: false,
      DocumentAccessExpireDays: 90,
      DocumentLibraryProtectionExpireDate: '0001-01-01T00:00:00Z',
      EnableDocumentAccessExpire: false,
      EnableDocumentBrowserPublishingView: false,
      EnableGroupProtection: false,
      EnableLicenseCacheExpire: false,
      GroupName: null,
      LicenseCacheExpireDays: 30,
      PolicyDescription: null,
      PolicyTitle: null,
      TemplateId: null,
    },
  }),
});

/** A number that no item will get. */
export const reserveId = (call: Call, list: List): Resource => ({
  takes: [],
  post: () => {
    call.rights.require(call.rights.onPlace(list, null), 'addListItems');
    const value = call.site.write(() => reserveItemId(call.site.database, list.number));
    return { is: 'value', name: 'ReserveListItemId', type: 'Edm.Int32', value };
  },
});
