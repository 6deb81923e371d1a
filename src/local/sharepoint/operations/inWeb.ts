import { addressOfWeb } from '../http/webOfAddress';
import { Rights } from '../security/rights';
import type { Web } from '../store/webs';
import type { Call } from './call';

/** The same call, asked of another of the site's webs. What is read late (the body) stays unread. */
export const inWeb = (call: Call, web: Web): Call => {
  const { site, person, allowed } = call;
  const moved: Call = Object.create(call, {
    site: { value: site.forWeb(web) },
    address: { value: addressOfWeb(call.address, web) },
    rights: { value: new Rights(site, person, allowed, web.scope) },
  });
  return moved;
};
