/** A list's definition as XML, with its columns. Of the many attributes those that say something here. */
import { templateOf, type List } from '../../store/lists/lists';
import { encodeXml } from '../../xml/parseXml';
import type { Call } from '../call';
import { schemaXml } from '../fields/fieldSchema';
import { folderUrl } from './listAddress';

export const listSchemaXml = (call: Call, list: List): string => {
  const webId = call.site.setting('webId');
  const flag = (name: string): string => (list.settings[name] === true ? 'TRUE' : 'FALSE');
  const attributes: readonly (readonly [string, string])[] = [
    ['DocTemplateUrl', String(list.settings['DocumentTemplateUrl'] ?? '')],
    ['ID', `{${list.id.toUpperCase()}}`],
    ['Title', list.title],
    ['Description', list.description],
    ['Name', `{${list.id.toUpperCase()}}`],
    ['BaseType', String(templateOf(list).baseType)],
    ['ServerTemplate', String(list.baseTemplate)],
    ['Created', list.created],
    ['Modified', list.itemsModified],
    ['Direction', String(list.settings['Direction'] ?? 'none')],
    ['ItemCount', String(call.site.lists.itemCount(list))],
    ['EnableAttachments', flag('EnableAttachments')],
    ['EnableModeration', flag('EnableModeration')],
    ['EnableVersioning', flag('EnableVersioning')],
    ['EnableMinorVersion', flag('EnableMinorVersions')],
    ['Hidden', list.hidden ? 'TRUE' : 'FALSE'],
    ['RootFolder', folderUrl(call, list)],
    ['WebFullUrl', call.address.sitePath],
    ['WebId', `{${webId}}`],
  ];
  const written = attributes.map(([name, value]) => `${name}="${encodeXml(value)}"`).join(' ');
  const fields = call.site.fields.of(list.id).map((field) => schemaXml(field, webId));
  return `<List ${written}><Fields>${fields.join('')}</Fields></List>`;
};
