/**
 * The command behind `npm run delete-round`: shows what goes when the retention of an old round has ended, and sends it to the recycle bin
 * when somebody has typed the round's name.
 */
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command, Option } from 'commander';
import type { Round } from '../domain/round';
import { countRemoval, isSameRemoval, planRoundRemoval, removalParts, type RoundRemoval } from '../domain/roundRemoval';
import type { Connection } from '../sharepoint/client';
import { createStores } from '../sharepoint/repositories/createStores';
import { countComments } from '../sharepoint/roundRemoval/countComments';
import { readAllRows } from '../sharepoint/roundRemoval/readAllRows';
import { recycleRow } from '../sharepoint/roundRemoval/recycleRow';
import { nothingLines, oneWords, partWords, planLines, reportLines, roundWords } from './deleteRound/words';
import { endings } from './provision/report';
import { connectAsAdministrator, type AdministratorOptions } from './signIn/connectAsAdministrator';
import { failureSentence } from './signIn/failureSentence';
import { addSignInOptions, signInHelp } from './signIn/signInOptions';
import { CannotStart } from './startChecks';

type Ending = (typeof endings)[keyof typeof endings];

export interface Person {
  readonly print: (line: string) => void;
  readonly ask: (question: string) => Promise<string>;
}

interface DeleteRoundOptions extends AdministratorOptions {
  readonly round: string;
  readonly apply?: boolean;
  readonly report?: string;
}

const help = `${signInHelp}
Log ind som en af sitets ejere: en anden ser ikke alt, og så slettes intet.
Runden skal være lukket. Hvad en anden runde bruger, bliver. --apply viser det samme som --plan og beder så om rundens navn.
Alt lægges i sitets papirkurv og kan gendannes derfra i 93 dage, til samme sted og med samme nummer.
Afbrydes --apply, er intet ødelagt: kør den igen, så fortsætter den, hvor den slap.
Journalisér det afgørende, og spørg arkivet, før I sletter.

Slutkode: 0 gjort, eller intet at slette · 2 noget kan slettes (kun --plan) · 3 noget står i vejen · 1 kunne ikke spørges eller gøres.

Prøv det uden tenant: npm run sharepoint, og så
  npm run delete-round -- --site http://localhost:8080/sites/test --round 2021 --plan
`;

const parse = (args: readonly string[]): DeleteRoundOptions =>
  addSignInOptions(
    new Command()
      .name('npm run delete-round')
      .usage('-- --site <adresse> --round <budgetår> --plan | --apply [--client-id <id> …]')
      .description('Sletter, hvad en lukket budgetrunde rummer, når opbevaringen er slut. Det lægges i papirkurven.'),
  )
    .requiredOption('--round <budgetår>', 'rundens budgetår eller nøgle, som 2021 eller 2021-2024')
    .addOption(new Option('--plan', 'vis kun, hvad der vil ske; intet ændres (uden flere valg)').conflicts('apply'))
    .option('--apply', 'gør det, når rundens navn er skrevet')
    .option('--report <fil>', 'skriv hvert element i en fil, til sagen')
    .addHelpText('after', help)
    .parse([...args], { from: 'user' })
    .opts<DeleteRoundOptions>();

const findRound = async (connection: Connection, wanted: string): Promise<Round> => {
  const { rows } = await createStores(connection).rounds.list();
  const [round, other] = rows.filter(({ key, budgetYear }) => key === wanted || String(budgetYear) === wanted);
  if (round !== undefined && other === undefined) return round;
  const which = rows.length === 0 ? 'Der er ingen runder.' : `Der er: ${rows.map(roundWords).join('; ')}.`;
  throw new CannotStart(`Runden ${wanted} ${round === undefined ? 'findes ikke' : 'er der flere af'}. ${which}`);
};

/** What stands in the way, in a sentence; or what goes. */
const look = async (connection: Connection, round: Round): Promise<RoundRemoval | string> => {
  if (round.status !== 'closed') return `Runden ${roundWords(round)}. Kun en lukket runde kan slettes.`;
  const { rows, unseen } = await readAllRows(connection);
  return unseen.length === 0
    ? planRoundRemoval(rows, round.key)
    : `Du kan ikke se alt i ${unseen.map((title) => `»${title}«`).join(', ')}, og så kan ingen vide, hvad andre runder bruger. Log ind som en af sitets ejere. Intet er slettet.`;
};

