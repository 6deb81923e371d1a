/** The command behind `npm run person`: looks all lists of a site through for one person, and writes down what is there. Changes nothing. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Connection } from '../sharepoint/client';
import { loadCurrentUser } from '../sharepoint/currentUser';
import { findPersons } from '../sharepoint/person/findPerson';
import { tracePerson } from '../sharepoint/person/tracePerson';
import { notLookedThrough, outcomeLines, unreadIn } from './person/limits';
import { reportPage } from './person/reportPage';
import type { Export } from './person/export';
import { connectAsAdministrator, type AdministratorOptions } from './signIn/connectAsAdministrator';
import { failureSentence } from './signIn/failureSentence';
import { addSignInOptions, signInHelp } from './signIn/signInOptions';
import { CannotStart } from './startChecks';

type Print = (line: string) => void;

/** As the shell sees it. */
const endings = { all: 0, failed: 1, somethingUnread: 2 } as const;
type Ending = (typeof endings)[keyof typeof endings];

interface PersonOptions extends AdministratorOptions {
  readonly person: string;
  readonly out: string;
  readonly also?: readonly string[];
  readonly withoutVersions?: boolean;
}

const files = { page: 'indsigt.html', data: 'indsigt.json' } as const;

const help = `${signInHelp}
Log ind som en af sitets ejere: andre ser ikke alt. Intet ændres på sitet.
Siden er til den, der skal svare på anmodningen: den rummer også andres oplysninger, og tekster, hvor navnet måske er en andens.
Læs den igennem, før noget gives ud, og slet mappen, når sagen er journaliseret. Hvad der ikke er gennemset, står på siden.

Ældre versioner tager tid: ét spørgsmål for hvert element, der er rettet. --without-versions lader dem ude.
Slutkode: 0 alt er læst · 2 noget kunne ikke læses, og siden siger hvad · 1 kunne ikke spørges.

Prøv det uden tenant: npm run sharepoint, og så
  npm run person -- --site http://localhost:8080/sites/test --person admin@contoso.test --out indsigt
`;

const parseAddress = (text: string): string => {
  const address = text.trim();
  if (/^[^\s@|]+@[^\s@|]+$/.test(address)) return address;
  throw new InvalidArgumentError('skriv personens mailadresse, som anna@kommune.dk');
};

const parseName = (text: string, before: readonly string[] = []): readonly string[] => {
  if (text.trim().length < 2) throw new InvalidArgumentError('skriv et navn eller initialer på mindst to tegn');
  return [...before, text.trim()];
};

const parse = (args: readonly string[]): PersonOptions =>
  addSignInOptions(
    new Command()
      .name('npm run person')
      .usage('-- --site <adresse> --person <mailadresse> --out <mappe> [--client-id <id> …]')
      .description(
        'Samler, hvad et SharePoint-site med Råderum rummer om én person (databeskyttelsesforordningens art. 15).',
      ),
  )
    .requiredOption('--person <mailadresse>', 'personens mailadresse eller loginnavn', parseAddress)
    .requiredOption('--out <mappe>', `en mappe, hvor ${files.page} og ${files.data} bliver lagt`)
    .option('--also <navn>', 'let også efter dette i teksterne: et tidligere navn, initialer (flere gange)', parseName)
    .option('--without-versions', 'se ikke ældre versioner igennem')
    .addHelpText('after', help)
    .parse([...args], { from: 'user' })
    .opts<PersonOptions>();

/** What was written for one request must not be mixed with, or lost to, another. */
const freeFolder = (out: string): string => {
  const folder = resolve(out);
  const there = Object.values(files).find((name) => existsSync(join(folder, name)));
  if (there !== undefined) throw new CannotStart(`Der ligger allerede en ${there} i ${folder}. Vælg en anden mappe.`);
  return folder;
};

/** For the one who runs it alone, where the file system knows of that. */
const write = (folder: string, made: Export): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const secret = { mode: 0o600, flag: 'wx' };
    writeFileSync(join(folder, files.data), `${JSON.stringify(made, undefined, 2)}\n`, secret);
    writeFileSync(join(folder, files.page), reportPage(made), secret);
  } catch (error) {
    throw new CannotStart(`Der kan ikke skrives i ${folder}.`, error);
  }
};

/** The answer itself, for whoever has a connection. */
export const exportPerson = async (
  connection: Connection,
  { person: address, also = [], withoutVersions = false }: Pick<PersonOptions, 'person' | 'also' | 'withoutVersions'>,
  print: Print,
): Promise<Export> => {
  const persons = await findPersons(connection, address);
  if (persons.length === 0 && also.length === 0) {
    const way =
      'Se stavningen efter. Er personen taget af sitet, så giv navnet med --also: så ledes der efter adresse og navn.';
    throw new CannotStart(`Ingen på sitets brugerliste har adressen ${address}. ${way}`);
  }
  const { person: me } = await loadCurrentUser(connection);
  const trace = await tracePerson(connection, {
    address,
    persons,
    also,
    withVersions: !withoutVersions,
    progress: (title, done, of) => print(`  ${done + 1} af ${of}: ${title}`),
  });
  if (trace.lists.length === 0) {
    throw new CannotStart(`Der er ingen af Råderums lister på ${connection.siteUrl}, eller du må ikke se dem.`);
  }
  return {
    madeAt: new Date().toISOString(),
    madeBy: me.name,
    siteUrl: connection.siteUrl,
    address,
    withVersions: !withoutVersions,
    trace,
    notLookedThrough: notLookedThrough(!withoutVersions),
    unread: unreadIn(trace),
  };
};

/** Resolves with the exit code. Rejects with `CannotStart` where nothing could be asked, or SharePoint refused. */
export const runPerson = async (args: readonly string[], print: Print): Promise<Ending> => {
  const options = parse(args);
  const folder = freeFolder(options.out);
  try {
    const { connection } = await connectAsAdministrator(options, print);
    const made = await exportPerson(connection, options, print);
    write(folder, made);
    outcomeLines(made.trace).forEach(print);
    print(`Læs ${join(folder, files.page)} igennem, før noget gives ud. Det samme til maskiner: ${files.data}.`);
    if (made.unread.length === 0) return endings.all;
    print('Noget kunne ikke læses:');
    made.unread.forEach((line) => print(`  - ${line}`));
    return endings.somethingUnread;
  } catch (error) {
    const sentence = failureSentence(error);
    throw sentence === undefined ? error : new CannotStart(sentence, error);
  }
};
