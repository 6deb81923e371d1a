/** A proposal of the demonstration: the domain's input with keys in place of ids, and what is the same for most left out. */
import type { Economy } from '../../domain/economy';
import type { ProposalInput } from '../../domain/proposal';
import type { ChefomraadeKey, FagudvalgKey } from './organisation';
import type { PersonKey } from './people';
import type { WorkPackageKey } from './workPackages';

type Always = Pick<
  ProposalInput,
  'title' | 'stage' | 'type' | 'summary' | 'background' | 'description' | 'staffConsequences' | 'citizenConsequences'
>;
type Sometimes = Partial<
  Pick<
    ProposalInput,
    | 'number'
    | 'sideState'
    | 'crossCutting'
    | 'track'
    | 'origin'
    | 'fte'
    | 'otherConsequences'
    | 'classification'
    | 'caseNumber'
  >
>;

export type DemoProposal = Always &
  Sometimes & {
    readonly chefomraade: ChefomraadeKey;
    readonly affected?: readonly ChefomraadeKey[];
    readonly fagudvalg: FagudvalgKey;
    readonly workPackage?: WorkPackageKey;
    readonly economy: Partial<Economy>;
    readonly responsible?: PersonKey;
    readonly contact?: PersonKey;
  };
