/** `contextinfo`: the request digest. With a bearer token nobody needs one; clients may ask all the same. */
import { rootPath } from '../store/webs';
import type { Call } from './call';
import type { Resource } from './resource';

export const contextInfo = (call: Call): Resource => ({
  takes: [],
  post: () => ({
    is: 'value',
    name: 'GetContextWebInformation',
    type: 'SP.ContextWebInformation',
    value: {
      FormDigestTimeoutSeconds: call.digests.seconds,
      FormDigestValue: call.digests.issue(call.person.loginName, call.now),
      LibraryVersion: '16.0.0.0',
      SiteFullUrl: call.site.web.path === rootPath ? new URL(call.address.webUrl).origin : call.address.collectionUrl,
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: call.address.webUrl,
    },
  }),
});
