/** How a command signs in to the site of a tenant: said on the command line, but for the password, which is never said there. */
import { InvalidArgumentError, type Command } from 'commander';

export interface SignInOptions {
  readonly clientId?: string;
  readonly tenant?: string;
  readonly deviceCode?: boolean;
  readonly certificate?: string;
  readonly key?: string;
}

export const passwordVariable = 'RAADERUM_CERTIFICATE_PASSWORD';

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const parseClientId = (text: string): string => {
  if (guid.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError('skriv klient-id som et GUID');
};

const parseTenant = (text: string): string => {
  if (guid.test(text) || /^(?=.{4,253}$)[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(text)) return text;
  throw new InvalidArgumentError('skriv organisationens id som et GUID eller et domæne');
};

const ownMachine = new Set(['localhost', '127.0.0.1']);

/** "https://examplekommune.sharepoint.com/sites/raaderum", without what follows the site's address. */
export const parseSiteAddress = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && ownMachine.has(url.hostname));
  if (url === undefined || !secure || url.username !== '')
    throw new InvalidArgumentError('skriv sitets adresse med https, som https://kommune.sharepoint.com/sites/raaderum');
  const [path] = /^\/(?:sites|teams)\/[^/]+/.exec(url.pathname) ?? [];
  if (path === undefined) throw new InvalidArgumentError('adressen skal pege på et site under /sites eller /teams');
  return `${url.origin}${path}`;
};

/** Whether the site is one on this machine, which has no Entra before it. */
export const isOwnMachine = (siteUrl: string): boolean => new URL(siteUrl).protocol === 'http:';

export const addSignInOptions = (command: Command): Command =>
  command
    .requiredOption(
      '--site <adresse>',
      'sitets adresse, https://kommune.sharepoint.com/sites/raaderum',
      parseSiteAddress,
    )
    .option('--client-id <id>', 'klient-id på app-registreringen til opsætning', parseClientId)
    .option('--tenant <id>', 'organisationens id; ellers siger sitet det selv', parseTenant)
    .option('--device-code', 'log ind med en kode i en browser på en anden maskine')
    .option('--certificate <fil>', 'log ind som app med dette certifikat (PEM med nøglen i)')
    .option('--key <fil>', 'certifikatets nøgle, når den ligger i sin egen fil')
    .helpOption('-h, --help', 'vis denne hjælp')
    .allowExcessArguments(false);

export const signInHelp = `
Log ind:
  Uden flere valg åbner maskinens browser, og du logger ind som en af sitets ejere. Uden browser: --device-code.
  App-registreringen skal være jeres egen til opsætning, ikke fanens: "Mobil- og skrivebordsprogrammer" med
  omdirigeringen http://localhost (og til --device-code: "Tillad offentlige klientflows"), og den delegerede
  SharePoint-tilladelse AllSites.FullControl. Mindre er ikke nok: kommandoen læser og giver rettigheder.
  Med --certificate logger den ind som app uden person: SharePoint-tilladelsen (program) Sites.FullControl.All.
  SharePoint tager ikke imod en klienthemmelighed, kun et certifikat. En .pfx laves om med
  openssl pkcs12 -in fil.pfx -out fil.pem. Adgangskoden læses fra ${passwordVariable} eller spørges om.
  Bag en proxy: NODE_USE_ENV_PROXY=1 og HTTPS_PROXY (Node 22.21 eller nyere). Egen rodnøgle: NODE_EXTRA_CA_CERTS.
  Et site på denne maskine (npm run sharepoint) spørger ikke efter login.
`;
