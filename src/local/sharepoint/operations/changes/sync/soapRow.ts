/**
 * `<z:row ows_Title="…"/>`: an item as the web services of old wrote it. Forms of values follow Microsoft's protocol
 * documents (MS-LISTSWS, MS-WSSTS): numbers to 15 digits, `1;#Title` of what is looked up, `;#a;#b;#` of several choices.
 */
import { parseInstant, toSiteTime } from '../../../store/siteTime';
import type { Field } from '../../../store/fields/field';
import { encodeXml } from '../../../xml/parseXml';
import type { DisplayRow, Shown } from '../../items/display/displayRow';
import { maskText, scopeGuid } from '../../items/display/systemText';
import type { ItemAccess } from '../../items/itemAccess';

export interface SoapWays {
  readonly utc: boolean;
  readonly permissions: boolean;
}

const time = (wire: string, utc: boolean): string => {
  if (utc) return wire;
  const instant = parseInstant(wire);
  return instant === undefined ? '' : toSiteTime(instant).replace('T', ' ');
};

const valueOf = (field: Field, shown: Shown, utc: boolean): string | undefined => {
  switch (shown.is) {
    case 'nothing':
      return undefined;
    case 'text':
      return shown.text;
    case 'number':
      return field.type.sql === 'REAL' ? shown.number.toPrecision(15) : String(shown.number);
    case 'flag':
      return shown.flag ? '1' : '0';
    case 'time':
      return time(shown.wire, utc);
    case 'choices':
      return shown.choices.length === 0 ? undefined : `;#${shown.choices.join(';#')};#`;
    case 'link':
      return `${shown.url}, ${shown.description}`;
    case 'persons':
      return shown.persons.map(({ id, title }) => `${id};#${title}`).join(';#');
    case 'items':
      return shown.items.map(({ id, text }) => `${id};#${text}`).join(';#');
  }
};

/** What every row tells, whatever columns are asked for. */
const system = (access: ItemAccess, row: DisplayRow, ways: SoapWays): [string, string][] => {
  const inner = (value: string): string => `${row.id};#${value}`;
  const { item, call, list } = { item: row.state, call: access.call, list: access.list };
  return [
    ['ID', String(row.id)],
    ['owshiddenversion', String(row.version)],
    ['UniqueId', inner(`{${item.guid.toUpperCase()}}`)],
    ['FSObjType', inner(row.isFolder ? '1' : '0')],
    ['Created_x0020_Date', inner(time(row.property('Created'), ways.utc))],
    ['Created', time(row.property('Created'), ways.utc)],
    ['FileLeafRef', inner(row.property('FileLeafRef'))],
    ['FileRef', inner(row.property('FileRef').slice(1))],
    ['_ModerationStatus', String(item.moderation)],
    ['_Level', '1'],
    ['ScopeId', inner(scopeGuid(access, row))],
    ['MetaInfo', inner('')],
    ...(ways.permissions ? [['PermMask', maskText(call.rights.onItem(list, item))] as [string, string]] : []),
  ];
};

export const soapRow = (access: ItemAccess, row: DisplayRow, fields: readonly Field[], ways: SoapWays): string => {
  const own = fields.flatMap((field): [string, string][] => {
    const value = valueOf(field, row.shown(field), ways.utc);
    return value === undefined ? [] : [[field.internalName, value]];
  });
  const all = new Map([...own, ...system(access, row, ways)]);
  const attributes = [...all].map(([name, value]) => `ows_${name}="${encodeXml(value)}"`);
  return `<z:row ${attributes.join(' ')} />`;
};
