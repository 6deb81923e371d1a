/**
 * What a page of another origin may ask. Strict on purpose: exactly the headers PnPjs sends, nothing exposed (so ETag
 * and Retry-After stay unreadable), because no Microsoft page promises more (facts/sharepoint.md, section 5).
 */
export const allowedHeaders = [
  'authorization',
  'content-type',
  'accept',
  'if-match',
  'x-http-method',
  'x-requestdigest',
  'x-clientservice-clienttag',
  'x-pnpjs-requestid',
  'x-pnp-cachenever',
] as const;

const allowedMethods = ['GET', 'POST', 'DELETE'] as const;

/** Tokens travel in a header, never in cookies: any origin, no credentials. */
export const corsHeaders: Readonly<Record<string, string>> = { 'access-control-allow-origin': '*' };

export const preflight = (): Response =>
  new Response(null, {
    status: 200,
    headers: {
      ...corsHeaders,
      'access-control-allow-methods': allowedMethods.join(', '),
      'access-control-allow-headers': allowedHeaders.join(', '),
    },
  });
