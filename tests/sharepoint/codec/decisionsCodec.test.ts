import type { Decision } from '../../../src/domain/decision';
import type { OrgUnitId, PersonId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import { decisionsCodec } from '../../../src/sharepoint/codec/decisionsCodec';
import { column } from '../../../src/sharepoint/schema/column';

const codec = decisionsCodec(column({ name: 'RdDecisions', title: 'Forløb og beslutninger', type: 'Note' }));
const decision: Decision = {
  bodyId: 4 as OrgUnitId,
  decidedOn: localDate('2024-04-10'),
  result: 'indgaar',
  text: 'Sendes videre.\n"Som indstillet" <b>æøå</b>',
  from: 'direktion',
  to: 'tilFagudvalg',
  sideState: undefined,
  presented: '14.0',
  writtenBy: { id: 6 as PersonId, name: 'Bo Beck', email: undefined },
  writtenAt: '2024-04-10T10:00:00Z',
};

it('writes decisions and reads them back as they were', () => {
  const later: Decision = { ...decision, bodyId: undefined, result: undefined, sideState: 'reserve', text: '' };
  expect(codec.decode(codec.encode([decision, later]))).toEqual({ ok: true, value: [decision, later] });
});

it('keeps no decisions as an empty column', () => {
  expect(codec.encode([])).toEqual({ RdDecisions: null });
  expect(codec.decode({})).toEqual({ ok: true, value: [] });
});

const kept = (change: object): string => {
  const { RdDecisions } = codec.encode([decision]);
  const [first]: readonly object[] = JSON.parse(String(RdDecisions));
  return JSON.stringify([{ ...first, ...change }]);
};

it.each([
  ['no JSON', 'rettet i hånden'],
  ['no list', '{}'],
  ['a list of something else', '[1]'],
  ['a list in the list', '[[]]'],
  ['a stage there is none of', kept({ to: 'nirvana' })],
  ['a day there is none of', kept({ on: '2024-02-30' })],
  ['a result there is none of', kept({ result: 'måske' })],
  ['a side state there is none of', kept({ side: 'væk' })],
  ['a body that is no number', kept({ body: 'VPU' })],
  ['nobody who wrote it', kept({ by: undefined })],
  ['no text', kept({ text: 7 })],
  ['a time that is none', kept({ at: 'i går' })],
])('shows %s as a problem instead of losing it', (_what, text) => {
  expect(codec.decode({ RdDecisions: text })).toEqual({
    ok: false,
    error: { column: 'Forløb og beslutninger', found: text },
  });
});
