/** Every way of reading an item, so that a test can say of all of them at once what one person is shown. */
import { sitePath, type TestSite } from '../support';
import type { DirectoryPerson } from '../../../../src/local/sharepoint/sharepoint';

export interface Wanted {
  readonly list: string;
  readonly id: number;
  /** The library's file, when it is one. */
  readonly file?: { readonly name: string; readonly uniqueId: string };
}

type Init = RequestInit | undefined;

const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });
const caml = '<View Scope="RecursiveAll"><Query></Query></View>';

const grouped =
  '<View Scope="RecursiveAll"><Query><GroupBy Collapse="FALSE"><FieldRef Name="Title"/></GroupBy></Query></View>';

/** The addresses; each answer's text is what the person learns by it. */
const addresses = ({ list, id, file }: Wanted): readonly [string, string, Init?][] => {
  const at = `/_api/web/lists/getByTitle('${list}')`;
  const path = file && `getFileByServerRelativePath(decodedurl='${sitePath}/${list}/${file.name}')`;
  return [
    ['items', `${at}/items?$select=Id,Title`],
    ['items(n)', `${at}/items(${id})`],
    ['a property of items(n)', `${at}/items(${id})/Title`],
    ['$filter', `${at}/items?$select=Id,Title&$filter=Id eq ${id}`],
    ['$orderby', `${at}/items?$select=Id,Title&$orderby=Title desc`],
    ['getitems', `${at}/getitems`, post({ query: { ViewXml: caml } })],
    ['RenderListDataAsStream', `${at}/RenderListDataAsStream`, post({ parameters: { ViewXml: caml } })],
    ['groups of a stream', `${at}/RenderListDataAsStream`, post({ parameters: { ViewXml: grouped } })],
    ['getListItemChangesSinceToken', `${at}/GetListItemChangesSinceToken`, post({ query: { QueryOptions: '' } })],
    ['FieldValuesAsText', `${at}/items(${id})/FieldValuesAsText`],
    ['versions', `${at}/items(${id})/versions`],
    ['$expand', `${at}/items?$select=Id,Title,Versions&$expand=Versions`],
    ...(file && path !== undefined
      ? ([
          ['files', `/_api/web/getFolderByServerRelativePath(decodedurl='${sitePath}/${list}')/files`],
          ['$expand=Files', `/_api/web/getFolderByServerRelativePath(decodedurl='${sitePath}/${list}')?$expand=Files`],
          ['a file by its address', `/_api/web/${path}`],
          ['a file by id', `/_api/web/getFileById('${file.uniqueId}')`],
          ['listItemAllFields', `/_api/web/${path}/listItemAllFields`],
          ['its bytes', `/_api/web/${path}/$value`],
          ['its versions', `/_api/web/${path}/versions?$expand=CreatedBy`],
          ['its own address', `/${list}/${file.name}`],
          ['download', `/_layouts/15/download.aspx?UniqueId=${file.uniqueId}`],
          ['items(n)/file', `${at}/items(${id})/file`],
          ['Lists/rootFolder', `${at}/rootFolder?$expand=Files/ListItemAllFields`],
        ] as [string, string, Init?][])
      : []),
  ];
};

/** What the person reads by each way: status and text. */
export const everyWay = async (
  site: TestSite,
  who: DirectoryPerson,
  wanted: Wanted,
): Promise<Map<string, { status: number; text: string }>> => {
  const found = new Map<string, { status: number; text: string }>();
  for (const [name, address, init] of addresses(wanted)) {
    const response = await site.request(who, address, init);
    found.set(name, { status: response.status, text: await response.text() });
  }
  return found;
};

/** The ways by which a word is to be read. */
export const waysTo = async (site: TestSite, who: DirectoryPerson, wanted: Wanted, word: string): Promise<string[]> =>
  [...(await everyWay(site, who, wanted))].flatMap(([name, { text }]) => (text.includes(word) ? [name] : []));
