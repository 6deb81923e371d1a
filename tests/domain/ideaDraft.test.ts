import type { Idea } from '../../src/domain/idea';
import { emptyIdeaDraft, parseIdeaFate, parseNewIdea, toIdeaFateDraft } from '../../src/domain/ideaDraft';
import type { IdeaId, OrgUnitId } from '../../src/domain/ids';
import type { RoundKey } from '../../src/domain/round';
import { formRules } from '../../src/sharepoint/schema/formRules';

const round = { key: '2025-2028' as RoundKey };
const rules = formRules.idea;
const idea: Idea = {
  id: 4 as IdeaId,
  key: 'k',
  round: round.key,
  title: 'Sluk lyset',
  description: '',
  origin: 'andet',
  status: 'new',
  chefomraadeId: undefined,
  workPackageId: undefined,
  reason: '',
};
const problems = (result: ReturnType<typeof parseIdeaFate> | ReturnType<typeof parseNewIdea>) =>
  result.ok ? [] : result.error.map(({ field, code }) => `${field}: ${code}`);

test('a new idea needs a title and says where it comes from; it is new and sorted nowhere', () => {
  expect(problems(parseNewIdea(emptyIdeaDraft(), round, rules))).toEqual(['title: required', 'origin: required']);
  const read = parseNewIdea({ title: ' Sluk lyset ', description: '', origin: 'andet' }, round, rules);
  const { id: _id, key: _key, ...input } = idea;
  expect(read).toEqual({ ok: true, value: input });
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
