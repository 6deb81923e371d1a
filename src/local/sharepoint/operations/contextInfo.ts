/**
 * `contextinfo`: the request digest. With a bearer token nobody needs one, and without a token this server lets nobody
 * in; clients may ask all the same.
 */
import { createHash } from 'node:crypto';
import type { Call } from './call';
import type { Resource } from './resource';

export const digestLifetimeSeconds = 1800;

const digest = (call: Call): string => {
  const when = new Date(call.now);
  const mark = createHash('sha256')
    .update(`${call.site.setting('siteId')}|${call.person.loginName}|${call.now}`)
    .digest('hex');
  const day = when.toLocaleDateString('en-GB', { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return `0x${mark.toUpperCase()},${day} ${when.toISOString().slice(11, 19)} -0000`;
};

export const contextInfo = (call: Call): Resource => ({
  takes: [],
  post: () => ({
    is: 'value',
    name: 'GetContextWebInformation',
    type: 'SP.ContextWebInformation',
    value: {
      FormDigestTimeoutSeconds: digestLifetimeSeconds,
      FormDigestValue: digest(call),
      LibraryVersion: '16.0.0.0',
      SiteFullUrl: call.address.webUrl,
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: call.address.webUrl,
    },
  }),
});
