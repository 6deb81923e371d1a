/** The collections of a web, shown beside it when `$expand` names them. */
import { siteOwner } from '../../store/fields/field';
import type { Call } from '../call';
import { actionSources } from '../customActions';
import { contentTypeSource } from '../contentTypes/contentTypeSource';
import { unknownHere, type EntitySource } from '../entitySource';
import { fieldSource } from '../fields/fieldSource';
import { childFolders, folderAt } from '../files/folderPlace';
import { folderSource } from '../files/folderSource';
import { listSource } from '../lists/listSource';
import { groupSource, userSource } from '../people/principalSource';
import { userInfoListSource } from '../people/userInfoList';
import { templateSources } from './templateSources';
import { websBelow } from './websBelow';
import { webInfoSource, webSource } from './webSource';
import { binSources } from '../recycling/binItems';

export const webLinks = (call: Call): NonNullable<EntitySource['links']> => {
  const { lists, fields, contentTypes, principals } = call.site;
  const people = () => {
    call.rights.require(call.rights.onWeb(), 'browseUserInfo');
    return principals;
  };
  return {
    ...unknownHere('SP.Web', 'Features', 'Navigation'),
    AvailableContentTypes: () => contentTypes.of(siteOwner).map((type) => contentTypeSource(call, type)),
    AvailableFields: () => fields.of(siteOwner).map((field) => fieldSource(call, field, call.address.sitePath)),
    ListTemplates: () => templateSources(call),
    WebInfos: () => websBelow(call).map((inside) => webInfoSource(call, inside.site.web)),
    Webs: () => websBelow(call).map(webSource),
    UserCustomActions: () => actionSources(call, 'web'),
    ContentTypes: () => contentTypes.of(siteOwner).map((type) => contentTypeSource(call, type)),
    Fields: () => fields.of(siteOwner).map((field) => fieldSource(call, field, call.address.sitePath)),
    Folders: () => childFolders(call, folderAt(call, '')).map((folder) => folderSource(call, folder)),
    Lists: () =>
      lists
        .all()
        .filter((list) => call.rights.sees(list))
        .map((list) => listSource(call, list)),
    RecycleBin: () => binSources(call, 'Web'),
    RootFolder: () => folderSource(call, folderAt(call, '')),
    SiteGroups: () =>
      people()
        .groups()
        .map((group) => groupSource(call, group)),
    SiteUserInfoList: () => userInfoListSource(call),
    SiteUsers: () =>
      people()
        .users()
        .map((user) => userSource(call, user)),
  };
};
