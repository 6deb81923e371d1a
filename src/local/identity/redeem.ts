/** `/oauth2/v2.0/token`: a code or a refresh token against tokens, for a single-page app of a registered origin. */
import { randomUUID } from 'node:crypto';
import type { Registration } from './authorize';
import type { Grants, Redeemed, Refusal } from './grants';
import type { Identity } from './identity';

// Entra answers every origin; which may redeem is decided by the registered reply addresses.
const open = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };

const refuse = ({ error, number, says, suberror }: Refusal): Response => {
  const ids = { trace_id: randomUUID(), correlation_id: randomUUID(), timestamp: new Date().toISOString() };
  const description = `AADSTS${number}: ${says} Trace ID: ${ids.trace_id} Correlation ID: ${ids.correlation_id} Timestamp: ${ids.timestamp}`;
  return Response.json(
    {
      error,
      error_description: description,
      error_codes: [number],
      ...ids,
      ...(suberror !== undefined && { suberror }),
    },
    { status: 400, headers: open },
  );
};

const redeem = (form: URLSearchParams, grants: Grants): Redeemed => {
  const get = (name: string): string => form.get(name) ?? '';
  const clientId = get('client_id');
  switch (get('grant_type')) {
    case 'authorization_code':
      return grants.redeemCode(get('code'), {
        clientId,
        redirectUri: get('redirect_uri'),
        verifier: get('code_verifier'),
      });
    case 'refresh_token':
      return grants.redeemRefresh(get('refresh_token'), { clientId, scope: get('scope') });
    default:
      return {
        refused: {
          error: 'unsupported_grant_type',
          number: 70003,
          says: 'The app returned an unsupported grant type.',
        },
      };
  }
};

export const answerRedeem = async (
  request: Request,
  identity: Identity,
  grants: Grants,
  app: Registration,
): Promise<Response> => {
  if (request.method === 'OPTIONS') {
    return new Response(null, { status: 204, headers: { ...open, 'Access-Control-Allow-Headers': '*' } });
  }
  const origin = request.headers.get('Origin');
  if (origin === null) {
    const says =
      "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.";
    return refuse({ error: 'invalid_request', number: 9002327, says });
  }
  if (!app.redirectUris.some((uri) => new URL(uri).origin === origin)) {
    return refuse({
      error: 'invalid_request',
      number: 9002326,
      says: 'Cross-origin token redemption is not permitted.',
    });
  }
  const form = new URLSearchParams(await request.text());
  const redeemed = redeem(form, grants);
  if ('refused' in redeemed) return refuse(redeemed.refused);
  const { grant, refreshToken } = redeemed;
  // A code is for all that was consented to; the token is for the one resource this request names (documented: "scope").
  const scope = form.get('scope') ?? grant.scope;
  const minted = await identity.mint({ ...grant, scope });
  const person = identity.personOf(grant.loginName);
  const info = { uid: person?.objectId ?? '', utid: identity.tenantId };
  return Response.json(
    {
      token_type: 'Bearer',
      ...minted,
      ext_expires_in: minted.expires_in,
      refresh_token: refreshToken,
      client_info: Buffer.from(JSON.stringify(info)).toString('base64url'),
    },
    { headers: open },
  );
};
