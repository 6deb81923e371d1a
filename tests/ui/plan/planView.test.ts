import { noAmounts } from '../../../src/domain/economy';
import { isChosenPoint, parsePlanChoices } from '../../../src/ui/features/plan/planChoices';
import { toPlanView } from '../../../src/ui/features/plan/planView';
import {
  afledtDrift,
  amounts,
  flaadestyring,
  hal,
  investeringer,
  klogeM2,
  mtu,
  planPoint,
  planPoints,
  skov,
  vpu,
} from './planSeed';

test('the plan has its four categories, the hensigtserklæringer their groups in the order of the budgetaftale', () => {
  expect(toPlanView(planPoints)).toEqual([
    {
      category: 'driftsaendringer',
      count: 1,
      doneCount: 1,
      groups: [{ group: undefined, points: [afledtDrift], doneCount: 1, sums: amounts(1250, 1250, 1250, 1250) }],
    },
    {
      category: 'raaderumsforslag',
      count: 2,
      doneCount: 0,
      groups: [
        { group: undefined, points: [flaadestyring, klogeM2], doneCount: 0, sums: amounts(-350, -700, -1050, -1400) },
      ],
    },
    {
      category: 'anlaegsprojekter',
      count: 1,
      doneCount: 0,
      groups: [{ group: undefined, points: [hal], doneCount: 0, sums: amounts(4000, 0, 0, 0) }],
    },
    {
      category: 'hensigtserklaeringer',
      count: 2,
      doneCount: 0,
      groups: [
        { group: 'socialeInvesteringer', points: [investeringer], doneCount: 0, sums: noAmounts },
        { group: 'klima', points: [skov], doneCount: 0, sums: noAmounts },
      ],
    },
  ]);
});

test('numbers are sorted as numbers', () => {
  const numbered = ['10', '2', '2a', '1'].map((number, index) => planPoint(index + 1, { number }));
  expect(toPlanView(numbered)[0]?.groups[0]?.points.map(({ number }) => number)).toEqual(['1', '2', '2a', '10']);
});

test('a hensigtserklæring that lacks its group is shown, after the others', () => {
  const lost = planPoint(7, { category: 'hensigtserklaeringer' });
  expect(toPlanView([lost, skov])[0]?.groups.map(({ group }) => group)).toEqual(['klima', undefined]);
});

const chosen = (params: Record<string, string>) =>
  planPoints.filter((point) => isChosenPoint(point, parsePlanChoices(params))).map(({ title }) => title);

test.each([
  ['everything without a choice', {}, planPoints.map(({ title }) => title)],
  [
    'an udvalg’s own points and every one that goes across',
    { udvalg: String(vpu.id) },
    ['Flådestyringsenhed', 'Afledt drift af nyt plejecenter', 'Sociale investeringer i tidlig indsats'],
  ],
  [
    'another udvalg’s excerpt, with the same that goes across',
    { udvalg: String(mtu.id) },
    ['Flådestyringsenhed', 'Kloge m2', 'Renovering af hal', 'Mere vild natur'],
  ],
  ['one status', { status: 'done' }, ['Afledt drift af nyt plejecenter']],
  ['what needs coordination', { koordination: 'ja' }, ['Flådestyringsenhed']],
  [
    'all words of a search, in any of the texts, whatever their case',
    { soeg: 'DIREKTIONEN køretøjer' },
    ['Flådestyringsenhed'],
  ],
  ['nothing when one word is nowhere', { soeg: 'direktionen ubåd' }, []],
  ['everything for an address nobody understands', { udvalg: '-1', status: 'x' }, planPoints.map(({ title }) => title)],
])('the filter shows %s', (_, params, titles) => {
  expect(chosen(params)).toEqual(titles);
});
