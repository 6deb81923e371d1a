/** More rows than the list view threshold. Making them takes minutes in a tenant, so it is asked for by itself. */
import { certain, outcome, rowsOf } from '../answerParts';
import type { AskedSite } from '../askedSite';
import type { WritingCheck } from '../check';
import type { Probe } from '../probe';

const wanted = 5_100;
const perBatch = 100;

/** One change set a batch, as PnPjs words it. */
const fill = async (site: AskedSite, { listPath }: Probe): Promise<void> => {
  const address = `${site.origin}${site.path}/_api/web/getList('${listPath}')/items`;
  for (let from = 0; from < wanted; from += perBatch) {
    const parts = Array.from({ length: perBatch }, (_, index) =>
      [
        '--changeset_raaderum',
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        '',
        `POST ${address} HTTP/1.1`,
        'accept: application/json;odata=nometadata',
        'content-type: application/json;charset=utf-8',
        '',
        JSON.stringify({ Title: `Række ${from + index}`, RdKey: `k${(from + index) % 1_000}`, RdAmount: from + index }),
        '',
      ].join('\n'),
    );
    const body = [
      '--batch_raaderum',
      'Content-Type: multipart/mixed; boundary="changeset_raaderum"',
      '',
      ...parts,
      '--changeset_raaderum--',
      '',
      '--batch_raaderum--',
      '',
    ].join('\n');
    const headers = { 'Content-Type': 'multipart/mixed; boundary=batch_raaderum' };
    certain(await site.ask('$batch', { method: 'POST', headers, body }), 'oprette rækker');
  }
};

export const manyChecks: readonly WritingCheck[] = [
  {
    name: 'Over 5.000 rækker: indeks, uden indeks, sorteret, efter nummer',
    askIn: async (site, probe) => {
      await fill(site, probe);
      const rows = async (query: string): Promise<string> => {
        const answer = await site.ask(`${probe.list}/items?$select=Id&$top=50&${query}`);
        return answer.status === 200 ? `${rowsOf(answer.json).length} rækker` : outcome(answer);
      };
      return [
        await rows(`$filter=${encodeURIComponent("RdKey eq 'k7'")}`),
        await rows(`$filter=${encodeURIComponent('RdAmount eq 7')}`),
        await rows('$orderby=RdAmount'),
        await rows('$orderby=Id'),
        await rows(`$filter=${encodeURIComponent("RdKey eq 'k7' and RdAmount gt 10")}`),
      ].join('; ');
    },
  },
];
