/** Every field of the skabelon with awkward values: from the form as typed, through PnPjs to SharePoint, and back into the form. */
import { parseDraft, parseNewProposal, toDraft, type ProposalDraft } from '../../src/domain/proposalDraft';
import { isFilled } from '../../src/domain/completeness';
import type { ClientKey } from '../../src/domain/ids';
import { ownFieldIds } from '../../src/domain/ownFields';
import { noChanges, templateOf } from '../../src/domain/skabelon';
import { skabelonFields } from '../../src/domain/skabelonFields';
import type { Stores } from '../../src/domain/stores';
import { createStores } from '../../src/sharepoint/repositories/createStores';
import { formRules } from '../../src/sharepoint/schema/formRules';
import { anna, owner } from '../support/startLocal';
import { createRefs, round } from './contractSite';
import { startingMs, startSite, type LocalSite } from './localSite';

const markup = '<script>alert("æøå")</script> & <b>fed</b> &amp; &#230;';
const awkward = 'Æblegrød på ø 🌱👩‍👩‍👧\n\tindrykket\ttekst\n\n  "citat" \'enkelt\' \\ % ~ 007 -0 é e\u0301';
const longest = 'æ🌱'.repeat(21_333);

let local: LocalSite | undefined;
let stores: Stores | undefined;
const site = (): Stores => {
  if (stores === undefined) throw new Error('the site has not started');
  return stores;
};

beforeAll(async () => {
  local = await startSite([{ loginName: anna.loginName, roles: ['administrator'] }], { ownerLogin: owner.loginName });
  stores = createStores(local.connectAs(anna.loginName));
}, startingMs);
afterAll(() => local?.close());

const write = async (number = 'S007'): Promise<{ readonly draft: ProposalDraft; readonly back: ProposalDraft }> => {
  const { units, workPackage, proposal, person } = await createRefs({ editor: site(), reader: site() });
  const draft: ProposalDraft = {
    title: markup,
    number,
    summary: awkward,
    policyArea: 'Ældre "§ 79" 🌱 0042',
    type: 'omprioritering',
    chefomraadeId: String(units[0]),
    affectedIds: units.map(String),
    fagudvalgId: String(units[1]),
    crossCutting: true,
    workPackageId: String(workPackage),
    track: 'budgetIBalance',
    origin: 'kbSeminar',
    classification: 'aaben',
    background: markup,
    description: longest,
    economy: {
      service: ['-10.000.000', '10.000.000', '0', ''],
      overfoersler: ['', '', '', '-1'],
      indtaegt: ['1', '', '-1.250', ''],
      anlaeg: ['', '0', '', '7'],
    },
    priceLevel: '2025-p/l',
    implementationCosts: { operating: ['0', '', '', '1.000'], capital: ['', '999', '', ''] },
    // Midnight in Copenhagen is the day before in UTC; this is the night the clock changes.
    effectFrom: '29-03-2026',
    fte: ['-0,25', '1.000,5', '0', ''],
    staffConsequences: awkward,
    citizenConsequences: markup,
    otherConsequences: '0042',
    risks: '-0',
    implementation: awkward,
    requiresIds: [String(proposal)],
    excludesIds: [String(proposal)],
    overlapsIds: [String(proposal)],
    responsible: String(person.id),
    contact: String(person.id),
    caseNumber: '0024/07615',
    // A line, lines and a choice of the municipality's own are all kept as texts.
    own: {
      own1: awkward,
      own2: '0042',
      own3: '3 Sundhed, æøå; "citat"',
      own4: '-0',
      own5: markup,
      own6: 'æ🌱'.repeat(500),
      own7: '=1+1',
      own8: '\tførst\n\nog sidst',
      own9: '2025-03-30T01:30:00',
      own10: '000',
    },
  };
  const input = parseNewProposal(draft, { key: round }, formRules.proposal, { people: [person], others: [] });
  if (!input.ok) throw new Error(JSON.stringify(input.error));
  const made = await site().proposals.create(input.value, `round-trip-${number}` as ClientKey);
  const { entity } = await site().proposals.get(made.entity.id);
  return { draft, back: toDraft(entity) };
};

test('comes back into the form letter by letter', async () => {
  const { draft, back } = await write();
  expect({ ...back, description: back.description.length }).toEqual({ ...draft, description: 63_999 });
  expect(back.description === draft.description).toBe(true);
  // And opening it again is no change.
  const { rows } = await site().proposals.list(round);
  const found = rows.find(({ number }) => number === 'S007');
  if (found === undefined) throw new Error('it is not in the list');
  const { entity } = await site().proposals.get(found.id);
  expect(parseDraft(toDraft(entity), entity, formRules.proposal, { people: [], others: rows })).toEqual({
    ok: true,
    value: {},
  });
});

test('no field of the skabelon is left out above, nor any place for an own one', async () => {
  const { draft } = await write('S008');
  const own = ownFieldIds.map((id) => ({
    id,
    kind: 'line' as const,
    section: 'core' as const,
    label: id,
    help: '',
    choices: [],
    requiredFrom: undefined,
    printed: true,
    hidden: false,
  }));
  const template = templateOf({ ...noChanges, own });
  expect(template.filter(({ id }) => !isFilled(draft, id)).map(({ id }) => id)).toEqual([]);
  expect(template).toHaveLength(Object.keys(skabelonFields).length + ownFieldIds.length);
});

test('minus nought becomes nought, and one letter more than there is room for is said before it is sent', async () => {
  const { draft } = await write('S009');
  const people = [(await site().viewer.load()).person];
  const read = (change: Partial<ProposalDraft>) =>
    parseNewProposal({ ...draft, ...change }, { key: round }, formRules.proposal, { people, others: [] });
  const nought = read({ fte: ['-0', '', '', ''], economy: { ...draft.economy, service: ['-0', '', '', ''] } });
  expect(nought.ok && [nought.value.fte[0], nought.value.economy.service[0]]).toEqual([0, 0]);
  expect(read({ description: `${longest}a` })).toMatchObject({
    ok: false,
    error: [{ field: 'description', code: 'tooLong', length: 64_000 }],
  });
});
