import { noAmounts, noEconomy, noFte, tkr } from '../../src/domain/economy';
import type { OrgUnitId, PersonId, WorkPackageId } from '../../src/domain/ids';
import type { PersonRef } from '../../src/domain/person';
import { blankContent, type ProposalInput } from '../../src/domain/proposal';
import { emptyDraft, parseDraft, parseNewProposal, toDraft } from '../../src/domain/proposalDraft';
import type { RoundKey } from '../../src/domain/round';
import { formRules } from '../../src/sharepoint/schema/formRules';

const rules = formRules.proposal;
const round = { key: '2025-2028' as RoundKey, priceLevel: '2025-p/l' };
const person = (id: number, name: string): PersonRef => ({ id: id as PersonId, name, email: undefined });
const around = {
  people: [person(6, 'Bo Beck')],
  others: [
    { number: 'S102', title: 'Kloge m2' },
    { number: undefined, title: 'Uden nummer' },
  ],
};
const base: ProposalInput = {
  ...blankContent,
  round: round.key,
  number: 'S101',
  title: 'Fælles vagtplan',
  stage: 'direktion',
  sideState: undefined,
  type: 'effektivisering',
  chefomraadeId: 3 as OrgUnitId,
  affectedIds: [4 as OrgUnitId],
  fagudvalgId: undefined,
  crossCutting: false,
  workPackageId: undefined,
  track: 'raaderum',
  origin: 'workshop',
  summary: 'Kort',
  background: '',
  description: 'Første linje\nAnden linje',
  economy: { ...noEconomy, service: [tkr(-250), tkr(-1250), undefined, tkr(0)] },
  priceLevel: '2025-p/l',
  fte: [-0.5, undefined, undefined, 1250.25],
  staffConsequences: '',
  citizenConsequences: '',
  otherConsequences: '',
  responsible: person(5, 'Line Lund'),
  contact: undefined,
  classification: 'intern',
  caseNumber: '',
};

describe('a proposal as typed', () => {
  it('shows amounts the Danish way and changes nothing when nothing was typed', () => {
    const draft = toDraft(base);
    expect([draft.economy.service, draft.fte]).toEqual([
      ['-250', '-1.250', '', '0'],
      ['-0,5', '', '', '1.250,25'],
    ]);
    expect(parseDraft(draft, base, rules, around)).toEqual({ ok: true, value: {} });
  });

  it('becomes a patch of the changed keys only, with emptied fields as undefined', () => {
    const draft = toDraft(base);
    draft.title = '  Fælles   vagtplan for alle ';
    draft.type = '';
    draft.fagudvalgId = '12';
    draft.economy.service[2] = '−2.000';
    draft.fte[0] = '';
    expect(parseDraft(draft, base, rules, around)).toEqual({
      ok: true,
      value: {
        title: 'Fælles vagtplan for alle',
        type: undefined,
        fagudvalgId: 12,
        economy: { ...noEconomy, service: [-250, -1250, -2000, 0] },
        fte: [undefined, undefined, undefined, 1250.25],
      },
    });
  });

  it('leaves a stored text alone that the form would only tidy', () => {
    const untidy = { ...base, title: 'To  mellemrum', background: 'Slutter med linjeskift\r\n' };
    expect(parseDraft({ ...toDraft(untidy), caseNumber: '24/7615' }, untidy, rules, around)).toEqual({
      ok: true,
      value: { caseNumber: '24/7615' },
    });
  });

  it('takes a number that no other proposal of the round has, however it is spelled', () => {
    const typed = (number: string, before = base) => {
      const result = parseDraft({ ...toDraft(before), number }, before, rules, around);
      return result.ok ? result.value : result.error;
    };
    expect([typed(' S103 '), typed(''), typed('s 102')]).toEqual([
      { number: 'S103' },
      { number: undefined },
      [{ field: 'number', code: 'taken', by: 'Kloge m2' }],
    ]);
    // Two had it before: whoever mends something else is not asked to mend that.
    const twin = { ...base, number: 'S102' };
    expect(parseDraft({ ...toDraft(twin), title: 'Nyt' }, twin, rules, around)).toEqual({
      ok: true,
      value: { title: 'Nyt' },
    });
  });

  it('names persons the site knows, keeps whoever was there, and can name nobody', () => {
    const draft = { ...toDraft(base), contact: '6' };
    expect(parseDraft(draft, base, rules, around)).toEqual({ ok: true, value: { contact: person(6, 'Bo Beck') } });
    expect(parseDraft({ ...draft, responsible: '', contact: '99' }, base, rules, around)).toEqual({
      ok: false,
      error: [{ field: 'contact', code: 'unknownChoice' }],
    });
  });

  it('names every field that is wrong at once, each by its place in the form', () => {
    const draft = toDraft(base);
    draft.title = ' ';
    draft.chefomraadeId = '';
    draft.summary = 'x'.repeat(1001);
    draft.workPackageId = 'tre';
    draft.economy.anlaeg[1] = '1,5';
    draft.economy.service[3] = '1.25';
    draft.fte[2] = '-0,125';
    expect(parseDraft(draft, base, rules, around)).toEqual({
      ok: false,
      error: [
        { field: 'chefomraadeId', code: 'required' },
        { field: 'title', code: 'required' },
        { field: 'summary', code: 'tooLong', max: 1000, length: 1001 },
        { field: 'workPackageId', code: 'unknownChoice' },
        { field: 'economy.service.3', code: 'ambiguousNumber' },
        { field: 'economy.anlaeg.1', code: 'notWhole' },
        { field: 'fte.2', code: 'tooManyDecimals', decimals: 2 },
      ],
    });
  });
});

describe('a new proposal', () => {
  it('needs a title and a chefområde and nothing else, and begins as an idea', () => {
    const draft = emptyDraft(round);
    expect(parseNewProposal(draft, round, rules, around)).toEqual({
      ok: false,
      error: [
        { field: 'chefomraadeId', code: 'required' },
        { field: 'title', code: 'required' },
      ],
    });
    expect(parseNewProposal({ ...draft, title: 'Kloge m2', chefomraadeId: '3' }, round, rules, around)).toEqual({
      ok: true,
      value: {
        ...base,
        responsible: undefined,
        title: 'Kloge m2',
        number: undefined,
        stage: 'idea',
        type: undefined,
        origin: undefined,
        affectedIds: [],
        summary: '',
        description: '',
        classification: 'fortroligt',
        economy: { service: noAmounts, overfoersler: noAmounts, indtaegt: noAmounts, anlaeg: noAmounts },
        fte: noFte,
      },
    });
  });

  it('begins in the arbejdspakke that was chosen', () => {
    const draft = { ...emptyDraft(round), title: 'Kloge m2', chefomraadeId: '3', workPackageId: '7' };
    expect(parseNewProposal(draft, round, rules, around)).toMatchObject({
      ok: true,
      value: { stage: 'workPackage', workPackageId: 7 as WorkPackageId },
    });
  });
});
