/** One thread of SharePoint's comments and of remarks: in which of the two a viewer writes, and who reads it. */
import type { Comment } from '../../../../domain/comment';
import { archived, type Holder, type Holding } from '../../../../domain/holder';
import type { OrgUnit } from '../../../../domain/organisation';
import type { HolderRole } from '../../../../domain/permissions';
import { holdingsOf, placeOf } from '../../../../domain/place';
import type { Proposal } from '../../../../domain/proposal';
import type { Remark, RemarkStanding } from '../../../../domain/remark';
import { remarkHoldingsOf } from '../../../../domain/remarkPlace';
import type { WorkPackage } from '../../../../domain/workPackage';

/** What the box is for; otherwise why there is none. */
export type TalkMode = 'comment' | 'remark' | 'closed' | 'noPlace' | 'refused' | 'mayNotWrite';

interface Standing {
  readonly isClosed: boolean;
  readonly mayEdit: boolean;
  readonly standing: RemarkStanding;
  /** Whether the table lets the viewer remark here, whatever SharePoint says. */
  readonly mayByTable: boolean;
}

/** Whoever may edit the proposal comments, as its owner answering; whoever may only remark remarks (decision 0017). */
export const talkMode = ({ isClosed, mayEdit, standing, mayByTable }: Standing): TalkMode => {
  if (isClosed) return 'closed';
  if (mayEdit) return 'comment';
  if (standing === 'mayAdd') return 'remark';
  if (!mayByTable) return 'mayNotWrite';
  return standing === 'noPlace' ? 'noPlace' : 'refused';
};

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly createdAt: string;
  readonly isOwnComment: boolean;
  /** undefined: a comment; empty: a remark på egne vegne. */
  readonly onBehalfOf: string | undefined;
}

/** In the order they were written. SharePoint tells comments to the fraction of a second, items to the second. */
export const thread = (comments: readonly Comment[], remarks: readonly Remark[]): readonly Said[] =>
  [
    ...comments.map((comment): Said => {
      const { id, text, createdAt, isOwn } = comment;
      return { id, author: comment.author.name, text, createdAt, isOwnComment: isOwn, onBehalfOf: undefined };
    }),
    ...remarks.map(({ id, author, text, createdAt, onBehalfOf }): Said => {
      return { id: `remark-${id}`, author: author?.name ?? '', text, createdAt, isOwnComment: false, onBehalfOf };
    }),
  ].toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));

type AtHand = Pick<Proposal, 'round' | 'stage' | 'chefomraadeId' | 'affectedIds' | 'workPackageId'>;

const rolesOf = (holdings: readonly Holding[]): readonly HolderRole[] => {
  const roles = [...new Set(holdings.map(({ holder }) => holder.role))];
  return roles.includes('medarbejder') ? ['medarbejder'] : roles;
};

export const readersOf = (proposal: AtHand, units: readonly OrgUnit[]): readonly HolderRole[] =>
  rolesOf(archived(remarkHoldingsOf(placeOf(proposal), units)));

export const writersOf = (proposal: AtHand, units: readonly OrgUnit[]): readonly HolderRole[] => {
  const place = placeOf(proposal);
  return rolesOf([
    ...holdingsOf(place, units).filter(({ right }) => right === 'write'),
    ...remarkHoldingsOf(place, units).filter(({ right }) => right === 'add'),
  ]);
};

interface BodyNames {
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly Pick<WorkPackage, 'id' | 'title'>[];
  readonly roles: Readonly<Record<HolderRole, string>>;
  readonly arbejdsgruppe: (name: string) => string;
}

/** What a body is called when somebody speaks for it. */
export const bodyName = (holder: Holder, { units, workPackages, roles, arbejdsgruppe }: BodyNames): string => {
  if ('unitId' in holder) return units.find(({ id }) => id === holder.unitId)?.shortName ?? roles[holder.role];
  if ('workPackageId' in holder) {
    const pack = workPackages.find(({ id }) => id === holder.workPackageId);
    return pack === undefined ? roles.arbejdsgruppe : arbejdsgruppe(pack.title);
  }
  return roles[holder.role];
};