/** Never over what an interrupted run wrote: that was the whole of it. */
const writeReport = (file: string, lines: readonly string[]): void => {
  try {
    writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new CannotStart(`Der kan ikke skrives i ${file}, eller den findes allerede. Vælg en anden fil.`, error);
  }
};

/** How often it is told how far it has come. */
const told = 25;

const recycle = async (
  connection: Connection,
  { goes }: RoundRemoval,
  print: Person['print'],
): Promise<readonly string[]> => {
  const refused: string[] = [];
  /** Proposals of which SharePoint kept something: they stay with it. */
  const held = new Set<number>();
  for (const part of removalParts) {
    const refusedBefore = refused.length;
    for (const [at, row] of goes[part].entries()) {
      const stays = part === 'proposals' && held.has(row.id);
      const refusal = stays ? 'noget, der hører til, blev beholdt' : await recycleRow(connection, part, row);
      if (refusal !== undefined) {
        refused.push(`${oneWords(part, row)}: ${refusal}`);
        if ('proposalId' in row && row.proposalId !== undefined) held.add(row.proposalId);
      }
      if ((at + 1) % told === 0) print(`  … ${at + 1} af ${partWords(part, goes[part].length)}`);
    }
    const all = goes[part].length;
    if (all > 0) print(`  ${all + refusedBefore - refused.length} af ${partWords(part, all)} er lagt i papirkurven`);
  }
  return refused;
};

export const deleteRound = async (
  connection: Connection,
  options: Pick<DeleteRoundOptions, 'round' | 'apply' | 'report'>,
  { print, ask }: Person,
): Promise<Ending> => {
  const round = await findRound(connection, options.round);
  const planned = await look(connection, round);
  if (typeof planned === 'string') {
    print(planned);
    return endings.inTheWay;
  }
  if (countRemoval(planned) === 0) {
    nothingLines(round, planned).forEach(print);
    return endings.inOrder;
  }
  const comments = {
    proposals: await countComments(connection, 'proposals', planned.goes.proposals),
    medDiscussions: await countComments(connection, 'medDiscussions', planned.goes.medDiscussions),
  };
  planLines(round, planned, comments).forEach(print);
  const report = (): void => {
    if (options.report === undefined) return;
    writeReport(options.report, reportLines(round, planned, comments));
    print(`Hvert element står i ${options.report}.`);
  };
  if (options.apply !== true) {
    report();
    print('Gør det med den samme kommando og --apply i stedet for --plan.');
    return endings.somethingLeft;
  }
  if ((await ask(`Skriv rundens navn (${round.title}) for at slette: `)).trim() !== round.title) {
    print('Det er ikke rundens navn. Intet er slettet.');
    return endings.failed;
  }
  // Somebody may have opened the round, or used something of it, while the question stood.
  const now = await look(connection, await findRound(connection, options.round));
  if (typeof now === 'string' || !isSameRemoval(planned, now)) {
    print(
      typeof now === 'string' ? now : 'Noget er ændret, siden det blev vist. Intet er slettet. Kør kommandoen igen.',
    );
    return endings.inTheWay;
  }
  report();
  const refused = await recycle(connection, now, print);
  if (refused.length > 0) {
    print('SharePoint beholdt noget (en opbevaringspolitik, eller en fil, som en anden har tjekket ud?):');
    refused.forEach((line) => print(`  - ${line}`));
    return endings.failed;
  }
  print(`Runden »${round.title}« er tømt. Det ligger i sitets papirkurv i 93 dage og kan gendannes derfra.`);
  return endings.inOrder;
};

/** An input that has come to its end has typed nothing. */
const askHere = (question: string): Promise<string> =>
  new Promise((resolve) => {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    lines.once('close', () => resolve(''));
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });

/** Resolves with the exit code. Rejects with `CannotStart` where nothing could be asked, or SharePoint refused. */
export const runDeleteRound = async (args: readonly string[], print: Person['print']): Promise<Ending> => {
  const options = parse(args);
  try {
    const { connection } = await connectAsAdministrator(options, print);
    return await deleteRound(connection, options, { print, ask: askHere });
  } catch (error) {
    const sentence = failureSentence(error);
    throw sentence === undefined ? error : new CannotStart(sentence, error);
  }
};
