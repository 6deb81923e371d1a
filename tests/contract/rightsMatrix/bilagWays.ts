/** Every way to reach a bilag over REST, and which right in the proposal's place each takes. */
import { get, post, type Call } from './asking';
import { listAt, type Way } from './ways';

export interface BilagTarget {
  readonly origin: string;
  /** Of the library, server relative. */
  readonly library: string;
  /** "2025-2028-1-a1/7" */
  readonly folder: string;
  /** Another folder of the same person's: the next place's, below its proposal's. */
  readonly next: string;
  readonly file: string;
  readonly id: number;
  readonly uniqueId: string;
}

const literal = (path: string): string => `decodedurl='${path}'`;
const method = (name: string) => ({ 'X-HTTP-Method': name, 'If-Match': '*' });
/** A version that never was: whoever may delete is told so, and nothing is lost. */
const stale = { 'X-HTTP-Method': 'DELETE', 'If-Match': '"00000000-0000-4000-8000-000000000000,1"' };
const all = '<View Scope="RecursiveAll"><ViewFields><FieldRef Name="FileLeafRef"/></ViewFields></View>';

export const folderCall = ({ library }: Pick<BilagTarget, 'library'>, folder: string): Call =>
  post(`/_api/web/folders/addUsingPath(${literal(`${library}/${folder}`)})`);
export const fileCall = (library: string, folder: string, name: string, text: string): Call =>
  post(
    `/_api/web/getFolderByServerRelativePath(${literal(`${library}/${folder}`)})/files/addUsingPath(${literal(name)},overwrite=true)`,
    text,
  );
export const fileAt = (library: string, folder: string, name: string): string =>
  `/_api/web/getFileByServerRelativePath(${literal(`${library}/${folder}/${name}`)})`;

export const moveFileCall = ({ origin, library, file }: BilagTarget, from: string, to: string): Call =>
  post('/_api/SP.MoveCopyUtil.MoveFileByPath()', {
    srcPath: { DecodedUrl: `${origin}${library}/${from}/${file}` },
    destPath: { DecodedUrl: `${origin}${library}/${to}/${file}` },
    options: { KeepBoth: false, ShouldBypassSharedLocks: true, RetainEditorAndModifiedOnMove: true },
  });

export const bilagReadWays = (target: BilagTarget): readonly Way[] => {
  const { library, folder, file, id, uniqueId } = target;
  const item = `${listAt(library)}/items(${id})`;
  const byPath = fileAt(library, folder, file);
  const byId = `/_api/web/getFileById('${uniqueId}')`;
  const inFolder = `/_api/web/getFolderByServerRelativePath(${literal(`${library}/${folder}`)})`;
  const read = (name: string, path: string): Way => ({ name, needs: 'L', call: get(path) });
  return [
    read('item', `${item}?$select=FileLeafRef,Title`),
    read('file of the item', `${item}/file`),
    read('versions of the item', `${item}/versions`),
    read('file by path', byPath),
    read('bytes by path', `${byPath}/$value`),
    read('item of the file', `${byPath}/ListItemAllFields?$select=FileLeafRef`),
    read('file by its id', byId),
    read('bytes by its id', `${byId}/$value`),
    read('versions of the file', `${byId}/versions`),
    read('files of the folder', `${inFolder}/files`),
    { name: 'who has rights', needs: 'F', call: get(`${item}/roleassignments?$expand=Member`) },
  ];
};

/** Ways that leave nothing behind which would change another's answer, or are undone by the next. */
export const bilagWriteWays = (target: BilagTarget): readonly Way[] => {
  const { library, id, uniqueId, file } = target;
  const item = `${listAt(library)}/items(${id})`;
  const write = (name: string, call: Call): Way => ({ name, needs: 'S', call });
  return [
    write('new version', post(`/_api/web/getFileById('${uniqueId}')/$value`, `Bytes ${file}`, method('PUT'))),
    write('rename', post(item, { Title: `Titel ${file}` }, method('MERGE'))),
    write(
      'validateUpdateListItem',
      post(`${item}/validateUpdateListItem`, { formValues: [{ FieldName: 'Title', FieldValue: `Titel ${file}` }] }),
    ),
    write('delete', post(item, {}, stale)),
    { name: 'own rights', needs: 'F', call: post(`${item}/breakroleinheritance(true)`) },
    { name: 'inherit again', needs: 'F', call: post(`${item}/resetroleinheritance`) },
  ];
};

/** Readings of the library as a whole. */
export const libraryWays = (library: string): readonly (readonly [string, Call])[] => {
  const list = listAt(library);
  return [
    ['items', get(`${list}/items?$select=FileLeafRef,Title&$top=5000`)],
    ['filtered', get(`${list}/items?$select=FileLeafRef&$top=5000&$filter=substringof('kodeord',FileLeafRef)`)],
    ['CAML', post(`${list}/getitems?$select=FileLeafRef`, { query: { ViewXml: all } })],
    ['stream', post(`${list}/RenderListDataAsStream`, { parameters: { ViewXml: all } })],
  ];
};
