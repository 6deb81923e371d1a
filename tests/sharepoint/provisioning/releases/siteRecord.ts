/**
 * What a released version made of a site, as SharePoint itself tells it, and such a site made again from it, without a line of
 * the provisioning that is tested with it. Guids that SharePoint gave are written as the lists they stand for.
 */
import '@pnp/sp/fields/list';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/views/list';
import { SPCollection, SPInstance } from '@pnp/sp';
import type { Connection } from '../../../../src/sharepoint/client';
import {
  asAnswer,
  asAnswers,
  numberIn,
  textIn,
  textsIn,
  type Answer,
} from '../../../../src/sharepoint/provisioning/answers';

export interface ListRecord {
  readonly title: string;
  readonly description: string;
  readonly template: number;
  /** As they are sent to SharePoint. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly titleColumn: string;
  /** Field schemas, by internal name. */
  readonly columns: Readonly<Record<string, string>>;
  readonly view: readonly string[];
  /** Names of levels by the title of the group they are given to. */
  readonly rights: Readonly<Record<string, readonly string[]>>;
}

export interface SiteRecord {
  readonly groups: Readonly<Record<string, string>>;
  /** Rights in two halves, as SharePoint writes them. */
  readonly levels: Readonly<Record<string, { readonly says: string; readonly high: string; readonly low: string }>>;
  /** By the address below the site, "Lists/RdRounds". */
  readonly lists: Readonly<Record<string, ListRecord>>;
}

const settingNames = [
  'EnableVersioning',
  'MajorVersionLimit',
  'EnableFolderCreation',
  'ReadSecurity',
  'WriteSecurity',
  'NoCrawl',
] as const;

/** SharePoint gives it by itself to whoever may reach something inside (SP.RoleType). */
const limitedAccess = 1;
/** SP.PrincipalType. */
const person = 1;

const sorted = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Where SharePoint keeps the column is its own affair, and a rule that is off may be written or left out. */
const tidy = (schema: string, listNames: ReadonlyMap<string, string>): string => {
  const [, attributes = '', content = ''] = /^<Field ([^>]*?)\s*(?:\/>|>(.*)<\/Field>)$/s.exec(schema) ?? [];
  const kept = [...attributes.matchAll(/(\w+)="([^"]*)"/g)]
    .map(([, name = '', value = '']) => [name, value] as const)
    .filter(([name]) => !['SourceID', 'ColName', 'RowOrdinal', 'Version', 'Group', 'WebId'].includes(name))
    .filter(([name, value]) => !(['Indexed', 'EnforceUniqueValues'].includes(name) && value === 'FALSE'))
    .map(([name, value]): readonly [string, string] => {
      const list = name === 'List' ? listNames.get(value.replace(/[{}]/g, '').toLowerCase()) : undefined;
      return [name, list === undefined ? value : `{${list}}`];
    });
  const written = Object.entries(sorted(kept)).map(([name, value]) => `${name}="${value}"`);
  return `<Field ${written.join(' ')}>${content}</Field>`;
};

/** The site's own lists, groups and levels are left out by what ours are called. */
export const recordSite = async (connection: Connection): Promise<SiteRecord> => {
  const { web } = connection.sp;
  const site = new URL(connection.siteUrl).pathname;
  const select = ['Id', 'Title', 'Description', 'BaseTemplate', 'RootFolder/ServerRelativeUrl', ...settingNames];
  const [groups, levels, all] = await Promise.all([
    SPCollection(web, 'sitegroups').select('Title', 'Description')<unknown>(),
    SPCollection(web, 'roledefinitions')<unknown>(),
    web.lists.select(...select).expand('RootFolder')<unknown>(),
  ]);
  const ours = asAnswers(all)
    .map((list) => [textIn(asAnswer(list['RootFolder']), 'ServerRelativeUrl').slice(site.length + 1), list] as const)
    .filter(([address]) => /(^|\/)Rd[A-Z]/.test(address));
  const listNames = new Map(ours.map(([address, list]) => [textIn(list, 'Id').toLowerCase(), address]));
  const recordList = async ([address, list]: readonly [string, Answer]): Promise<readonly [string, ListRecord]> => {
    const at = () => web.getList(`${site}/${address}`);
    const fields = asAnswers(await SPCollection(at(), 'fields')<unknown>());
    const view = asAnswer(await SPInstance(at(), 'defaultview/viewfields')<unknown>());
    const rights = asAnswers(
      await SPCollection(at(), 'roleassignments').expand('Member', 'RoleDefinitionBindings')<unknown>(),
    );
    const columns = fields.filter((field) => textIn(field, 'InternalName').startsWith('Rd'));
    const title = fields.find((field) => textIn(field, 'InternalName') === 'Title');
    return [
      address,
      {
        title: textIn(list, 'Title'),
        description: textIn(list, 'Description'),
        template: numberIn(list, 'BaseTemplate'),
        settings: Object.fromEntries(settingNames.map((name) => [name, list[name]])),
        titleColumn: title === undefined ? '' : textIn(title, 'Title'),
        columns: sorted(columns.map((one) => [textIn(one, 'InternalName'), tidy(textIn(one, 'SchemaXml'), listNames)])),
        view: textsIn(view, 'Items'),
        rights: sorted(
          rights
            // Whoever broke the inheritance has full control: a person, not a version.
            .filter((right) => numberIn(asAnswer(right['Member']), 'PrincipalType') !== person)
            .map(
              (right) =>
                [
                  textIn(asAnswer(right['Member']), 'Title'),
                  asAnswers(right['RoleDefinitionBindings'])
                    .filter((level) => numberIn(level, 'RoleTypeKind') !== limitedAccess)
                    .map((level) => textIn(level, 'Name')),
                ] as const,
            )
            .filter(([, names]) => names.length > 0),
        ),
      },
    ];
  };
  const lists: (readonly [string, ListRecord])[] = [];
  for (const one of ours) lists.push(await recordList(one));
  return {
    groups: sorted(
      asAnswers(groups)
        // Those of areas and committees come with the organisation, not with the lists.
        .filter(({ Description }) => typeof Description === 'string' && Description.startsWith('Rolle i Råderum'))
        .map((group) => [textIn(group, 'Title'), textIn(group, 'Description')]),
    ),
    levels: sorted(
      asAnswers(levels)
        .filter((level) => textIn(level, 'Name').startsWith('Råderum –'))
        .map((level) => {
          const rights = asAnswer(level['BasePermissions']);
          const says = textIn(level, 'Description');
          return [textIn(level, 'Name'), { says, high: textIn(rights, 'High'), low: textIn(rights, 'Low') }];
        }),
    ),
    lists: sorted(lists),
  };
};
