/** Which arguments the segments of an address take: one that nobody reads must not pass in silence. */
import type { Segment } from '../http/apiPath';
import { badRequest } from '../http/sharePointError';

/** Segments with one argument without a name. */
const one: ReadonlySet<string> = new Set([
  'addviewfield',
  'comments',
  'contenttypes',
  'deletebyid',
  'deletebylabel',
  'recyclebyid',
  'recyclebylabel',
  'restorebyid',
  'restorebylabel',
  'ensureuser',
  'fieldlinks',
  'fields',
  'getbyemail',
  'getbyid',
  'getbyinternalnameortitle',
  'getbyloginname',
  'getbyname',
  'getbyprincipalid',
  'getbytitle',
  'getbytype',
  'getitembyid',
  'getlist',
  'getlistusingpath',
  'getuserbyid',
  'getusereffectivepermissions',
  'getview',
  'items',
  'lists',
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
  'sitegroups',
  'siteusers',
  'users',
  'versions',
  'views',
]);

/** Segments whose arguments have names, in lower case. */
const named: Readonly<Record<string, readonly string[]>> = {
  adddependentlookupfield: ['displayname', 'primarylookupfieldid', 'showfield'],
  addroleassignment: ['principalid', 'roledefid'],
  deletebyid: ['vid'],
  deletebylabel: ['versionlabel'],
  getbyid: ['versionid'],
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
};

export const refuseUnknownArguments = (segment: Segment): void => {
  const names = [...(segment.args?.keys() ?? [])];
  if (names.length === 0) return;
  const known = Object.hasOwn(named, segment.key) ? (named[segment.key] ?? []) : [];
  const onlyOne = one.has(segment.key) && names.length === 1 && names[0] === '0';
  if (!onlyOne && !names.every((name) => known.includes(name)))
    throw badRequest(`The expression "${segment.name}" is not valid.`);
};
