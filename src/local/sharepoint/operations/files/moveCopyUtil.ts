/** `_api/SP.MoveCopyUtil.…`: moves and copies by absolute addresses. Bodies as PnPjs and PnP Core send them. */
import { booleanArgument, type Segment } from '../../http/apiPath';
import { noSuchFile } from '../../http/fileErrors';
import { badRequest, fileNotFound, notImplemented, outsideWeb } from '../../http/sharePointError';
import type { Call } from '../call';
import { DocumentAccess, type Document } from './documentAccess';
import { placeOf, serverRelative, sitePathOf } from './filePlaces';
import { moveItem, namedItem } from '../items/moveItem';
import { copyFile, moveFile, type Clash } from './moveFile';
import { action, type Resource } from '../resource';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const urlOf = (call: Call, name: 'src' | 'dest', byPath: boolean): string => {
  const given = call.body[`${name}${byPath ? 'Path' : 'Url'}`];
  const url = byPath && isRecord(given) ? given['DecodedUrl'] : given;
  if (typeof url !== 'string') throw badRequest(`The parameter ${name}${byPath ? 'Path' : 'Url'} is missing.`);
  try {
    return sitePathOf(call, url);
  } catch (error) {
    if (name === 'dest') throw notImplemented('moving and copying to another site');
    throw error;
  }
};

const optionNames = [
  'KeepBoth',
  'ResetAuthorAndCreatedOnCopy',
  'RetainEditorAndModifiedOnMove',
  'ShouldBypassSharedLocks',
  'NameConflictBehavior',
  'IncludeItemPermissions',
  'SameWebCopyMoveOptimization',
];

const optionsOf = (call: Call): { readonly keepBoth: boolean } => {
  const { options = {} } = call.body;
  if (options === null) return { keepBoth: false };
  if (!isRecord(options)) throw badRequest('The parameter options is no object.');
  for (const [name, value] of Object.entries(options)) {
    if (!optionNames.includes(name)) throw badRequest(`The parameter ${name} does not exist.`);
    if (name === 'NameConflictBehavior' && value !== 0) throw notImplemented('NameConflictBehavior of a move or copy');
    if (name === 'IncludeItemPermissions' && value === true) throw notImplemented('IncludeItemPermissions of a copy');
  }
  return { keepBoth: options['KeepBoth'] === true };
};

const sourceOf = (call: Call, path: string, isFolder: boolean): { access: DocumentAccess; document: Document } => {
  const place = placeOf(call, path);
  if (place.is === 'plain') throw isFolder ? fileNotFound() : noSuchFile(serverRelative(call, path));
  if (place.path === '') throw isFolder ? notImplemented('moving and copying a whole list') : outsideWeb();
  const access = new DocumentAccess(call, place.list);
  const document = access.at(place.path);
  if (document?.isFolder !== isFolder) throw isFolder ? fileNotFound() : noSuchFile(serverRelative(call, path));
  return { access, document };
};

const carryOut = (call: Call, segment: Segment, kind: RegExpExecArray): void => {
  const [, verb, thing, byPath] = kind;
  const clash: Clash = { overwrite: booleanArgument(segment, 'overwrite', false), ...optionsOf(call) };
  const from = urlOf(call, 'src', byPath === 'bypath');
  const to = urlOf(call, 'dest', byPath === 'bypath');
  const item = thing === 'file' ? namedItem(call, from) : undefined;
  if (item !== undefined) {
    if (verb === 'copy') throw notImplemented('copying a list item');
    moveItem(call, item, from, to);
    return;
  }
  const { access, document } = sourceOf(call, from, thing === 'folder');
  (verb === 'move' ? moveFile : copyFile)(access, document, to, clash);
};

const keys = ['move', 'copy'].flatMap((verb) =>
  ['file', 'folder', 'filebypath', 'folderbypath'].map((thing) => `sp.movecopyutil.${verb}${thing}`),
);

export const moveCopyUtil = (call: Call, segment: Segment): Resource | undefined => {
  segment.told?.(keys);
  const kind = /^sp\.movecopyutil\.(move|copy)(file|folder)(bypath)?$/.exec(segment.key);
  if (!kind) return undefined;
  const names = kind[3] === undefined ? ['srcUrl', 'destUrl', 'options'] : ['srcPath', 'destPath', 'options'];
  return action(segment.name.slice(segment.name.lastIndexOf('.') + 1), () => carryOut(call, segment, kind), names);
};
