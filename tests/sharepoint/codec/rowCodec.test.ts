import fc from 'fast-check';
import { noAmounts, noEconomy, tkr, type Amounts } from '../../../src/domain/economy';
import type { OrgUnitId, PersonId } from '../../../src/domain/ids';
import { asClockTime, asLocalMonth, localDate } from '../../../src/domain/localDate';
import type { When } from '../../../src/domain/milestone';
import { blankContent } from '../../../src/domain/proposal';
import { rowCodec } from '../../../src/sharepoint/codec/rowCodec';
import type { Row } from '../../../src/sharepoint/codec/codec';
import { milestonesList } from '../../../src/sharepoint/schema/lists/milestones';
import { planPointsList } from '../../../src/sharepoint/schema/lists/planPoints';
import { proposalsList, proposalSummaryFields } from '../../../src/sharepoint/schema/lists/proposals';

const proposals = rowCodec(proposalsList.fields);
const milestones = rowCodec(milestonesList.fields);
const planPoints = rowCodec(planPointsList.fields);

/** What SharePoint sends for a proposal in which only the required columns are filled in. */
const bareProposal: Row = {
  Id: 7,
  RdKey: 'k-7',
  RdRound: '2025-2028',
  Title: 'Ærø',
  RdStage: 'Idé',
  RdTrack: 'Råderum',
  RdClassification: 'Fortroligt',
  RdChefomraadeId: 3,
  Modified: '2024-04-15T10:00:00Z',
};
const decodedProposal = (change: Row) => proposals.decode({ ...bareProposal, ...change });
const valueOf = <Key extends keyof ReturnType<typeof proposalOf>>(change: Row, key: Key) => proposalOf(change)[key];
const proposalOf = (change: Row) => {
  const decoded = decodedProposal(change);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return decoded.value;
};
const problemOf = (change: Row) => {
  const decoded = decodedProposal(change);
  return decoded.ok ? undefined : decoded.error;
};

describe('reading a row', () => {
  it('takes everything SharePoint leaves out for empty', () => {
    expect(decodedProposal({})).toEqual({
      ok: true,
      value: {
        ...blankContent,
        id: 7,
        key: 'k-7',
        round: '2025-2028',
        number: undefined,
        title: 'Ærø',
        stage: 'idea',
        sideState: undefined,
        type: undefined,
        chefomraadeId: 3,
        affectedIds: [],
        fagudvalgId: undefined,
        crossCutting: false,
        workPackageId: undefined,
        track: 'raaderum',
        origin: undefined,
        summary: '',
        background: '',
        description: '',
        economy: noEconomy,
        priceLevel: '',
        fte: noAmounts,
        staffConsequences: '',
        citizenConsequences: '',
        otherConsequences: '',
        responsible: undefined,
        contact: undefined,
        classification: 'fortroligt',
        caseNumber: '',
        modifiedBy: undefined,
        modifiedAt: '2024-04-15T10:00:00Z',
      },
    });
  });

  it('names row, Danish column and finding where a row cannot be read', () => {
    expect(problemOf({ RdStage: 'Vedtaget i går' })).toEqual({ itemId: 7, column: 'Trin', found: 'Vedtaget i går' });
    expect(problemOf({ Title: null })).toEqual({ itemId: 7, column: 'Titel', found: '' });
    expect(problemOf({ RdChefomraadeId: null })).toEqual({ itemId: 7, column: 'Chefområde', found: '' });
    expect(problemOf({ RdService2: 12.5 })).toEqual({
      itemId: 7,
      column: 'Service, overslagsår 1 (1.000 kr.)',
      found: '12.5',
    });
    expect(problemOf({ RdAffectedId: { results: [1] } })).toEqual({
      itemId: 7,
      column: 'Berørte chefområder',
      found: '{"results":[1]}',
    });
    expect(proposals.decode(null)).toEqual({ ok: false, error: { itemId: 0, column: 'ID', found: 'null' } });
  });

  it('keeps emoji, æøå and line breaks, and reads the CR LF of SharePoint forms as one break', () => {
    expect(valueOf({ RdBackground: 'Blå 🌊 bølger\r\nog <b>ikke</b> HTML & co' }, 'background')).toBe(
      'Blå 🌊 bølger\nog <b>ikke</b> HTML & co',
    );
  });

  it('knows a person without a mail address', () => {
    expect(valueOf({ RdResponsible: { Id: 4, Title: 'Fratrådt', EMail: '' } }, 'responsible')).toEqual({
      id: 4,
      name: 'Fratrådt',
      email: undefined,
    });
  });

  it('never throws, whatever it meets', () => {
    const names = proposals.select.map((name) => name.split('/')[0] ?? name);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), (row) => {
        for (const codec of [proposals, milestones, planPoints]) {
          expect(codec.decode({ ...bareProposal, ...row })).toHaveProperty('ok');
        }
      }),
    );
  });

  it('loads a summary without persons, so that no row costs a join', () => {
    const summary = rowCodec(proposalSummaryFields);
    expect(summary.expand).toEqual([]);
    expect(summary.select).toEqual(expect.arrayContaining(['Id', 'RdNumber', 'RdChefomraadeId', 'RdCapital4']));
    expect(summary.select).not.toContain('RdBackground');
  });
});

