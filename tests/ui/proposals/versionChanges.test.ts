import { noEconomy } from '../../../src/domain/economy';
import type { PersonId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import type { Decision } from '../../../src/domain/decision';
import type { Proposal } from '../../../src/domain/proposal';
import type { ProposalVersion } from '../../../src/domain/proposalVersion';
import { formatFor } from '../../../src/ui/format/format';
import { compareAmounts, differences } from '../../../src/ui/features/proposals/history/amountRows';
import { diffTexts } from '../../../src/ui/features/proposals/history/textDiff';
import { changesBetween, lastPresented, toHistory } from '../../../src/ui/features/proposals/history/versionChanges';
import { amounts, aProposal } from '../../support/entities';

const paths = ['title', 'summary', 'affectedIds', 'economy.service.0', 'economy.service.1', 'own.own1'];
const decision = (presented: string): Decision => ({
  bodyId: undefined,
  decidedOn: localDate('2024-05-06'),
  result: undefined,
  text: '',
  from: 'direktion',
  to: 'tilFagudvalg',
  sideState: undefined,
  presented,
  writtenBy: { id: 1 as PersonId, name: 'Birthe Lund', email: undefined },
  writtenAt: '2024-05-06T10:00:00Z',
});
/** Newest first. */
const versionsOf = (...proposals: readonly Proposal[]): readonly ProposalVersion[] =>
  proposals.map((proposal, index) => ({ label: `${proposals.length - index}.0`, isCurrent: index === 0, proposal }));

describe('what differs between two versions', () => {
  test('is each field that was changed, the stage too, and nothing else', () => {
    const before = aProposal(1, { economy: { ...noEconomy, service: amounts(-1, -2, -3, -4) } });
    const after = {
      ...before,
      stage: 'tilFagudvalg',
      title: 'Nyt',
      economy: { ...noEconomy, service: amounts(-1, -5, -3, -4) },
    } as const;
    expect(changesBetween(before, after, paths)).toEqual([
      { path: 'stage', before: 'direktion', after: 'tilFagudvalg' },
      { path: 'title', before: 'Forslag 1', after: 'Nyt' },
      { path: 'economy.service.1', before: '-2', after: '-5' },
    ]);
  });

  test('stands at the version that made it, with its decisions; what only SharePoint made is left out', () => {
    const first = aProposal(1);
    const moved = aProposal(1, { stage: 'tilFagudvalg', decisions: [decision('1.0')] });
    const history = toHistory(versionsOf(moved, moved, first), paths);
    expect(history.map(({ version, changes, decisions }) => [version.label, changes.length, decisions.length])).toEqual(
      [
        ['2.0', 1, 1],
        ['1.0', 0, 0],
      ],
    );
  });

  test('names the version that was presented, though nothing else happened in it', () => {
    const first = aProposal(1);
    const aside = { ...decision('1.0'), to: 'direktion', sideState: 'afventer' } as const;
    const moved = aProposal(1, { stage: 'tilFagudvalg', decisions: [aside, decision('2.0')] });
    const history = toHistory(versionsOf(moved, first, first), paths);
    expect(history.map(({ version, presented }) => [version.label, presented.length])).toEqual([
      ['3.0', 0],
      ['2.0', 1],
      ['1.0', 0],
    ]);
  });

  test('of five hundred versions is found at once', () => {
    const many = Array.from({ length: 500 }, (_, index) => aProposal(1, { summary: `Resumé ${index}` }));
    expect(toHistory(versionsOf(...many), paths)).toHaveLength(500);
  });
});

describe('what is compared without more', () => {
  test('is what was presented last', () => {
    const now = aProposal(1, { decisions: [decision('1.0'), decision('3.0')] });
    const versions = versionsOf(now, now, now, now);
    expect(lastPresented(versions)?.label).toBe('3.0');
  });
  test('is one presented before it, where SharePoint no longer has the last; else the oldest', () => {
    const now = aProposal(1, { decisions: [decision('2.0'), decision('9.0')] });
    expect(lastPresented(versionsOf(now, now, now))?.label).toBe('2.0');
    expect(lastPresented(versionsOf(aProposal(1), aProposal(1)))?.label).toBe('1.0');
  });
});

describe('two texts', () => {
  test('are compared word by word, with æ, ø and å in their words', () => {
    expect(diffTexts('Færre kørte kilometer på året', 'Færre kørte mil på året\nog mere')).toEqual([
      { kind: 'same', text: 'Færre kørte ' },
      { kind: 'deleted', text: 'kilometer' },
      { kind: 'inserted', text: 'mil' },
      { kind: 'same', text: ' på året' },
      { kind: 'inserted', text: '\nog mere' },
    ]);
  });
  test('that were written anew in one place have one deletion and one insertion there', () => {
    expect(diffTexts('Vi køber få bleer nu. Slut.', 'Vi lejer mange biler nu. Slut.')).toEqual([
      { kind: 'same', text: 'Vi ' },
      { kind: 'deleted', text: 'køber få bleer' },
      { kind: 'inserted', text: 'lejer mange biler' },
      { kind: 'same', text: ' nu. Slut.' },
    ]);
  });

  test.each([
    ['a b', 'a  b'],
    ['gammel og dyr', 'ny og billig'],
    ['x \n y', 'z \n w og mere'],
    [' ', 'nyt'],
  ])('make both texts again: %j and %j', (before, after) => {
    const parts = diffTexts(before, after);
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('inserted'), without('deleted')]).toEqual([before, after]);
  });

  test('that have nothing in common are shown whole, however long', () => {
    const words = (letter: string) => Array.from({ length: 9_000 }, (_, index) => `${letter}${index}`).join(' ');
    expect(diffTexts(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
  test('one of which is empty have one part', () => {
    expect(diffTexts('', 'Nyt')).toEqual([{ kind: 'inserted', text: 'Nyt' }]);
    expect(diffTexts('', '')).toEqual([]);
  });
});

describe('figures of two versions', () => {
  const words = {
    kinds: { service: 'Service', overfoersler: 'Overførsler', indtaegt: 'Indtægter', anlaeg: 'Anlæg' },
    net: 'Netto drift',
    costs: { operating: 'Drift', capital: 'Anlægsudgift' },
    fte: 'Årsværk',
    before: 'Før',
    after: 'Efter',
    difference: 'Forskel',
    row: (label: string, what: string) => `${label}, ${what}`,
  };
  test('have differences a year and in sum, service and anlæg apart', () => {
    const before = aProposal(1, { economy: { ...noEconomy, service: amounts(-1000, -1000, -1000, -1000) } });
    const after = aProposal(1, {
      economy: { ...noEconomy, service: amounts(-1000, -1250, -1000, -1000), anlaeg: amounts(500, 0, 0, 0) },
    });
    const { money, fte } = compareAmounts(before, after, words, formatFor('da'));
    expect(fte).toEqual([]);
    expect(money.map(({ label, cells, total }) => [label, ...cells, total])).toEqual([
      ['Service, før', '-1.000', '-1.000', '-1.000', '-1.000', '-4.000'],
      ['Service, efter', '-1.000', '-1.250', '-1.000', '-1.000', '-4.250'],
      ['Service, forskel', '0', '-250', '0', '0', '-250'],
      ['Anlæg, før', '', '', '', '', ''],
      ['Anlæg, efter', '500', '0', '0', '0', '500'],
      ['Anlæg, forskel', '500', '0', '0', '0', '500'],
      ['Netto drift, før', '-1.000', '-1.000', '-1.000', '-1.000', '-4.000'],
      ['Netto drift, efter', '-1.000', '-1.250', '-1.000', '-1.000', '-4.250'],
      ['Netto drift, forskel', '0', '-250', '0', '0', '-250'],
    ]);
  });
  test('keep decimals of årsværk whole', () => {
    expect(differences([-1, undefined, -0.1, 2], [-1.2, undefined, -0.3, undefined])).toEqual([
      -0.2,
      undefined,
      -0.2,
      -2,
    ]);
  });
});
