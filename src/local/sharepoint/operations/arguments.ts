/** Which arguments the segments of an address take: one that nobody reads must not pass in silence. */
import type { Segment } from '../http/apiPath';
import { badRequest, notImplemented } from '../http/sharePointError';

/** Segments with one argument without a name. */
const one: ReadonlySet<string> = new Set([
  'add',
  'addsubfolder',
  'addviewfield',
  'approve',
  'attachmentfiles',
  'breakroleinheritance',
  'checkin',
  'deny',
  'comments',
  'contenttypes',
  'deletebyid',
  'deletebylabel',
  'recyclebyid',
  'recyclebylabel',
  'restorebyid',
  'restorebylabel',
  'ensureuser',
  'eventreceivers',
  'fieldlinks',
  'replies',
  'setcommentsdisabled',
  'fields',
  'files',
  'folders',
  'forms',
  'getcatalog',
  'getbyemail',
  'getbyfilename',
  'getbyid',
  'getitembystringid',
  'getitembyuniqueid',
  'localtimetoutc',
  'timezones',
  'usercustomactions',
  'utctolocaltime',
  'getbyinternalnameortitle',
  'getbyloginname',
  'getbyname',
  'getbyprincipalid',
  'getbytitle',
  'getbytype',
  'getbyurl',
  'getfilebyid',
  'getfilebyserverrelativepath',
  'getfilebyserverrelativeurl',
  'getfilebyurl',
  'getfolderbyid',
  'getfolderbyserverrelativepath',
  'getfolderbyserverrelativeurl',
  'getitembyid',
  'getlist',
  'getlistusingpath',
  'getuserbyid',
  'getusereffectivepermissions',
  'getview',
  'getwopiframeurl',
  'items',
  'lists',
  'publish',
  'recyclebin',
  'renderlistdata',
  'removebyid',
  'removebyloginname',
  'removeviewfield',
  'setshowindisplayform',
  'setshowineditform',
  'setshowinnewform',
  'openwebbyid',
  'roleassignments',
  'roledefinitions',
  'setuserasowner',
  'groups',
  'sitegroups',
  'siteusers',
  'unpublish',
  'update',
  'users',
  'versions',
  'views',
]);

/** Segments whose arguments have names, in lower case. */
const named: Readonly<Record<string, readonly string[]>> = {
  adddependentlookupfield: ['displayname', 'primarylookupfieldid', 'showfield'],
  add: ['url', 'overwrite', 'filename'],
  addsubfolder: ['leafname'],
  addusingpath: ['decodedurl', 'overwrite', 'autocheckoutoninvaliddata', 'ensureuniquefilename', 'xorhash'],
  approve: ['comment'],
  cancelupload: ['uploadid'],
  checkin: ['comment', 'checkintype'],
  continueupload: ['uploadid', 'fileoffset'],
  copyto: ['strnewurl', 'boverwrite'],
  copytousingpath: ['decodedurl', 'boverwrite'],
  deny: ['comment'],
  finishupload: ['uploadid', 'fileoffset'],
  getbyfilenameaspath: ['decodedurl'],
  getbypath: ['decodedurl'],
  getbyurl: ['url'],
  getfilebyid: ['uniqueid'],
  getfilebyserverrelativepath: ['decodedurl'],
  getfilebyserverrelativeurl: ['serverrelativeurl'],
  getfilebyurl: ['fileurl'],
  getfolderbyid: ['uniqueid'],
  getfolderbyserverrelativepath: ['decodedurl'],
  getfolderbyserverrelativeurl: ['serverrelativeurl'],
  moveto: ['newurl', 'flags'],
  movetousingpath: ['decodedurl', 'moveoperations'],
  publish: ['comment'],
  'sp.movecopyutil.copyfile': ['overwrite'],
  'sp.movecopyutil.copyfilebypath': ['overwrite'],
  'sp.movecopyutil.movefile': ['overwrite'],
  'sp.movecopyutil.movefilebypath': ['overwrite'],
  startupload: ['uploadid'],
  unpublish: ['comment'],
  addroleassignment: ['principalid', 'roledefid'],
  deletebyid: ['vid'],
  'microsoft.office.server.reputationmodel.reputation.setlike': ['listid', 'itemid', 'like'],
  'microsoft.office.server.reputationmodel.reputation.setrating': ['listid', 'itemid', 'rating'],
  deletebylabel: ['versionlabel'],
  getbyid: ['versionid'],
  getitembystringid: ['sid'],
  getitembyuniqueid: ['uniqueid'],
  localtimetoutc: ['date'],
  utctolocaltime: ['date'],
  recyclebyid: ['vid'],
  recyclebylabel: ['versionlabel'],
  restorebyid: ['vid'],
  restorebylabel: ['versionlabel'],
  createdefaultassociatedgroups: ['userlogin', 'userlogin2', 'groupnameseed'],
  doesuserhavepermissions: ['high', 'low'],
  getsubwebsfilteredforcurrentuser: ['nwebtemplatefilter', 'nconfigurationfilter'],
  breakroleinheritance: ['copyroleassignments', 'clearsubscopes'],
  getlistusingpath: ['decodedurl'],
  getrecyclebinitems: ['paginginfo', 'rowlimit', 'isascending', 'orderby', 'itemstate'],
  getusereffectivepermissions: ['username'],
  removeroleassignment: ['principalid', 'roledefid'],
  renderlistdata: ['viewxml'],
  renderlistformdata: ['itemid', 'formid', 'mode'],
  getwopiframeurl: ['action'],
};

/** Segments whose only argument may be an object, with or without its name. */
const objects: Readonly<Record<string, string>> = {
  doesuserhavepermissions: 'permissionmask',
  getchanges: 'query',
  getitems: 'query',
};

/** The object that a segment of `objects` was given. */
export const objectArgument = ({ key, args }: Segment): Readonly<Record<string, unknown>> | undefined => {
  const found = args?.get(objects[key] ?? '') ?? args?.get('0');
  return found?.kind === 'object' ? found.value : undefined;
};

/** In lower case. */
export const namedArguments = (key: string): readonly string[] => (Object.hasOwn(named, key) ? (named[key] ?? []) : []);

export const refuseUnknownArguments = (segment: Segment): void => {
  const names = [...(segment.args?.keys() ?? [])];
  if (names.length === 0) return;
  if (names.length === 1 && objectArgument(segment) && Object.hasOwn(objects, segment.key)) return;
  if ([...(segment.args?.values() ?? [])].some(({ kind }) => kind === 'object'))
    throw notImplemented(`an object as a parameter of ${segment.name}`);
  const known = namedArguments(segment.key);
  const takesOne = one.has(segment.key) || known.includes('decodedurl');
  const onlyOne = takesOne && names.length === 1 && names[0] === '0';
  if (!onlyOne && !names.every((name) => known.includes(name)))
    throw badRequest(`The expression "${segment.name}" is not valid.`);
};
