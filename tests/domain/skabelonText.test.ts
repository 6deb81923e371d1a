import { noChanges, type SkabelonChanges } from '../../src/domain/skabelon';
import { readSkabelonText, skabelonText } from '../../src/domain/skabelonText';

const full: SkabelonChanges = {
  fields: {
    risks: { label: 'Risici & "følger" – æøå 🌱', help: '', requiredFrom: 'never', hidden: true, printed: false },
    type: { choices: { indtaegt: { label: 'Merindtægt' }, investering: { hidden: true } } },
  },
  own: [
    {
      id: 'own3',
      kind: 'choice',
      section: 'core',
      label: 'Verdensmål',
      help: '<script>alert(1)</script>\n\tto linjer',
      choices: ['3', '11'],
      requiredFrom: undefined,
      printed: true,
      hidden: false,
    },
  ],
  order: ['own3', 'summary'],
};

/** The text of `full` with something in it replaced. */
const spoilt = (spoil: (kept: Record<string, readonly unknown[]>) => unknown): string => {
  const kept: Record<string, readonly unknown[]> = JSON.parse(skabelonText(full));
  return JSON.stringify(spoil(kept) ?? kept);
};

it('reads back what was written', () => {
  expect(readSkabelonText(skabelonText(full))).toEqual({ ok: true, value: full });
  expect(readSkabelonText(skabelonText(noChanges))).toEqual({ ok: true, value: noChanges });
});

it.each<[string, string]>([
  ['', 'skabelon'],
  ['null', 'skabelon'],
  ['[]', 'skabelon'],
  ['{"fields":{}', 'skabelon'],
  ['{"fields":{},"own":[]}', 'order'],
  ['{"fields":{},"own":[],"order":[],"newer":1}', 'skabelon.newer'],
  [spoilt((kept) => ({ ...kept, fields: { budget: {} } })), 'fields.budget'],
  [spoilt((kept) => ({ ...kept, fields: { risks: { label: 7 } } })), 'fields.risks.label'],
  [spoilt((kept) => ({ ...kept, fields: { risks: { requiredFrom: 'snart' } } })), 'fields.risks.requiredFrom'],
  [spoilt((kept) => ({ ...kept, fields: { risks: { choices: { a: {} } } } })), 'fields.risks.choices.a'],
  [spoilt((kept) => ({ ...kept, fields: { type: { choices: { tyveri: {} } } } })), 'fields.type.choices.tyveri'],
  [spoilt((kept) => ({ ...kept, own: [...(kept['own'] ?? []), ...(kept['own'] ?? [])] })), 'own'],
  [spoilt((kept) => ({ ...kept, own: [{ id: 'own11' }] })), 'own.0.id'],
  [spoilt((kept) => ({ ...kept, order: ['summary', 'own11'] })), 'order.1'],
  [spoilt((kept) => ({ ...kept, order: ['summary', 'summary'] })), 'order'],
])('does not guess at %s', (text, at) => {
  expect(readSkabelonText(text)).toEqual({ ok: false, error: { at } });
});