describe('dates without a time', () => {
  const doneOn = (RdDoneOn: string) => {
    const decoded = planPoints.decode({
      Id: 1,
      RdKey: 'k',
      RdRound: 'r',
      Title: 't',
      RdCategory: 'Driftsændringer',
      RdStatus: 'Afsluttet',
      Modified: '2024-01-01T00:00:00Z',
      RdDoneOn,
    });
    return decoded.ok ? decoded.value.doneOn : decoded.error;
  };

  it('are the day of the site, whether its midnight is 22:00, 23:00 or 07:00 in UTC', () => {
    expect(doneOn('2024-04-09T22:00:00Z')).toBe('2024-04-10'); // Copenhagen, summer
    expect(doneOn('2024-01-09T23:00:00Z')).toBe('2024-01-10'); // Copenhagen, winter
    expect(doneOn('2024-04-10T00:00:00Z')).toBe('2024-04-10'); // UTC
    expect(doneOn('2024-04-10T07:00:00Z')).toBe('2024-04-10'); // Pacific, the default of many tenants
    expect(doneOn('2024-04-10T12:00:00Z')).toBe('2024-04-10'); // as written, should SharePoint keep the time
  });

  it('are read as a problem where they are no instant', () => {
    expect(doneOn('i går')).toEqual({ itemId: 1, column: 'Afsluttet (X) den', found: 'i går' });
  });

  it('come back as the day they were written, also when clocks change', () => {
    const day = fc
      .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => localDate(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(day, (date) => {
        const written = planPoints.encode({ doneOn: date })['RdDoneOn'];
        expect(doneOn(String(written))).toBe(date);
      }),
    );
  });
});

describe('when a milestone is', () => {
  const day = localDate('2024-03-12');
  const kinds: readonly When[] = [
    { kind: 'day', date: day, from: asClockTime('17:00'), to: asClockTime('20:00') },
    { kind: 'day', date: day, from: undefined, to: undefined },
    { kind: 'deadline', date: localDate('2024-03-18') },
    { kind: 'range', from: localDate('2024-01-22'), to: localDate('2024-01-23') },
    { kind: 'openRange', from: localDate('2024-04-10'), until: 'fagudvalgenes behandling' },
    { kind: 'month', month: asLocalMonth('2024-08') ?? fail() },
    { kind: 'year', year: 2026 },
    { kind: 'undated' },
  ];

  it.each(kinds)('survives writing and reading: %j', (when) => {
    const row = {
      Id: 1,
      RdKey: 'k',
      RdRound: 'r',
      Title: 't',
      RdKind: 'Møde',
      RdArea: 'Alle',
      ...milestones.encode({ when }),
    };
    const decoded = milestones.decode(row);
    expect(decoded.ok ? decoded.value.when : decoded.error).toEqual(when);
  });

  it('clears what the new kind does not use', () => {
    expect(milestones.encode({ when: { kind: 'undated' } })).toEqual({
      RdWhen: 'Uden dato',
      RdFrom: null,
      RdTo: null,
      RdFromTime: null,
      RdToTime: null,
      RdUntil: null,
    });
  });

  it('is a problem where the date it needs was emptied by hand', () => {
    const row = {
      Id: 1,
      RdKey: 'k',
      RdRound: 'r',
      Title: 't',
      RdKind: 'Møde',
      RdArea: 'Alle',
      RdWhen: 'Periode',
      RdFrom: '2024-04-09T22:00:00Z',
    };
    expect(milestones.decode(row)).toEqual({ ok: false, error: { itemId: 1, column: 'Til', found: '' } });
  });
});

describe('writing a row', () => {
  it('writes only the keys that are there, and clears those that are undefined', () => {
    expect(
      proposals.encode({ title: 'Ny titel', number: undefined, fagudvalgId: undefined, responsible: undefined }),
    ).toEqual({
      Title: 'Ny titel',
      RdNumber: null,
      RdFagudvalgId: null,
      RdResponsibleId: null,
    });
  });

  it('writes Danish labels, ids and thousands of kroner', () => {
    const service: Amounts = [tkr(-500), tkr(0), undefined, tkr(-1500)];
    expect(
      proposals.encode({
        stage: 'katalog',
        affectedIds: [3, 5] as OrgUnitId[],
        contact: { id: 9 as PersonId, name: 'x', email: undefined },
        economy: { ...noEconomy, service },
      }),
    ).toMatchObject({
      RdStage: 'I råderumskatalog',
      RdAffectedId: [3, 5],
      RdContactId: 9,
      RdService1: -500,
      RdService2: 0,
      RdService3: null,
      RdService4: -1500,
    });
  });

  it('leaves out what SharePoint keeps itself', () => {
    expect(proposals.encode({ modifiedAt: 'x', modifiedBy: undefined, id: proposalOf({}).id })).toEqual({});
  });

  it('drops characters that SharePoint cannot store, and keeps all others', () => {
    const text = `a${String.fromCharCode(0)}b${String.fromCharCode(0xd83d)}c\td\ne🌊`;
    expect(proposals.encode({ background: text })).toEqual({ RdBackground: 'abc\td\ne🌊' });
  });
});

const fail = (): never => {
  throw new Error('not a month');
};
