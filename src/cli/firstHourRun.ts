/** The command behind `npm run first-hour`: the same questions to a site and to the local SharePoint, and what differs. */
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { byHand } from './firstHour/byHand';
import { askSite } from './firstHour/askedSite';
import type { Check } from './firstHour/check';
import { fileChecks } from './firstHour/checks/fileChecks';
import { itemChecks } from './firstHour/checks/itemChecks';
import { manyChecks } from './firstHour/checks/manyChecks';
import { permissionChecks, readingChecks } from './firstHour/checks/readingChecks';
import { rightsChecks } from './firstHour/checks/rightsChecks';
import { secondChecks } from './firstHour/checks/secondChecks';
import { openReference } from './firstHour/reference';
import { compare, reportOf, verdictOf } from './firstHour/report';
import { runChecks, type Finding } from './firstHour/runChecks';
import { connectAsAdministrator, signInSecond, type AdministratorOptions } from './signIn/connectAsAdministrator';
import { decoratedFetch } from './signIn/decoratedFetch';
import { addSignInOptions, signInHelp } from './signIn/signInOptions';

interface FirstHourOptions extends AdministratorOptions {
  readonly write?: boolean;
  readonly many?: boolean;
  readonly second?: boolean;
  readonly report?: string;
}

const help = `${signInHelp}
Rapporten er til at sende videre: uden adresser, navne, id'er og tokens. Skriv den i en fil med --report: npm selv viser
kommandoen med jeres adresse i.
--second spørger efter endnu et login: en prøvebruger uden rettigheder. De bliver lukket ind i én mappe i prøvelisten og står
bagefter på sitets brugerliste, som enhver, der har været nævnt der.
Afbrydes den under --write, bliver listen RaaderumProeve… og biblioteket RaaderumBib… liggende: slet dem selv.
Slutkode: 0 intet er anderledes · 2 noget er anderledes · 1 sitet kunne ikke spørges.
`;

const parse = (args: readonly string[]): FirstHourOptions =>
  addSignInOptions(
    new Command()
      .name('npm run first-hour')
      .usage('-- --site <adresse> [--write] [--second] [--many] [--client-id <id> …]')
      .description(
        'Den første time i en tenant: stiller sitet og det lokale SharePoint de samme spørgsmål og viser, hvad der er anderledes.',
      ),
  )
    .option('--write', 'prøv også at skrive, i en liste og et bibliotek, der laves til det og slettes igen')
    .option('--second', 'og som en anden person, der ikke ejer noget på sitet: må de skrive, rette, kommentere, se')
    .option('--report <fil>', 'skriv rapporten i en fil i stedet for her')
    .option('--many', 'og med over 5.000 rækker i listen; det tager minutter')
    .addHelpText('after', help)
    .parse([...args], { from: 'user' })
    .opts<FirstHourOptions>();

const writes = ({ write, many, second }: FirstHourOptions): boolean =>
  write === true || many === true || second === true;

const checksFor = (options: FirstHourOptions): readonly Check[] => {
  const { certificate, many, second } = options;
  const reading = [...readingChecks, ...(certificate === undefined ? permissionChecks : [])];
  if (!writes(options)) return reading;
  // The many last: with them in it a list takes no new index.
  return [
    ...reading,
    ...itemChecks,
    ...fileChecks,
    ...rightsChecks,
    ...(second === true ? secondChecks : []),
    ...(many === true ? manyChecks : []),
  ];
};

const askReference = async (checks: readonly Check[], asProgram: boolean): Promise<readonly Finding[]> => {
  const reference = await openReference(asProgram);
  try {
    return (await runChecks(reference.site, checks, () => undefined, reference.second)).findings;
  } finally {
    reference.close();
  }
};

/** `print` is for the report, `tell` for who sits there. Resolves with the exit code; rejects with `CannotStart`. */
export const runFirstHour = async (
  args: readonly string[],
  print: (line: string) => void,
  tell: (line: string) => void,
): Promise<number> => {
  const options = parse(args);
  const checks = checksFor(options);
  const asProgram = options.certificate !== undefined;
  const { tokens, scopes } = await connectAsAdministrator(options, tell);
  const site = askSite(options.site, tokens, scopes, decoratedFetch);
  const other = options.second === true ? await signInSecond(options, scopes, tell) : undefined;
  const second = other && {
    site: askSite(options.site, other.tokens, scopes, decoratedFetch),
    loginName: other.loginName,
  };
  const { findings: there, left } = await runChecks(site, checks, (name) => tell(`  ${name}`), second);
  const all = compare(checks, await askReference(checks, asProgram), there);
  if (left !== undefined) tell(`SharePoint ville ikke slette prøvelisterne. Slet dem selv: ${left}`);
  const told = [
    'Råderum: den første time i en tenant',
    `Login: ${asProgram ? 'som app, med certifikat' : 'som person'}. Skrevet: ${writes(options) ? 'ja' : 'nej, kun læst'}. Node ${process.versions.node}.`,
  ];
  const report = [...reportOf(all, told), '', ...byHand];
  if (options.report === undefined) report.forEach(print);
  else {
    writeFileSync(options.report, `${report.join('\n')}\n`);
    tell(`Rapporten ligger i ${options.report}.`);
  }
  return all.some((one) => verdictOf(one) === 'differs') ? 2 : 0;
};
