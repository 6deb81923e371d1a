/** A plan point of the demonstration: the domain's input with keys in place of ids, and what is the same for most left out. */
import type { PlanPointInput } from '../../domain/planPoint';
import type { ChefomraadeKey, FagudvalgKey } from './organisation';
import type { PersonKey } from './people';

type Always = Pick<PlanPointInput, 'number' | 'title' | 'category' | 'kursen'>;
type Sometimes = Partial<
  Omit<
    PlanPointInput,
    keyof Always | 'round' | 'fagudvalgId' | 'involvedIds' | 'responsible' | 'proposalId' | 'modifiedAt'
  >
>;

export type DemoPlanPoint<ProposalKey extends string> = Always &
  Sometimes & {
    readonly fagudvalg?: FagudvalgKey;
    readonly involved?: readonly ChefomraadeKey[];
    readonly responsible?: PersonKey;
    readonly proposal?: ProposalKey;
  };
