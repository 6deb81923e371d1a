/** What can be asked of a site without writing to it. */
import { asJson, certain, outcome, rowsOf, Unasked, valuesOf } from '../answerParts';
import type { Answer } from '../askedSite';
import type { ReadingCheck } from '../check';

/** A tab's, any. */
const foreign = 'https://raaderum.example-kommune.dk';

const present = (answer: Answer, name: string): string => `${name} ${answer.header(name) === null ? 'nej' : 'ja'}`;

/** What a page of another origin is allowed, whatever the wording. */
const allowedOrigin = (answer: Answer): string => {
  const value = answer.header('access-control-allow-origin');
  if (value === null) return 'ingen oprindelse';
  return value === '*' || value === foreign ? 'vores oprindelse' : 'en anden oprindelse';
};

const lacking = (answer: Answer, header: string, wanted: readonly string[]): string => {
  const allowed = (answer.header(header) ?? '').toLowerCase().split(/\s*,\s*/);
  const missing = wanted.filter((one) => !allowed.includes(one.toLowerCase()) && !allowed.includes('*'));
  return missing.length === 0 ? 'alle' : `ikke ${missing.join(', ')}`;
};

const preflight = (method: string, name: string): ReadingCheck => ({
  name,
  ask: async (site) => {
    const headers = ['accept', 'authorization', 'content-type', 'if-match', 'x-http-method'];
    const answer = await site.ask("web/lists/getByTitle('x')/items", {
      method: 'OPTIONS',
      withoutToken: true,
      headers: {
        Origin: foreign,
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': headers.join(','),
      },
    });
    const ok = answer.status >= 200 && answer.status < 300 ? 'ja' : outcome(answer);
    // A method may be left out where it is one of the three that need no permission (Fetch standard).
    const methods = method === 'DELETE' ? lacking(answer, 'access-control-allow-methods', [method]) : 'alle';
    return `${ok}; ${allowedOrigin(answer)}; metoder ${methods}; headere ${lacking(answer, 'access-control-allow-headers', headers)}`;
  },
});

/** What a delegated permission leaves of an owner's rights. For persons: a program's token has no scopes. */
export const permissionChecks: readonly ReadingCheck[] = ['AllSites.Write', 'AllSites.Manage'].map((permission) => ({
  name: `Rettigheder, som ${permission} lader en ejer beholde`,
  ask: async (site) => {
    const answer = await site
      .withPermission(permission)
      .ask('web/effectiveBasePermissions')
      .catch((error: unknown) => {
        throw new Unasked(`appen har ikke samtykke til ${permission}`, { cause: error });
      });
    return valuesOf(certain(answer, 'læse dem').json, 'High', 'Low');
  },
}));

const builtInLevels = [2, 3, 4, 5, 6];

