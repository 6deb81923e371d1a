import type { OrgUnitId, PersonId } from '../../../src/domain/ids';
import type { MedLevel } from '../../../src/domain/organisation';
import type { Role, Viewer } from '../../../src/domain/viewer';
import { medEditing } from '../../../src/ui/features/med/medEditing';
import { anOrgUnit } from '../../support/entities';
import { readOnly, viewerOf } from '../../support/memoryStores';

const person = { id: 3 as PersonId, name: 'Lone Kjær', email: 'lone.kjaer@norddjurs.example' };
const committee = (medLevel: MedLevel) => anOrgUnit(7, 'Udvalget', { kind: 'medUdvalg', medLevel });
const own = ['deadline', 'discussedOn', 'outcome', 'statement'];
const management = ['deadline', 'answer'];

const holdsOf = (roles: readonly Role[], unit = 7): Viewer['holds'] =>
  roles.flatMap((role) => (role === 'omu' || role === 'lmu' ? [{ role, unitId: unit as OrgUnitId }] : []));

test.each<[Role[], MedLevel, readonly string[], string | undefined]>([
  [['omu'], 'omu', own, undefined],
  [['omu'], 'hovedudvalg', [], 'otherCommittee'],
  [['hovedudvalg'], 'lmu', [], 'otherCommittee'],
  [['chef'], 'lmu', management, 'onlyManagement'],
  [['raaderumsgruppe'], 'omu', management, 'onlyManagement'],
  [['administrator'], 'omu', management, 'onlyManagement'],
  [['chef', 'lmu'], 'lmu', [...own, 'answer'], undefined],
])('%j in a discussion of %s is offered %j', (roles, level, parts, because) => {
  expect(medEditing(viewerOf(person, roles, {}, holdsOf(roles)), committee(level), false)).toEqual({ parts, because });
});

test('nothing is offered to whom SharePoint lets only read, nor in a closed round, nor for an unknown committee', () => {
  const reader = viewerOf(person, ['omu'], { medDiscussions: readOnly });
  expect(medEditing(reader, committee('omu'), false)).toEqual({ parts: [], because: 'noRight' });
  expect(medEditing(viewerOf(person, ['omu']), committee('omu'), true)).toEqual({ parts: [], because: undefined });
  expect(medEditing(viewerOf(person, ['omu']), undefined, false)).toEqual({ parts: [], because: 'otherCommittee' });
});

test('a member of another committee of the same kind writes nothing in this one', () => {
  const other = viewerOf(person, ['omu'], {}, holdsOf(['omu'], 8));
  expect(medEditing(other, committee('omu'), false)).toEqual({ parts: [], because: 'otherCommittee' });
});
