/** The webs directly below the one that is asked, those that the caller may enter. */
import { has } from '../../security/permissions';
import { rootPath } from '../../store/webs';
import type { Call } from '../call';
import { inWeb } from '../inWeb';

export const websBelow = (call: Call): Call[] =>
  call.site.webs
    .below(call.site.web.id)
    .filter(({ path }) => call.site.web.path !== rootPath && path !== '')
    .map((web) => inWeb(call, web))
    .filter((inside) => has(inside.rights.onWeb(), 'open'));