export const readingChecks: readonly ReadingCheck[] = [
  {
    name: 'Et svar fra sitet: status, indholdstype, hvad der står i det',
    ask: async (site) => {
      const answer = await site.ask('web?$select=Title');
      const type = (answer.header('content-type') ?? '').split(';').slice(0, 2).join(';').toLowerCase();
      return `${outcome(answer)}; ${type}; ${Object.keys(answer.json).toSorted().join(' ')}`;
    },
  },
  {
    name: 'Uden token: status, opfordring, og om en fane kan se det',
    ask: async (site) => {
      const answer = await site.ask('web?$select=Title', { withoutToken: true, headers: { Origin: foreign } });
      const challenge = (answer.header('www-authenticate') ?? 'ingen').split(' ')[0];
      return `${answer.status}; ${challenge}; ${allowedOrigin(answer)}`;
    },
  },
  preflight('POST', 'CORS: må en fane skrive med vores headere (preflight af POST)'),
  preflight('DELETE', 'CORS: må en fane slette en kommentar (preflight af DELETE)'),
  {
    name: 'CORS: kan en fane læse svaret, og hvilke headere i det',
    ask: async (site) => {
      const answer = await site.ask('web?$select=Title', { headers: { Origin: foreign } });
      const exposed = (answer.header('access-control-expose-headers') ?? '').toLowerCase();
      const seen = ['etag', 'retry-after'].filter((name) => exposed.includes(name) || exposed.includes('*'));
      return `${allowedOrigin(answer)}; læsbare: ${seen.join(', ') || 'ingen'}`;
    },
  },
  {
    name: 'Headere i et svar',
    ask: async (site) => {
      const answer = await site.ask('web?$select=Title');
      return ['sprequestguid', 'x-sharepointhealthscore', 'ratelimit-limit', 'retry-after']
        .map((name) => present(answer, name))
        .join(', ');
    },
  },
  {
    name: 'Ur: SharePoints tid mod denne maskines',
    ask: async (site) => {
      const { header } = await site.ask('web?$select=Title');
      const apart = Math.abs(Date.parse(header('date') ?? '') - Date.now());
      return apart < 60_000 ? 'under et minut fra hinanden' : `${Math.round(apart / 1000)} sekunder fra hinanden`;
    },
  },
  {
    name: 'Sprog og tidszone',
    ask: async (site) => {
      const answer = certain(await site.ask('web/regionalsettings?$expand=TimeZone'), 'læse dem');
      const zone = asJson(answer.json['TimeZone']);
      return `${valuesOf(answer.json, 'LocaleId', 'Time24')}, tidszone ${String(zone['Id'])}`;
    },
  },
  {
    name: 'Rettigheder, som SharePoints egne niveauer rummer',
    ask: async (site) => {
      const rows = rowsOf(certain(await site.ask('web/roledefinitions'), 'læse dem').json);
      return builtInLevels
        .map((kind) => {
          const found = asJson(rows.find(({ RoleTypeKind }) => RoleTypeKind === kind)?.['BasePermissions']);
          return `${kind}: ${String(found['High'])}/${String(found['Low'])}`;
        })
        .join('; ');
    },
  },
  {
    name: 'Rettigheder, som dette login har på sitet',
    ask: async (site) => {
      const { json } = certain(await site.ask('web/effectiveBasePermissions'), 'læse dem');
      return valuesOf(json, 'High', 'Low');
    },
  },
  {
    name: 'Hvem SharePoint siger, der spørger (formen alene)',
    ask: async (site) => {
      const { json } = certain(await site.ask('web/currentuser'), 'læse det');
      return `${Object.keys(json).toSorted().join(' ')}; ${String(json['LoginName'])}`;
    },
  },
  {
    name: 'Sitet har en ejergruppe',
    ask: async (site) => {
      const answer = await site.ask('web/associatedownergroup?$select=Id');
      return `${outcome(answer)}; ${typeof answer.json['Id'] === 'number' ? 'ja' : 'nej'}`;
    },
  },
  {
    name: 'En liste, der ikke er der: efter titel, efter adresse',
    ask: async (site) => {
      const byTitle = await site.ask("web/lists/getByTitle('RaaderumFindesIkke')");
      const byPath = await site.ask(`web/getList('${site.path}/Lists/RaaderumFindesIkke')`);
      return `${outcome(byTitle)}; ${outcome(byPath)}`;
    },
  },
  {
    name: 'Flere spørgsmål i ét ($batch): svarenes rækkefølge og form',
    ask: async (site) => {
      const boundary = 'batch_raaderum';
      const part = (address: string): string =>
        [
          `--${boundary}`,
          'Content-Type: application/http',
          'Content-Transfer-Encoding: binary',
          '',
          `GET ${site.origin}${site.path}/_api/${address} HTTP/1.1`,
          'accept: application/json',
          '',
          '',
        ].join('\n');
      const answer = await site.ask('$batch', {
        method: 'POST',
        headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
        body: `${part('web?$select=Title')}${part("web/lists/getByTitle('RaaderumFindesIkke')")}--${boundary}--\n`,
      });
      const statuses = [...answer.text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status);
      return `${answer.status}; ${statuses.join(', ')}; ${/^--batchresponse_/m.test(answer.text) ? 'batchresponse' : 'anden form'}`;
    },
  },
];
