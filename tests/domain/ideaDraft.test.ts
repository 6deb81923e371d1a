import { isOwnIdea, isSetByAuthor, type Idea } from '../../src/domain/idea';
import {
  emptyIdeaDraft,
  parseIdeaFate,
  parseIdeaWords,
  parseNewIdea,
  toIdeaDraft,
  toIdeaFateDraft,
} from '../../src/domain/ideaDraft';
import type { OrgUnitId, PersonId } from '../../src/domain/ids';
import { formRules } from '../../src/sharepoint/schema/formRules';
import { anIdea, roundKey } from '../support/entities';

const round = roundKey('2025-2028');
const rules = formRules.idea;
const idea: Idea = anIdea(4, { title: 'Sluk lyset' });
const problems = (result: ReturnType<typeof parseIdeaFate | typeof parseNewIdea | typeof parseIdeaWords>) =>
  result.ok ? [] : result.error.map(({ field, code }) => `${field}: ${code}`);

test('a new idea needs a title and says where it comes from; it is new and sorted nowhere', () => {
  expect(problems(parseNewIdea(emptyIdeaDraft(), round, rules))).toEqual(['title: required', 'origin: required']);
  const read = parseNewIdea({ title: ' Sluk lyset ', description: '', origin: 'andet' }, round, rules);
  const unsorted = { status: 'new', chefomraadeId: undefined, workPackageId: undefined, reason: '' };
  const words = { round, title: 'Sluk lyset', description: '', origin: 'andet' };
  expect(read).toEqual({ ok: true, value: { ...words, ...unsorted } });
});

test.each([
  ['sorted', ['chefomraadeId: required']],
  ['inWorkPackage', ['chefomraadeId: required', 'workPackageId: required']],
  ['notPursued', ['reason: required']],
  ['new', []],
] as const)('as %s it says what whoever sent it in must be told', (status, missing) => {
  expect(problems(parseIdeaFate({ ...toIdeaFateDraft(idea), status }, idea, rules))).toEqual(missing);
});

test('only what was changed is written', () => {
  const sorted: Idea = { ...idea, status: 'sorted', chefomraadeId: 3 as OrgUnitId };
  expect(parseIdeaFate({ ...toIdeaFateDraft(sorted), reason: 'Ja' }, sorted, rules)).toEqual({
    ok: true,
    value: { reason: 'Ja' },
  });
});

test('whoever sent it in corrects its words and nothing of its fate', () => {
  const typed = { ...toIdeaDraft(idea), title: 'Sluk lyset om natten ' };
  expect(parseIdeaWords(typed, idea, rules)).toEqual({ ok: true, value: { title: 'Sluk lyset om natten' } });
  expect(parseIdeaWords(toIdeaDraft(idea), idea, rules)).toEqual({ ok: true, value: {} });
  expect(problems(parseIdeaWords({ ...typed, title: ' ' }, idea, rules))).toEqual(['title: required']);
});

test('a fate that the author wrote last can be told from one that was sorted', () => {
  const other = { id: 8 as PersonId, name: 'Mette', email: undefined };
  const sorted: Idea = { ...idea, status: 'sorted', modifiedAt: '2024-04-03T07:00:00Z' };
  const readIn: Idea = { ...sorted, modifiedAt: sorted.createdAt };
  const all = [idea, sorted, { ...sorted, modifiedBy: other }, readIn];
  expect(all.map(isSetByAuthor)).toEqual([false, true, false, false]);
  expect(isSetByAuthor({ ...sorted, createdBy: undefined, modifiedBy: undefined })).toBe(false);
  expect([isOwnIdea(idea, other), isOwnIdea(idea, { id: 7 as PersonId })]).toEqual([false, true]);
});
