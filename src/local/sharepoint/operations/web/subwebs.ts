/** `web/webs`, `web/webinfos`, `web/getsubwebsfilteredforcurrentuser`: subwebs listed and added; a subweb removed. */
import { numberArgument, textArgument, type Segment } from '../../http/apiPath';
import type { Payload } from '../../http/payload';
import { badRequest, cannotConvert, SharePointError, spException } from '../../http/sharePointError';
import { fullControl } from '../../security/builtInRoles';
import { actionScope } from '../../store/customActions';
import { toWireTime } from '../../store/siteTime';
import { rootPath, type Web } from '../../store/webs';
import type { Call } from '../call';
import { listedPayload } from '../collection';
import { entityPayload } from '../entitySource';
import { inWeb } from '../inWeb';
import { steps, type Resource } from '../resource';
import { refuseOtherKeys } from '../strictness';
import { websBelow } from './websBelow';
import { webInfoSource, webSource } from './webSource';

/** Site definitions a subweb can be made of, with the highest configuration each has. */
const templates: Readonly<Record<string, number>> = {
  STS: 3,
  BLOG: 0,
  DEV: 0,
  PROJECTSITE: 0,
  SITEPAGEPUBLISHING: 0,
  WIKI: 0,
  FUNSITE: 0,
};

// The sentence is recorded (pnpcore, GetWebTemplateByNameTestNoResultException).
const templateUnknown = (template: string): Error =>
  new SharePointError(
    400,
    '-2147024809, System.ArgumentException',
    `File or arguments not valid for site template '${template}'.\r\nParameter name: WebTemplate`,
  );

const parseTemplate = (text: string): { template: string; configuration: number } => {
  const [, name = '', number = '0'] = /^(\w+)(?:#(\d))?$/.exec(text) ?? [];
  const most = Object.hasOwn(templates, name.toUpperCase()) ? templates[name.toUpperCase()] : undefined;
  if (most === undefined || Number(number) > most) throw templateUnknown(text);
  return { template: name, configuration: Number(number) };
};

const parameterNames = [
  'Title',
  'Url',
  'Description',
  'WebTemplate',
  'Language',
  'UseSamePermissionsAsParentSite',
] as const;

const parameters = (call: Call): Readonly<Record<(typeof parameterNames)[number], unknown>> => {
  refuseOtherKeys(call.body, ['parameters']);
  const given = call.body['parameters'];
  if (typeof given !== 'object' || given === null) throw badRequest('The parameter parameters is missing.');
  refuseOtherKeys({ ...given }, parameterNames);
  const empty = { Title: '', Url: undefined, Description: '', WebTemplate: 'STS', Language: 1033 };
  return { ...empty, UseSamePermissionsAsParentSite: true, ...given };
};

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  return value;
};

const addWeb = (call: Call): Web => {
  call.rights.require(call.rights.onWeb(), 'manageSubwebs');
  const { site } = call;
  const given = parameters(call);
  const url = text(given.Url).replace(/^\/+|\/+$/g, '');
  const title = text(given.Title);
  const { Language: language, UseSamePermissionsAsParentSite: same } = given;
  if (typeof language !== 'number') throw cannotConvert('Edm.Int32');
  if (typeof same !== 'boolean') throw cannotConvert('Edm.Boolean');
  if (site.web.path === rootPath || url === '' || !/^[^"#%*:<>?\\|{}~&/]{1,128}$/.test(url) || /^_|\.$/.test(url))
    throw spException(-2130575245, 'The Web site address is not valid.', 400);
  const path = site.web.path === '' ? url : `${site.web.path}/${url}`;
  if (site.webs.byPath(path) ?? site.lists.byFolder(url))
    throw spException(-2147024713, `The Web site address "${call.address.sitePath}/${url}" is already in use.`);
  return site.write(() => {
    const ownScope = same ? undefined : site.scopes.create(null, null);
    if (ownScope !== undefined) site.scopes.assign(ownScope, call.person.id, fullControl);
    const web = site.webs.add({
      ...parseTemplate(text(given.WebTemplate)),
      parentId: site.web.id,
      path,
      title: title === '' ? url : title,
      description: text(given.Description),
      created: toWireTime(call.now),
      language,
      ownScope,
      authorId: call.person.id,
      properties: { vti_defaultlanguage: 'en-us' },
    });
    site.forWeb(web).addSiteLists(call.person.id, web.created);
    return web;
  });
};

const added = (call: Call, shown: 'web' | 'info'): Resource => ({
  post: (): Payload => {
    const web = addWeb(call);
    // 200, not 201, as recorded.
    return shown === 'web'
      ? entityPayload('SP.ApiData.Webs', webSource(inWeb(call, web)), call.options)
      : entityPayload('SP.ApiData.WebInformations', webInfoSource(call, web), call.options);
  },
});

export const webs = (call: Call): Resource => ({
  read: () => {
    return listedPayload(call, 'SP.ApiData.Webs', websBelow(call).map(webSource));
  },
  go: steps({ add: () => added(call, 'web') }),
});

const infos = (call: Call, found: readonly Call[]): Payload => {
  return listedPayload(
    call,
    'SP.ApiData.WebInformations',
    found.map((inside) => webInfoSource(call, inside.site.web)),
  );
};

export const webInfos = (call: Call, segment: Segment): Resource => {
  const one = (step: Segment): Resource => {
    const id = textArgument(step).toLowerCase();
    const found = websBelow(call).find((inside) => inside.site.web.id === id);
    if (!found) throw spException(-2147024894, 'The web does not exist.', 404);
    return {
      read: () => entityPayload('SP.ApiData.WebInformations', webInfoSource(call, found.site.web), call.options),
    };
  };
  if (segment.args !== undefined) return one(segment);
  return {
    read: () => infos(call, websBelow(call)),
    go: steps({ add: () => added(call, 'info'), getbyid: one }),
  };
};

/** -1 lets every site definition, every configuration through. */
export const subwebsForCurrentUser = (call: Call, segment: Segment): Resource => ({
  read: () => {
    const template = numberArgument(segment, 'nwebtemplatefilter');
    const configuration = numberArgument(segment, 'nconfigurationfilter');
    const wanted = websBelow(call).filter(
      ({ site: { web } }) =>
        (template === -1 || template === (web.template === 'GROUP' ? 64 : 1)) &&
        (configuration === -1 || configuration === web.configuration),
    );
    return infos(call, wanted);
  },
});

export const removeWeb = (call: Call): void => {
  call.rights.require(call.rights.onWeb(), 'manageWeb');
  const { site } = call;
  const { web } = site;
  if (site.webs.below(web.id).length > 0)
    throw spException(
      -2130575269,
      `Error deleting Web site "${call.address.sitePath}". Sites that have subsites or certain apps cannot be deleted. Please try again after deleting the subsites and removing the apps.`,
    );
  site.write(() => {
    for (const list of site.lists.all()) site.lists.remove(list);
    site.customActions.clear({ scope: actionScope.web, webId: web.id, listId: null });
    site.webs.remove(web.id);
    if (web.ownScope !== undefined) site.scopes.remove(web.ownScope);
  });
};
