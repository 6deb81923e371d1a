import { isRequiredAt, noChanges, templateOf, type SkabelonChanges } from '../../src/domain/skabelon';
import { skabelonFields } from '../../src/domain/skabelonFields';

const template = (changes: Partial<SkabelonChanges> = {}) => templateOf({ ...noChanges, ...changes });
const field = (id: string, changes: Partial<SkabelonChanges> = {}) => {
  const found = template(changes).find((each) => each.id === id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
};

describe('the skabelon as it comes', () => {
  it('has all fields of the list in domain.md; udgiftstype is the rows of the economy', () => {
    const numbers = new Set(Object.values(skabelonFields).map(({ number }) => number));
    const all = Array.from({ length: 33 }, (_, index) => index + 1);
    expect(all.filter((number) => !numbers.has(number))).toEqual([18]);
  });

  it('asks a new idea for little, and for more from stage to stage', () => {
    const asked = (stage: Parameters<typeof isRequiredAt>[1]) =>
      template()
        .filter((each) => isRequiredAt(each, stage) && each.kind !== 'shown')
        .map(({ id }) => id);
    expect(asked('idea')).toEqual(['title', 'chefomraadeId', 'track', 'classification']);
    expect(asked('chefmoede')).toEqual(expect.arrayContaining(['summary', 'fagudvalgId', 'type', 'economy']));
    expect(asked('chefmoede')).not.toContain('fte');
    expect(asked('direktion')).toEqual(expect.arrayContaining([...asked('chefmoede'), 'fte', 'priceLevel']));
    expect(asked('afsluttet')).toEqual(asked('direktion'));
  });
});

describe('a municipality’s own skabelon', () => {
  it('renames, explains, asks earlier or never, without touching the rest', () => {
    const fields = {
      risks: { label: 'Risici', requiredFrom: 'direktion' },
      fte: { requiredFrom: 'never' },
      summary: { label: '  ', help: '' },
    } as const;
    expect(field('risks', { fields })).toMatchObject({ label: 'Risici', requiredFrom: 'direktion' });
    expect(field('fte', { fields }).requiredFrom).toBeUndefined();
    expect(field('summary', { fields })).toMatchObject({ label: 'Kort resumé', help: '' });
    expect(field('title', { fields })).toEqual(field('title'));
  });

  it('hides a field, which is then never missed, but none a proposal cannot be without', () => {
    const fields = { fte: { hidden: true }, title: { hidden: true }, economy: { hidden: true } } as const;
    expect(field('fte', { fields }).hidden).toBe(true);
    expect(isRequiredAt(field('fte', { fields }), 'direktion')).toBe(false);
    expect(field('title', { fields }).hidden).toBe(false);
    // What nobody sees must not count in sums and måltal.
    expect(field('economy', { fields }).hidden).toBe(false);
  });

  it('adds fields, and puts all in its own order', () => {
    const own = [
      {
        id: 'own1',
        kind: 'choice',
        section: 'core',
        label: 'Verdensmål',
        help: '',
        choices: ['3', '', ' 11 ', '3'],
        requiredFrom: 'chefmoede',
        printed: true,
        hidden: false,
      },
    ] as const;
    expect(field('own1', { own })).toMatchObject({
      label: 'Verdensmål',
      isOwn: true,
      choices: [{ value: '3' }, { value: '11' }],
    });
    const order = ['own1', 'summary', 'title'] as const;
    expect(
      template({ own, order })
        .map(({ id }) => id)
        .slice(0, 4),
    ).toEqual(['own1', 'summary', 'title', 'number']);
    expect(template({ own, order })).toHaveLength(template().length + 1);
  });
});

describe('the choices of a field', () => {
  const choices = { indtaegt: { label: ' Merindtægt ' }, investering: { hidden: true } } as const;

  it('can be renamed and hidden; code keeps knowing them by their value', () => {
    expect(field('type', { fields: { type: { choices } } }).choices).toEqual([
      { value: 'effektivisering', label: undefined, hidden: false },
      { value: 'besparelse', label: undefined, hidden: false },
      { value: 'investering', label: undefined, hidden: true },
      { value: 'indtaegt', label: 'Merindtægt', hidden: false },
      { value: 'omprioritering', label: undefined, hidden: false },
    ]);
  });

  it('are all offered where all were hidden: a required field must be possible to fill in', () => {
    const hidden = { fortroligt: { hidden: true }, intern: { hidden: true }, aaben: { hidden: true } };
    const shown = field('classification', { fields: { classification: { choices: hidden } } }).choices;
    expect(shown.map((choice) => choice.hidden)).toEqual([false, false, false]);
  });
});

it('reads in another language where the municipality has not put its own words', () => {
  const words = { ...skabelonFields, risks: { label: 'Risks', help: 'What may go wrong.' } };
  const [risks, renamed] = [{}, { risks: { label: 'Farer' } }].map((fields) =>
    templateOf({ ...noChanges, fields }, words).find(({ id }) => id === 'risks'),
  );
  expect(risks).toMatchObject({ label: 'Risks', help: 'What may go wrong.' });
  expect(renamed).toMatchObject({ label: 'Farer', help: 'What may go wrong.' });
});
