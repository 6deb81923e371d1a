import { isFilled, missingByStage, missingFields } from '../../src/domain/completeness';
import { emptyDraft, type ProposalDraft } from '../../src/domain/proposalDraft';
import { noChanges, templateOf, type OwnField } from '../../src/domain/skabelon';
import type { TemplateField } from '../../src/domain/skabelon';

const empty = emptyDraft({ priceLevel: '' });
const draft = (given: Partial<ProposalDraft> = {}): ProposalDraft => ({ ...empty, ...given });
const template = templateOf(noChanges);
const ids = (fields: readonly TemplateField[]) => fields.map(({ id }) => id);

it('misses what the skabelon asks for at the stage, in its order, and nothing else', () => {
  expect(ids(missingFields(draft(), template, 'idea'))).toEqual(['title', 'chefomraadeId']);
  const begun = draft({ title: 'Færre kørte kilometer', chefomraadeId: '3', summary: ' \n ' });
  expect(ids(missingFields(begun, template, 'workPackage'))).toEqual(['workPackageId', 'responsible']);
  expect(ids(missingFields(begun, template, 'chefmoede'))).toEqual([
    'summary',
    'fagudvalgId',
    'type',
    'workPackageId',
    'background',
    'description',
    'economy',
    'responsible',
    'contact',
  ]);
});

it('tells what lacks already, and what each stage ahead asks for beyond that', () => {
  const begun = draft({ title: 'Færre kørte kilometer', chefomraadeId: '3' });
  expect(missingByStage(begun, template, 'chefmoede').map(({ stage, fields }) => [stage, fields.length])).toEqual([
    ['chefmoede', 9],
    ['direktion', 9],
  ]);
  expect(missingByStage(begun, template, 'idea').map(({ stage, fields }) => [stage, ids(fields).length])).toEqual([
    ['workPackage', 2],
    ['chefmoede', 7],
    ['direktion', 9],
  ]);
});

it.each<[TemplateField['id'], Partial<ProposalDraft>]>([
  ['economy', { economy: { ...empty.economy, anlaeg: ['', '', '0', ''] } }],
  ['implementationCosts', { implementationCosts: { ...empty.implementationCosts, capital: ['', '', '', '7'] } }],
  ['fte', { fte: ['', '-0', '', ''] }],
  ['relations', { overlapsIds: ['4'] }],
  ['affectedIds', { affectedIds: ['2'] }],
  ['own4', { own: { ...empty.own, own4: '🌱' } }],
  ['caseNumber', { caseNumber: '007' }],
  ['effectFrom', { effectFrom: '01-01-2026' }],
])('%s is filled in by a single value, also a nought', (id, given) => {
  expect([isFilled(draft(), id), isFilled(draft(given), id)]).toEqual([false, true]);
});

it('never misses what nobody fills in, or what the municipality has hidden', () => {
  const own: OwnField = {
    id: 'own1',
    kind: 'line',
    section: 'core',
    label: 'Verdensmål',
    help: '',
    choices: [],
    requiredFrom: 'idea',
    printed: true,
    hidden: false,
  };
  const asked = (hidden: boolean) =>
    ids(
      missingFields(
        draft(),
        templateOf({ fields: { title: { hidden: true } }, own: [{ ...own, hidden }], order: [] }),
        'idea',
      ),
    );
  expect(asked(false)).toEqual(['title', 'chefomraadeId', 'own1']);
  expect(asked(true)).toEqual(['title', 'chefomraadeId']);
  expect(isFilled(draft(), 'decisions')).toBe(true);
});
