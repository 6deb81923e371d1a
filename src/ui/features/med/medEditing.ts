/**
 * Which fields of a MED-drøftelse the tab offers to whom: the committee writes its own outcome, the management answers.
 * SharePoint's rights decide in the end; they hold for the whole list, so they cannot tell one committee from another.
 */
import type { OrgUnit } from '../../../domain/organisation';
import type { Role, Viewer } from '../../../domain/viewer';

export type MedPart = 'deadline' | 'discussedOn' | 'outcome' | 'statement' | 'answer';

const answering: readonly Role[] = ['chef', 'raaderumsgruppe', 'administrator'];
/** The management writes nothing in the committee's name. */
const ofTheCommittee: readonly MedPart[] = ['deadline', 'discussedOn', 'outcome', 'statement'];
const ofTheManagement: readonly MedPart[] = ['answer'];

export interface MedEditing {
  readonly parts: readonly MedPart[];
  /** Why nothing or not everything is offered; undefined when the round is closed, which the frame says. */
  readonly because: 'noRight' | 'otherCommittee' | 'onlyAnswer' | undefined;
}

export const medEditing = (
  viewer: Pick<Viewer, 'roles' | 'rights'>,
  committee: Pick<OrgUnit, 'medLevel'> | undefined,
  isClosed: boolean,
): MedEditing => {
  if (isClosed) return { parts: [], because: undefined };
  if (!viewer.rights.medDiscussions.edit) return { parts: [], because: 'noRight' };
  const isMember = committee?.medLevel !== undefined && viewer.roles.includes(committee.medLevel);
  const answers = viewer.roles.some((role) => answering.includes(role));
  const parts = [...(isMember ? ofTheCommittee : []), ...(answers ? ofTheManagement : [])];
  if (isMember) return { parts, because: undefined };
  return { parts, because: answers ? 'onlyAnswer' : 'otherCommittee' };
};
