/** `lists/ensureSiteAssetsLibrary` and its like: the list as it is, since every site has it. */
import { notImplemented } from '../../http/sharePointError';
import { siteAssetsFolder, sitePagesFolder } from '../../store/lists/siteLists';
import type { Call } from '../call';
import { entityPayload } from '../entitySource';
import { listSource } from './listSource';
import type { Resource } from '../resource';

/** A team site has both from the start; one that was deleted is not made anew here. */
const ensure = (call: Call, folder: string): Resource => ({
  takes: [],
  post: () => {
    call.rights.require(call.rights.onWeb(), 'open');
    const list = call.site.lists.byFolder(folder);
    if (!list) throw notImplemented(`making ${folder} anew`);
    return entityPayload('SP.ApiData.Lists', listSource(call, list), call.options);
  },
});

export const ensureLists = (call: Call) => ({
  ensuresiteassetslibrary: () => ensure(call, siteAssetsFolder),
  ensuresitepageslibrary: () => ensure(call, sitePagesFolder),
});
