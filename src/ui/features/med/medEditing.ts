/**
 * Which fields of a MED-drøftelse the tab offers to whom: the committee writes its own outcome, the management sets the
 * deadline and answers.
 * SharePoint's rights decide in the end; they hold for the whole list, so they cannot tell one committee from another.
 */
import type { OrgUnit } from '../../../domain/organisation';
import type { Role, Viewer } from '../../../domain/viewer';

export type MedPart = 'deadline' | 'discussedOn' | 'outcome' | 'statement' | 'answer';

const managing: readonly Role[] = ['chef', 'raaderumsgruppe', 'administrator'];
/** The management writes nothing in the committee's name. */
const ofTheCommittee: readonly MedPart[] = ['discussedOn', 'outcome', 'statement'];
const ofTheManagement: readonly MedPart[] = ['deadline', 'answer'];

export interface MedEditing {
  readonly parts: readonly MedPart[];
  /** Why nothing or not everything is offered; undefined when the round is closed, which the frame says. */
  readonly because: 'noRight' | 'otherCommittee' | 'onlyManagement' | undefined;
}

export const medEditing = (
  viewer: Pick<Viewer, 'roles' | 'rights'>,
  committee: Pick<OrgUnit, 'medLevel'> | undefined,
  isClosed: boolean,
): MedEditing => {
  if (isClosed) return { parts: [], because: undefined };
  if (!viewer.rights.medDiscussions.edit) return { parts: [], because: 'noRight' };
  const isMember = committee?.medLevel !== undefined && viewer.roles.includes(committee.medLevel);
  const manages = viewer.roles.some((role) => managing.includes(role));
  const parts = [...(isMember ? ofTheCommittee : []), ...(manages ? ofTheManagement : [])];
  if (isMember) return { parts, because: undefined };
  return { parts, because: manages ? 'onlyManagement' : 'otherCommittee' };
};
