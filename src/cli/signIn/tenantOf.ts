/** Which tenant a site belongs to: SharePoint names it in the challenge of a 401, to whoever comes without a token (comm: PnP asks so). */
import { CannotStart } from '../startChecks';
import { decoratedFetch } from './decoratedFetch';

const way = 'Se efter, at adressen er rigtig, eller giv organisationens id med --tenant.';

export const tenantOf = async (siteUrl: string): Promise<string> => {
  const { host } = new URL(siteUrl);
  let answer: Response;
  try {
    const headers = { Authorization: 'Bearer' };
    answer = await decoratedFetch(`${siteUrl}/_vti_bin/client.svc`, { headers, redirect: 'manual' });
  } catch (error) {
    throw new CannotStart(`Der er ingen forbindelse til ${host}. ${way}`, error);
  }
  const challenge = answer.headers.get('www-authenticate') ?? '';
  const [, realm] = /realm="([\da-f-]{36})"/i.exec(challenge) ?? [];
  if (realm === undefined) throw new CannotStart(`${host} svarede ikke, som SharePoint gør. ${way}`);
  return realm;
};
