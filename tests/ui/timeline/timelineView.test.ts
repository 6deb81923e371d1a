import { localDate } from '../../../src/domain/localDate';
import { formatFor } from '../../../src/ui/format/format';
import { toAgenda, type AgendaGroup } from '../../../src/ui/features/timeline/agenda';
import { milestoneWords } from '../../../src/ui/features/timeline/milestoneWords';
import { isChosen, parseChoices } from '../../../src/ui/features/timeline/timelineChoices';
import { lanesByArea, lanesByBody, toSpan } from '../../../src/ui/features/timeline/timelineLanes';
import { da } from '../../../src/ui/text/da';
import { milestones, milestoneTitled, units } from './seedMilestones';

const today = localDate('2024-04-15');
const toItem = (milestone: (typeof milestones)[number]) => {
  const span = toSpan(milestone);
  return span && { id: String(milestone.id), title: milestone.title, when: '', more: '', href: '', span };
};
const spelled = (groups: readonly AgendaGroup[]) =>
  groups.map(({ key, entries }) => [key, ...entries.map(({ milestone }) => milestone.title)]);

test.each([
  ['Direktionen behandler forslagene', { shape: 'mark', from: '2024-04-10', to: '2024-04-10' }],
  ['Forslag til råderumsgruppen', { shape: 'deadline', from: '2024-03-18', to: '2024-03-18' }],
  ['Fagudvalgene behandler og prioriterer', { shape: 'bar', from: '2024-04-30', to: '2024-05-30' }],
  ['Inddragelse af LokalMED og OmrådeMED', { shape: 'fading', from: '2024-04-10', to: '2024-05-25' }],
  ['Råderumskataloget indgår i budgetforhandlingerne', { shape: 'pale', from: '2024-08-01', to: '2024-08-31' }],
  ['Stillingtagen til ny runde (budget 2027)', { shape: 'pale', from: '2026-01-01', to: '2026-12-31' }],
  ['Ekstra borgerkonference', undefined],
])('%s is drawn as it is known', (title, span) => {
  expect(toSpan(milestoneTitled(title))).toEqual(span);
});

test('bodies that take part in the same milestones share a lane; the rest stand below', () => {
  expect(lanesByBody(milestones, units, toItem, da).map((lane) => [lane.label, lane.items.length])).toEqual([
    ['Chefmødet', 2],
    ['Direktionen', 2],
    ['Råderumsgruppen', 1],
    ['Hovedudvalget', 4],
    ['LMU Ældrecentre', 1],
    ['OmrådeMED (2)', 1],
    ['Fagudvalg (2)', 2],
    ['Voksen- og Plejeudvalget', 3],
    ['Økonomiudvalget', 1],
    ['Kommunalbestyrelsen', 4],
    ['Borgere og andre', 6],
  ]);
});

test('by area every dated milestone stands in exactly one lane', () => {
  expect(lanesByArea(milestones, toItem, da).map((lane) => [lane.label, lane.items.length])).toEqual([
    ['Alle områder', 19],
    ['Fællesforvaltningen', 1],
    ['Velfærdsområdet', 2],
  ]);
});

test('the agenda runs by month, keeps the past apart and the undated last', () => {
  const agenda = toAgenda(milestones, milestones, today);
  expect(agenda.pastCount).toBe(10);
  expect(spelled(agenda.past).map(([key]) => key)).toEqual([
    '2023-11',
    '2023-12',
    '2024-01',
    '2024-02',
    '2024-03',
    '2024-04',
  ]);
  expect(spelled(agenda.ahead)).toEqual([
    [
      '2024-04',
      'Inddragelse af LokalMED og OmrådeMED',
      'Status på råderumsforslagene før fagudvalg',
      'Fagudvalgene behandler og prioriterer',
    ],
    ['2024-06', 'Status på råderum før sommer'],
    [
      '2024-08',
      'Råderumskataloget indgår i budgetforhandlingerne',
      'Borgermøde om teknisk budget',
      'Høring af 1. behandlingsbudgettet',
    ],
    ['2024-12', 'Udmøntningsplan godkendt'],
    ['2025', 'Implementering, evt. effektiviseringsbidrag'],
    ['2025-01', 'Udmøntningsplanen til efterretning på eget område', 'Orientering om udmøntningsplanen'],
    ['2026', 'Stillingtagen til ny runde (budget 2027)'],
  ]);
  expect(agenda.undated.map(({ milestone }) => milestone.title)).toEqual([
    'Drøftelse af nye forslag',
    'Ekstra borgerkonference',
  ]);
});

test('exactly one is next, with the days until it and its week; what is under way says so', () => {
  const { ahead } = toAgenda(milestones, milestones, today);
  const entries = ahead.flatMap((group) => group.entries);
  expect(entries.slice(0, 3).map(({ week, isNow, isNext, daysLeft }) => ({ week, isNow, isNext, daysLeft }))).toEqual([
    { week: 15, isNow: true, isNext: false, daysLeft: undefined },
    { week: 17, isNow: false, isNext: true, daysLeft: 10 },
    { week: 18, isNow: false, isNext: false, daysLeft: 15 },
  ]);
  expect(entries.filter((entry) => entry.isNext)).toHaveLength(1);
});

test('a filter never makes another milestone the next', () => {
  const shown = milestones.filter((milestone) => milestone.kind === 'hoering');
  expect(toAgenda(shown, milestones, today).ahead[0]?.entries.map(({ isNext }) => isNext)).toEqual([false]);
});

test('what concerns all areas stays when one area is chosen', () => {
  const count = (params: Record<string, string>) =>
    milestones.filter((milestone) => isChosen(milestone, parseChoices(params))).length;
  expect([
    count({}),
    count({ omraade: 'velfaerd' }),
    count({ omraade: 'faelles' }),
    count({ gremium: '4' }),
    count({ type: 'hoering' }),
  ]).toEqual([24, 23, 22, 4, 1]);
});

test('an address nobody understands shows the whole timeline', () => {
  expect(parseChoices({ vis: 'x', opdel: 'x', zoom: '7', omraade: 'x', gremium: '-1', type: 'fest' })).toEqual({
    view: undefined,
    lanes: 'gremium',
    zoom: 'kvartal',
    area: 'alle',
    bodyId: undefined,
    kind: undefined,
  });
});

test.each([
  [
    'Administrativ råderumsworkshop',
    'Administrativ råderumsworkshop, 28-11-2023, Afdelingsledere, Hovedudvalget, nøglemedarbejdere, Økonomi, KL, Grenaa Idrætscenter',
  ],
  [
    'Ekstra borgerkonference',
    'Ekstra borgerkonference, Ingen dato endnu, forventet, Borgere, forventeligt i Auning eller Allingåbro',
  ],
  ['Direktionen behandler forslagene', 'Direktionen behandler forslagene, 10-04-2024, Direktionen'],
])('%s is said in one breath', (title, name) => {
  expect(milestoneWords(milestoneTitled(title), units, formatFor('da'), da).name).toBe(name);
});
