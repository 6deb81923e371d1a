/** What the first hour found, as a page to send on: what is as here, what is not, what could not be asked. Pure. */
import type { Check } from './check';
import type { Finding } from './runChecks';

export interface Compared {
  readonly name: string;
  readonly here: Finding;
  readonly there: Finding;
}

export type Verdict = 'same' | 'differs' | 'unasked';

export const verdictOf = ({ here, there }: Compared): Verdict => {
  if ('unasked' in here || 'unasked' in there) return 'unasked';
  return here.found === there.found ? 'same' : 'differs';
};

export const compare = (
  checks: readonly Check[],
  here: readonly Finding[],
  there: readonly Finding[],
): readonly Compared[] =>
  checks.flatMap(({ name }, index) => {
    const [local, tenant] = [here[index], there[index]];
    return local === undefined || tenant === undefined ? [] : [{ name, here: local, there: tenant }];
  });

const textOf = (finding: Finding): string =>
  'found' in finding ? finding.found : `kunne ikke spørges (${finding.unasked})`;

const marks: Record<Verdict, string> = { same: '=', differs: '≠', unasked: '?' };

const linesOf = (compared: Compared): readonly string[] => {
  const verdict = verdictOf(compared);
  const head = `${marks[verdict]} ${compared.name}`;
  if (verdict === 'same') return [head];
  return [head, `    lokalt: ${textOf(compared.here)}`, `    hos jer: ${textOf(compared.there)}`];
};

export const reportOf = (all: readonly Compared[], told: readonly string[]): readonly string[] => {
  const count = (verdict: Verdict): number => all.filter((one) => verdictOf(one) === verdict).length;
  return [
    ...told,
    '= som det lokale SharePoint   ≠ anderledes   ? kunne ikke spørges',
    '',
    ...all.flatMap(linesOf),
    '',
    `${all.length} spørgsmål: ${count('same')} ens, ${count('differs')} anderledes, ${count('unasked')} kunne ikke spørges.`,
  ];
};
