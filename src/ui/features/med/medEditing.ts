/**
 * Which fields of a MED-drøftelse the tab offers to whom: the committee writes its own outcome, the management answers, and
 * both set the day.
 * SharePoint decides in the end: each committee's drøftelser lie in a place of their own.
 */
import type { OrgUnit } from '../../../domain/organisation';
import type { Role, Viewer } from '../../../domain/viewer';

export type MedPart = 'deadline' | 'discussedOn' | 'outcome' | 'statement' | 'answer';

const managing: readonly Role[] = ['chef', 'raaderumsgruppe', 'administrator'];
/** The management writes nothing in the committee's name; the day is planned by both. */
const ofTheCommittee: readonly MedPart[] = ['deadline', 'discussedOn', 'outcome', 'statement'];
const ofTheManagement: readonly MedPart[] = ['deadline', 'answer'];

export interface MedEditing {
  readonly parts: readonly MedPart[];
  /** Why nothing or not everything is offered; undefined when the round is closed, which the frame says. */
  readonly because: 'noRight' | 'otherCommittee' | 'onlyManagement' | undefined;
}

const isOn = (
  { roles, holds }: Pick<Viewer, 'roles' | 'holds'>,
  committee: Pick<OrgUnit, 'id' | 'medLevel'> | undefined,
): boolean =>
  committee?.medLevel === 'hovedudvalg'
    ? roles.includes('hovedudvalg')
    : holds.some(
        (holder) => 'unitId' in holder && holder.role === committee?.medLevel && holder.unitId === committee.id,
      );

export const medEditing = (
  viewer: Pick<Viewer, 'roles' | 'rights' | 'holds'>,
  committee: Pick<OrgUnit, 'id' | 'medLevel'> | undefined,
  isClosed: boolean,
): MedEditing => {
  if (isClosed) return { parts: [], because: undefined };
  if (!viewer.rights.medDiscussions.edit) return { parts: [], because: 'noRight' };
  const isMember = isOn(viewer, committee);
  const manages = viewer.roles.some((role) => managing.includes(role));
  const parts = [...new Set([...(isMember ? ofTheCommittee : []), ...(manages ? ofTheManagement : [])])];
  if (isMember) return { parts, because: undefined };
  return { parts, because: manages ? 'onlyManagement' : 'otherCommittee' };
};
