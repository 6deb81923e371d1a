/** `$batch`: many requests in one, in order, each for itself. */
import type { Identity } from '../security/checkToken';
import type { Principal } from '../store/principals';
import { asSharePointError } from '../operations/carryOut';
import { answerOne } from './answerOne';
import { batchAnswer } from './batchAnswer';
import { parseBatch, type BatchMember } from './batchRequest';
import { contentType, formatOrMinimal } from './format';
import { errorAnswer, type Answer } from './respond';
import type { Incoming, Server } from './server';
import { badRequest, notImplemented } from './sharePointError';
import { placeOf } from './webOfAddress';

/** SharePoint's own upper limit is not public; PnP Core sends 100. */
const longestBatch = 100;

/** A member asks this site or nobody, by the origin it is known by or the one the batch came to. */
const memberUrl = (server: Server, batch: URL, text: string): URL => {
  const { webUrl, apiUrl } = placeOf(server.site, server.address, batch)?.address ?? server.address;
  // Relative to the service, as OData has it; `_api/…` as clients write it is relative to the site.
  const base = /^_(?:api|vti_bin)\//i.test(text) ? `${webUrl}/` : `${apiUrl}/`;
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (!url || (url.origin !== new URL(webUrl).origin && url.origin !== batch.origin))
    throw badRequest(`The request URI '${text}' is not valid.`);
  return url;
};

export const answerBatch = (server: Server, person: Principal, identity: Identity, incoming: Incoming): Answer => {
  const answerMember = (member: BatchMember): Answer => {
    const header = (name: string): string | null => member.headers.get(name) ?? null;
    const format = formatOrMinimal(header('accept'));
    try {
      const { method, body } = member;
      const url = memberUrl(server, incoming.url, member.url);
      const answer = answerOne(server, person, identity, { method, url, header, body });
      // Recorded: a member without a body names a content type too.
      return { ...answer, headers: { 'content-type': contentType(format), ...answer.headers } };
    } catch (error) {
      // A wrong address fails its member alone.
      return errorAnswer(asSharePointError(error, server.report), format);
    }
  };
  try {
    if (!placeOf(server.site, server.address, incoming.url)) throw notImplemented(`POST ${incoming.url.pathname}`);
    const members = parseBatch(incoming.body, incoming.header('content-type') ?? '');
    if (members.length === 0) throw badRequest('The batch holds no request.');
    if (members.length > longestBatch) throw badRequest(`A batch may hold at most ${longestBatch} requests.`);
    // Not one transaction: SharePoint rolls nothing back, each member stands for itself.
    return batchAnswer(members.map(answerMember));
  } catch (error) {
    return errorAnswer(asSharePointError(error, server.report), formatOrMinimal(incoming.header('accept')));
  }
};
