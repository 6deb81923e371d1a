/** Every way to reach an item over REST, and which right each takes. */
import { get, post, type Call } from './asking';

export interface Target {
  /** "RdProposals". */
  readonly list: string;
  readonly id: number;
  /** Server relative, and its place's, and the next place's. */
  readonly listPath: string;
  readonly folder: string;
  readonly next: string;
  readonly origin: string;
}

/** L: whoever reads it. S: whoever writes. F: whoever gives rights. */
export type Needs = 'L' | 'S' | 'F';
export interface Way {
  readonly name: string;
  readonly needs: Needs;
  readonly call: Call;
}

export const attachment = 'vedlagt.txt';
const all = '<View Scope="RecursiveAll"><Query></Query></View>';
const literal = (path: string): string => `decodedurl='${path}'`;
export const listAt = (listPath: string): string => `/_api/web/GetList('${listPath}')`;
export const placeAt = ({ listPath, folder }: Target): string => `${listPath}/${folder}`;

const method = (name: string) => ({ 'X-HTTP-Method': name, 'If-Match': '*' });
/** A version that never was: whoever may delete is told that it is another by now, and nothing is lost. */
const stale = { 'X-HTTP-Method': 'DELETE', 'If-Match': '"00000000-0000-4000-8000-000000000000,1"' };

const pathOf = ({ origin, listPath, id }: Target, folder: string) => ({
  DecodedUrl: `${origin}${listPath}/${folder}/${id}_.000`,
});

export const moveCall = (target: Target, from: string, to: string): Call =>
  post('/_api/SP.MoveCopyUtil.MoveFileByPath()', {
    srcPath: pathOf(target, from),
    destPath: pathOf(target, to),
    options: { KeepBoth: false, ShouldBypassSharedLocks: true, RetainEditorAndModifiedOnMove: true },
  });

export const itemWays = (target: Target): readonly Way[] => {
  const list = listAt(target.listPath);
  const item = `${list}/items(${target.id})`;
  const place = `/_api/web/getFolderByServerRelativePath(${literal(placeAt(target))})`;
  const inPlace = { ViewXml: all, FolderServerRelativeUrl: placeAt(target) };
  const own = `/Lists/${target.list}/Attachments/${target.id}/${attachment}`;
  const file = `${target.listPath}/Attachments/${target.id}/${attachment}`;
  const read = (name: string, call: Call | string): Way => ({
    name,
    needs: 'L',
    call: typeof call === 'string' ? get(call) : call,
  });
  return [
    read('item', item),
    read('all of the item', `${item}?$select=*,FileRef,OData__UIVersionString`),
    read('item by getItemById', `${list}/getItemById(${target.id})`),
    read('one value', `${item}/Title`),
    read('FieldValuesAsText', `${item}/FieldValuesAsText`),
    read('FieldValuesAsHTML', `${item}/FieldValuesAsHTML`),
    read('FieldValuesForEdit', `${item}/FieldValuesForEdit`),
    read('versions', `${item}/versions`),
    read('content of a version', `${item}/versions(512)`),
    read('comments', `${item}/comments`),
    read('attachments', `${item}/AttachmentFiles`),
    read('bytes of an attachment', `${item}/AttachmentFiles('${attachment}')/$value`),
    read('attachment as a file', `/_api/web/getFileByServerRelativePath(${literal(file)})/$value`),
    read('attachment at its address', own),
    read('place', `${place}?$expand=ListItemAllFields`),
    read('items by folder', post(`${list}/getitems?$select=Title`, { query: inPlace })),
    { name: 'who has rights', needs: 'F', call: get(`${item}/roleassignments?$expand=Member`) },
  ];
};

/** Ways that leave nothing behind which would change another's answer, or are undone by the next. */
export const writeWays = (target: Target): readonly Way[] => {
  const item = `${listAt(target.listPath)}/items(${target.id})`;
  const write = (name: string, call: Call): Way => ({ name, needs: 'S', call });
  return [
    write('comment', post(`${item}/comments`, { text: 'Set' })),
    write('attach', post(`${item}/AttachmentFiles/add(FileName='mere.txt')`, 'mere')),
    write('detach', post(`${item}/AttachmentFiles('mere.txt')`, {}, method('DELETE'))),
    write('edit', post(item, { RdKey: `noegle-${target.list}-${target.id}` }, method('MERGE'))),
    write(
      'validateUpdateListItem',
      post(`${item}/validateUpdateListItem`, { formValues: [{ FieldName: 'RdKey', FieldValue: `n-${target.id}` }] }),
    ),
    write('delete', post(item, {}, stale)),
    { name: 'own rights', needs: 'F', call: post(`${item}/breakroleinheritance(true)`) },
    { name: 'inherit again', needs: 'F', call: post(`${item}/resetroleinheritance`) },
  ];
};

/** Reading of the list as a whole, each with the words of what it shows. */
export const listWays = (listPath: string, note: string): readonly (readonly [string, Call])[] => {
  const list = listAt(listPath);
  const contains = (field: string, type: string): string =>
    `<View Scope="RecursiveAll"><Query><Where><Contains><FieldRef Name="${field}"/><Value Type="${type}">kodeord</Value></Contains></Where></Query></View>`;
  const grouped =
    '<View Scope="RecursiveAll"><Query><GroupBy Collapse="FALSE"><FieldRef Name="Title"/></GroupBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields></View>';
  const caml = (ViewXml: string): Call => post(`${list}/getitems?$select=Title`, { query: { ViewXml } });
  const stream = (ViewXml: string): Call => post(`${list}/RenderListDataAsStream`, { parameters: { ViewXml } });
  return [
    ['items', get(`${list}/items?$select=Title&$top=5000`)],
    ['sorted', get(`${list}/items?$select=Title&$orderby=Title desc&$top=5000`)],
    ['filtered by round', get(`${list}/items?$select=Title&$top=5000&$filter=RdRound eq '2025-2028'`)],
    ['filtered by title', get(`${list}/items?$select=Title&$top=5000&$filter=substringof('kodeord',Title)`)],
    ['expanded', get(`${list}/items?$select=Id,FieldValuesAsText/Title&$expand=FieldValuesAsText&$top=5000`)],
    ['versions of all', get(`${list}/items?$select=Id,Versions/Title&$expand=Versions&$top=5000`)],
    ['CAML', caml(all)],
    ['CAML over the title', caml(contains('Title', 'Text'))],
    ['CAML over a long text', caml(contains(note, 'Note'))],
    ['stream', stream(all)],
    ['stream over a long text', stream(contains(note, 'Note'))],
    ['groups', stream(grouped)],
    ['changes since a token', post(`${list}/GetListItemChangesSinceToken`, { query: { QueryOptions: '' } })],
  ];
};

/** One item more in a place, all in one request. */
export const addCall = ({ listPath, folder, origin }: Target, values: Readonly<Record<string, string>>): Call =>
  post(`${listAt(listPath)}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: {
      FolderPath: { DecodedUrl: `${origin}${listPath}/${folder}` },
      UnderlyingObjectType: 0,
    },
    formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    bNewDocumentUpdate: false,
  });
