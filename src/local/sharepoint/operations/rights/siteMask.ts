import type { Mask } from '../../security/permissions';
import { sitePathInside } from '../../store/webs';
import type { Call } from '../call';
import { inWeb } from '../inWeb';

/**
 * What the caller may do on the site as a whole. Persons and groups are the site's, whichever of its webs is asked: who has
 * Full Control of a subweb alone does not change them (assumed; Microsoft says only that they belong to the site collection).
 */
export const siteMask = (call: Call): Mask => {
  const home = call.site.webs.byPath(sitePathInside);
  return home && home.id !== call.site.web.id ? inWeb(call, home).rights.onWeb() : call.rights.onWeb();
};
