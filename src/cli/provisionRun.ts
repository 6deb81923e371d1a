/** The command behind `npm run provision`: looks at a site, says what it lacks, and makes it where it is told to. */
import { Command, Option } from 'commander';
import { createSiteSetUp } from '../sharepoint/provisioning/siteSetUp';
import { endings, headOf, inOrderOf, planOf, problemsOf, progressLine } from './provision/report';
import { connectAsAdministrator, type AdministratorOptions } from './signIn/connectAsAdministrator';
import { failureSentence } from './signIn/failureSentence';
import { addSignInOptions, signInHelp } from './signIn/signInOptions';
import { CannotStart } from './startChecks';

type Ending = (typeof endings)[keyof typeof endings];
type Print = (line: string) => void;

interface ProvisionOptions extends AdministratorOptions {
  readonly apply?: boolean;
}

const help = `${signInHelp}
Slutkode: 0 alt er i orden · 2 noget mangler (kun --plan) · 3 noget står i vejen · 1 kunne ikke spørges eller gøres.
Afbrydes --apply, er intet ødelagt: kør den igen, så fortsætter den, hvor den slap.

Prøv det uden tenant: npm run sharepoint, og så
  npm run provision -- --site http://localhost:8080/sites/test --plan
`;

export const parseProvisionOptions = (args: readonly string[]): ProvisionOptions =>
  addSignInOptions(
    new Command()
      .name('npm run provision')
      .usage('-- --site <adresse> --plan | --apply [--client-id <id> …]')
      .description('Ser, hvad et SharePoint-site mangler for at kunne bruges til Råderum, og laver det.'),
  )
    .addOption(new Option('--plan', 'vis kun, hvad der vil ske; intet ændres (uden flere valg)').conflicts('apply'))
    .option('--apply', 'gør det, og læs tilbage')
    .addHelpText('after', help)
    .parse([...args], { from: 'user' })
    .opts<ProvisionOptions>();

const provision = async (options: ProvisionOptions, print: Print): Promise<Ending> => {
  const { connection } = await connectAsAdministrator(options, print);
  const site = createSiteSetUp(connection);
  const say = (lines: readonly string[]): void => lines.forEach(print);
  const plan = await site.look();
  say(headOf(plan, options.site));
  if (plan.problems.length > 0) {
    say(problemsOf(plan, false));
    return endings.inTheWay;
  }
  if (plan.steps.length === 0) {
    say(inOrderOf(plan, false));
    return endings.inOrder;
  }
  if (options.apply !== true) {
    say(planOf(plan));
    print('Gør det med den samme kommando og --apply i stedet for --plan.');
    return endings.somethingLeft;
  }
  let wasBegun = false;
  const left = await site.apply(({ step, done, of }) => {
    wasBegun = true;
    print(progressLine(done, of, step));
  });
  if (left.problems.length > 0) {
    say(problemsOf(left, wasBegun));
    return endings.inTheWay;
  }
  if (left.steps.length > 0) {
    say(planOf(left));
    return endings.failed;
  }
  say(inOrderOf(left, true));
  return endings.inOrder;
};

/** Resolves with the exit code. Rejects with `CannotStart` where nothing could be asked, or SharePoint refused. */
export const runProvision = async (args: readonly string[], print: Print): Promise<Ending> => {
  try {
    return await provision(parseProvisionOptions(args), print);
  } catch (error) {
    const sentence = failureSentence(error);
    throw sentence === undefined ? error : new CannotStart(sentence, error);
  }
};
