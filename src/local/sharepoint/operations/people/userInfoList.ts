/**
 * `web/siteUserInfoList`: the hidden list in which SharePoint keeps persons and groups. Its items are made
 * of the principals, with the columns clients read.
 */
import { numberArgument, type Segment } from '../../http/apiPath';
import { noSuchItem, noSuchListId } from '../../http/sharePointError';
import { toPrincipal, type Principal } from '../../store/principals';
import { sitePathInside } from '../../store/webs';
import type { Call } from '../call';
import { collectionPayload, queryRows } from '../collection';
import { entityPayload, propertyOf, type EntitySource } from '../entitySource';
import { inWeb } from '../inWeb';
import { listSource } from '../lists/listSource';
import { principalColumns } from './principalSource';
import { steps, type Resource } from '../resource';

const editLink = `Web/SiteUserInfoList`;
/** Of the list's template. */
export const usersTemplate = 112;

const shownPrincipals = 'removed = 0';

const count = (call: Call): number =>
  Number(call.site.database.first(`SELECT count(*) AS n FROM principals WHERE ${shownPrincipals}`)?.['n']);

export const userInfoListSource = (call: Call): EntitySource => {
  const web = call.site.webs.byPath(sitePathInside);
  const home = web ? inWeb(call, web) : call;
  const list = home.site.lists.all().find((one) => one.baseTemplate === usersTemplate);
  if (!list) throw noSuchListId();
  const source = listSource(home, list);
  return {
    ...source,
    properties: {
      ...source.properties,
      ItemCount: () => count(call),
      EntityTypeName: () => 'UserInfo',
      ListItemEntityTypeFullName: () => 'SP.Data.UserInfoItem',
    },
  };
};

const itemSource = (call: Call, principal: Principal): EntitySource => {
  const link = `${editLink}/Items(${principal.id})`;
  const [first = '', ...rest] = principal.title.split(' ');
  return {
    type: 'SP.Data.UserInfoItem',
    id: `${call.address.apiUrl}/${link}`,
    editLink: link,
    properties: {
      Id: () => principal.id,
      ID: () => principal.id,
      Title: () => principal.title,
      Name: () => principal.loginName,
      EMail: () => principal.email || null,
      JobTitle: () => principal.jobTitle || null,
      Department: () => principal.department || null,
      FirstName: () => (principal.kind === 'user' ? first : null),
      LastName: () => (principal.kind === 'user' ? rest.join(' ') : null),
      UserName: () => (principal.kind === 'user' ? principal.email : null),
      SipAddress: () => (principal.kind === 'user' ? principal.email : null),
      IsSiteAdmin: () => principal.isAdmin,
    },
  };
};

const columns = {
  ...principalColumns,
  ID: principalColumns.Id,
  Name: principalColumns.LoginName,
  EMail: principalColumns.Email,
  UserName: principalColumns.Email,
} as const;

const set = 'SP.ListData.UserInfoItems';

export const userInfoItems = (call: Call, segment: Segment): Resource => {
  call.rights.require(call.rights.onWeb(), 'browseUserInfo');
  const one = (step: Segment): Resource => {
    const id = numberArgument(step);
    const principal = call.site.principals.present(id) ? call.site.principals.byId(id) : undefined;
    if (!principal) throw noSuchItem();
    const source = itemSource(call, principal);
    return { read: () => entityPayload(set, source, call.options), go: (next) => propertyOf(source, next.key) };
  };
  if (segment.args !== undefined) return one(segment);
  return {
    read: () => {
      const where = { sql: shownPrincipals, values: [] };
      const rows = queryRows(call, { table: 'principals', where, order: 'id', columns });
      return collectionPayload(
        call,
        set,
        rows.map((row) => itemSource(call, toPrincipal(row))),
      );
    },
    go: steps({ getbyid: one }),
  };
};

export const siteUserInfoList = (call: Call): Resource => {
  call.rights.require(call.rights.onWeb(), 'browseUserInfo');
  const source = userInfoListSource(call);
  return {
    read: () => entityPayload('SP.ApiData.Lists', source, call.options),
    go: (segment) =>
      steps({
        items: (step) => userInfoItems(call, step),
        getitembyid: (step) => userInfoItems(call, step),
      })(segment) ?? propertyOf(source, segment.key),
  };
};
