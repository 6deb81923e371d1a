/** Rules of the house that lint has no word for, as pure checks: each gives the findings in one file or path. */
import { posix } from 'node:path';

const vagueNames = /^(utils?|helpers?|common|misc|manager|shared|lib)$/i;

/** What is wrong with the name of a file or of a folder it lies in. */
export const nameFaults = (path: string): readonly string[] => {
  const file = posix.basename(path);
  const stem = file.replace(/\.[^.]+$/, '');
  const parts = [...posix.dirname(path).split('/').slice(1), stem];
  const faults: string[] = [];
  if (parts.some((part) => vagueNames.test(part))) faults.push('a name that says nothing');
  if (/^index\.tsx?$/.test(file)) faults.push('a barrel');
  if (file.endsWith('.ts') && !/^[a-z][A-Za-z0-9]*(\.(test|contract|d))?\.ts$/.test(file)) faults.push('not camelCase');
  if (file.endsWith('.tsx') && !/^[A-Za-z][A-Za-z0-9]*(\.test)?\.tsx$/.test(file))
    faults.push('neither camelCase nor PascalCase');
  return faults.map((fault) => `${path}: ${fault}`);
};

const escapes: readonly (readonly [RegExp, string])[] = [
  [/@ts-(ignore|expect-error|nocheck)/, 'a type error silenced'],
  [/(eslint|oxlint)-disable(?!.* -- \S)/, 'a lint rule silenced without a reason'],
  [/\b(TODO|FIXME|XXX|HACK)\b/, 'a note about unfinished work'],
  [/^(export )?interface I[A-Z][a-z]/m, 'an I prefix'],
  [/\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(/, 'a test skipped or focused'],
  [/data-testid|toMatchSnapshot|toMatchInlineSnapshot|getByTestId/, 'a test id or a snapshot'],
];

/** A reader of shipped code must be able to believe its types; a test may build what no server would send. */
const castThroughUnknown = /\bas\s+unknown\s+as\b/;

/** Ways around the compiler, the linter or a test. */
export const escapeFaults = (path: string, text: string): readonly string[] =>
  [...escapes, ...(path.startsWith('src/') ? [[castThroughUnknown, 'a cast through unknown'] as const] : [])]
    .filter(([pattern]) => pattern.test(text))
    .map(([, fault]) => `${path}: ${fault}`);
