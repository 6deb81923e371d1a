/** The guides for administrators name nothing that is not there, in neither language, and leave out no failure. */
import type { Failure, FailureKind } from '../../src/domain/errors';
import { desiredLists } from '../../src/sharepoint/provisioning/desiredLists';
import { errorText } from '../../src/ui/shell/errorText';
import { AppError } from '../../src/domain/errors';
import { failuresText as daFailures } from '../../src/ui/text/da/failures';
import { otherOrganisationText as daOtherOrganisation } from '../../src/ui/text/da/otherOrganisation';
import { outsideText as daOutside } from '../../src/ui/text/da/outside';
import { siteSetUpText as daSiteSetUp } from '../../src/ui/text/da/siteSetUp';
import { startFailureText as daStart } from '../../src/ui/text/da/startFailure';
import { failuresText as enFailures } from '../../src/ui/text/en/failures';
import { otherOrganisationText as enOtherOrganisation } from '../../src/ui/text/en/otherOrganisation';
import { outsideText as enOutside } from '../../src/ui/text/en/outside';
import { siteSetUpText as enSiteSetUp } from '../../src/ui/text/en/siteSetUp';
import { startFailureText as enStart } from '../../src/ui/text/en/startFailure';
import {
  addressParts,
  brokenLinks,
  guides,
  headings,
  knownSettings,
  listsAndColumns,
  missingFiles,
  quotedWords,
  routeSources,
  settingsIn,
  shownWords,
  unknownCommands,
  type Guide,
} from './guides';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const all = guides();
const each = all.map((guide) => [guide.name, guide] as const);
const named = (name: string): Guide => {
  const guide = all.find((one) => one.name === name);
  if (guide === undefined) throw new Error(`no guide ${name}`);
  return guide;
};
const levels = (guide: Guide): readonly string[] => headings(guide).map((heading) => heading.split(' ')[0] ?? '');

test('every guide has its twin, with the same headings in the same order', () => {
  const danish = all.filter(({ language }) => language === 'da');
  expect(danish.length).toBeGreaterThanOrEqual(8);
  for (const guide of danish) {
    const twin = named(guide.name.replace(/\.md$/, '.en.md'));
    expect([twin.name, ...levels(twin)]).toEqual([twin.name, ...levels(guide)]);
  }
  expect(all).toHaveLength(danish.length * 2);
});

test.each(each)('%s: links, commands, files, settings, lists and addresses are there', (_name, { text }) => {
  expect(brokenLinks(text)).toEqual([]);
  expect(unknownCommands(text)).toEqual([]);
  expect(missingFiles(text)).toEqual([]);
  const settings = knownSettings();
  expect(settingsIn(text).filter((name) => !settings.includes(name))).toEqual([]);
  const lists = desiredLists.flatMap(({ url, columns }) => [url, ...columns.map(({ name }) => name)]);
  expect(listsAndColumns(text).filter((name) => !lists.includes(name))).toEqual([]);
  const routes = routeSources();
  expect(addressParts(text).filter((part) => !routes.includes(part))).toEqual([]);
});

test('the index names them all', () => {
  const index = readFileSync(resolve(__dirname, '../../manifest/guide/README.md'), 'utf8');
  expect(all.filter(({ name }) => !index.includes(`(${name})`))).toEqual([]);
  expect(brokenLinks(index)).toEqual([]);
});

// Microsoft's words are set in italics.
test.each(each)('%s: what it quotes of the tab and the lists stands there', (_name, guide) => {
  const shown = shownWords(guide.language);
  expect(quotedWords(guide).filter((words) => !shown.includes(words))).toEqual([]);
});

