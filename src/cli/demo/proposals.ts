/** All proposals of the open round, by the key that plan points, MED-drøftelser and comments point with. */
import type { DemoProposal } from './demoProposal';
import { proposalsBoernUnge } from './proposalsBoernUnge';
import { proposalsFaelles } from './proposalsFaelles';
import { proposalsSundhedSocial } from './proposalsSundhedSocial';

const all = { ...proposalsSundhedSocial, ...proposalsBoernUnge, ...proposalsFaelles };

export type ProposalKey = keyof typeof all;
export const proposals: Readonly<Record<ProposalKey, DemoProposal>> = all;
export const proposalKeys = Object.keys(all) as ProposalKey[];
