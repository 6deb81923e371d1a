/** One list as it is read for a person: its rows as SharePoint has them, whatever the tab would make of them. */
import type { Connection } from '../client';
import { createLoader } from '../paging';
import { asAnswer, numberIn, textIn, type Answer } from '../provisioning/answers';
import { pathOf, templates, type DesiredList } from '../provisioning/desiredLists';
import type { Column } from '../schema/column';
import { draftsList } from '../schema/lists/drafts';
import type { TracedRow } from './personTrace';

/** Names of the client's own making: of no person, and nothing that anybody wrote. */
const technical: ReadonlySet<string> = new Set([
  'RdKey',
  'RdProposalKey',
  'RdChannelId',
  'RdEntityId',
  'RdConversationId',
]);

export interface ReadableList {
  readonly desired: DesiredList;
  readonly path: string;
  readonly persons: readonly Column[];
  readonly texts: readonly Pick<Column, 'name' | 'title'>[];
}

export const readable = (connection: Connection, desired: DesiredList): ReadableList => ({
  desired,
  path: pathOf(connection, desired),
  persons: desired.columns.filter(({ type }) => type === 'User'),
  texts: [
    { name: 'Title', title: desired.titleColumn },
    ...desired.columns.filter(({ type, name }) => (type === 'Text' || type === 'Note') && !technical.has(name)),
  ],
});

const builtIn = [
  'Id',
  'FileSystemObjectType',
  'FileLeafRef',
  'FileRef',
  'Created',
  'Modified',
  'OData__UIVersionString',
];

/**
 * A person by number, and by mail address: whoever was taken from the site's users has no number to ask for. No lookups but these, so that no
 * list meets the limit of twelve.
 */
export const readRows = async (
  connection: Connection,
  { path, persons, texts }: ReadableList,
): Promise<readonly Answer[]> => {
  const expand = ['Author', 'Editor', ...persons.map(({ name }) => name)];
  const parts = expand.flatMap((name) => [`${name}/Id`, `${name}/EMail`]);
  const select = [...builtIn, ...texts.map(({ name }) => name), ...parts];
  const read = (rows: readonly unknown[]) => Promise.resolve(rows.map(asAnswer));
  return (await createLoader(connection)({ listPath: path, select, expand, filter: undefined }, read)).flat();
};

/** All there are, also those that the caller may not see. */
export const countItems = async (connection: Connection, path: string): Promise<number> =>
  numberIn(asAnswer(await connection.sp.web.getList(path).select('ItemCount')<unknown>()), 'ItemCount');

export const textOf = (answer: Answer, name: string): string => {
  const value = answer[name];
  return typeof value === 'string' ? value : '';
};

export const isFolder = (row: Answer): boolean => row['FileSystemObjectType'] === 1;

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const kindOf = ({ desired }: ReadableList, row: Answer): TracedRow['kind'] => {
  if (isFolder(row)) return 'folder';
  return desired.template === templates.library ? 'file' : 'item';
};

/** What a row is called, and where a person finds it. */
export const namedRow = (
  connection: Connection,
  list: ReadableList,
  row: Answer,
): Pick<TracedRow, 'id' | 'kind' | 'title' | 'address'> => {
  const id = numberIn(row, 'Id');
  const kind = kindOf(list, row);
  const { origin } = new URL(connection.siteUrl);
  const name = textIn(row, 'FileLeafRef');
  return kind === 'item'
    ? { id, kind, title: textOf(row, 'Title'), address: `${origin}${list.path}/DispForm.aspx?ID=${id}` }
    : { id, kind, title: name, address: `${origin}${encodePath(textIn(row, 'FileRef'))}` };
};

export const isDrafts = ({ desired }: ReadableList): boolean => desired.url === draftsList.url;