describe('troubleshooting', () => {
  const failures: { readonly [Kind in FailureKind]: readonly (Failure & { readonly kind: Kind })[] } = {
    NotFound: [{ kind: 'NotFound', what: '' }],
    Conflict: [{ kind: 'Conflict' }],
    Forbidden: [
      { kind: 'Forbidden', what: '', isLocked: true },
      { kind: 'Forbidden', what: '' },
    ],
    Duplicate: [{ kind: 'Duplicate' }],
    Invalid: [{ kind: 'Invalid', reason: '' }],
    SignInNeeded: (
      [
        'interaction',
        'consent',
        'notAssigned',
        'policy',
        'secondFactor',
        'expired',
        'unavailable',
        'noAnswer',
        'unreachable',
        'blocked',
        'noStorage',
        'otherAccount',
      ] as const
    ).map((reason) => ({
      kind: 'SignInNeeded',
      reason,
    })),
    Throttled: [{ kind: 'Throttled', retryAfterSeconds: undefined }],
    Offline: [{ kind: 'Offline' }],
    OutcomeUnknown: [{ kind: 'OutcomeUnknown' }],
    SiteNotReady: [{ kind: 'SiteNotReady', missing: [] }],
    TooManyRows: [{ kind: 'TooManyRows' }],
    NewEdition: [{ kind: 'NewEdition' }],
    Bug: [{ kind: 'Bug', detail: '' }],
  };
  const startTitles = (start: typeof daStart, ...others: readonly { readonly title: string }[]): readonly string[] => [
    start.noAnswerFromTeams,
    start.configurationBroken,
    start.broken,
    ...others.map(({ title }) => title),
  ];
  const languages = [
    [
      'fejlfinding.md',
      {
        failureTexts: daFailures,
        siteSetUp: daSiteSetUp,
        starts: startTitles(daStart, daOutside, daOtherOrganisation),
      },
    ],
    [
      'fejlfinding.en.md',
      {
        failureTexts: enFailures,
        siteSetUp: enSiteSetUp,
        starts: startTitles(enStart, enOutside, enOtherOrganisation),
      },
    ],
  ] as const;

  test.each(languages)('%s has a heading for every failure, with its kind and what to do', (name, { failureTexts }) => {
    const { text } = named(name);
    const parts = text.split(/^#+ /m);
    const missing = Object.values(failures)
      .flat()
      .map((failure) => ({ failure, title: errorText(new AppError(failure), failureTexts).title }))
      .filter(({ failure, title }) => {
        const part = parts.find((one) => one.startsWith(`${title}\n`));
        return part === undefined || !part.includes(`\`${failure.kind}\``) || !/\*\*(Gør|Do):\*\*/.test(part);
      });
    expect(missing).toEqual([]);
    // A title that no failure reaches, or one more that somebody has added, is noticed too.
    const titles = headings({ text }).map((heading) => heading.replace(/^#+ /, ''));
    expect(Object.values(failureTexts).filter(({ title }) => !titles.includes(title))).toEqual([]);
  });

  test.each(languages)('%s has a heading for every way in which the tab does not begin', (name, { starts }) => {
    const titles = headings(named(name)).map((heading) => heading.replace(/^#+ /, ''));
    expect(starts.filter((title) => !titles.includes(title))).toEqual([]);
  });

  test.each(languages)('%s has no heading that the tab no longer shows', (name) => {
    const guide = named(name);
    const shown = shownWords(guide.language);
    const titles = headings(guide).filter((heading) => heading.startsWith('### '));
    expect(titles.length).toBeGreaterThan(25);
    // An empty frame has no words of its own.
    const gone = titles.map((title) => title.slice(4)).filter((title) => !shown.includes(title));
    expect(gone).toEqual([expect.stringMatching(/^(En tom ramme|An empty frame) /)]);
  });

  test.each(languages)('%s has every problem that stands in the way of setting up', (name, { siteSetUp }) => {
    const { text } = named(name);
    const sentences = Object.values(siteSetUp.problems).map((problem: string | ((...given: string[]) => string)) => {
      const words = typeof problem === 'string' ? problem : problem(...Array.from(problem.toString(), () => '…'));
      return words.slice(0, words.indexOf('. ') + 1);
    });
    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
  });
});
