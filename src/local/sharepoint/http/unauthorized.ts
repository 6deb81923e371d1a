/**
 * 401 as SharePoint Online gives it: a challenge with its realm, a reason in a header, a short body. Without CORS
 * headers: a page of another origin then sees a network error, as was seen in the wild (pnp/PnP #1666).
 */
import type { Unauthorized } from '../security/checkToken';

/** The application id of SharePoint Online itself, the same in every tenant. */
const sharePointAppId = '00000003-0000-0ff1-ce00-000000000000';

export const unauthorized = (realm: string, { reason }: Unauthorized): Response =>
  new Response(JSON.stringify({ error_description: reason }), {
    status: 401,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'www-authenticate': `Bearer realm="${realm}",client_id="${sharePointAppId}",trusted_issuers="00000001-0000-0000-c000-000000000000@*"`,
      'x-ms-diagnostics': `3000006;reason="${reason}";category="invalid_client"`,
    },
  });
