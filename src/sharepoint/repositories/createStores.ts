import type { RoundKey } from '../../domain/round';
import type { Stores } from '../../domain/stores';
import type { Connection } from '../client';
import { textEquals } from '../odata';
import { createLoader } from '../paging';
import { allLists } from '../schema/allLists';
import type { Fields, ListDefinition } from '../schema/defineList';
import { createCommentRepository } from './commentRepository';
import { createConversationRepository } from './conversationRepository';
import { createDraftRepository } from './draftRepository';
import { createListRepository } from './listRepository';
import { createPeopleRepository } from './peopleRepository';
import { createProposalRepository } from './proposalRepository';
import { createSkabelonRepository } from './skabelonRepository';
import { createViewerRepository } from './viewerRepository';

const everything = (): undefined => undefined;
const ofRound = (round: RoundKey): string => textEquals('RdRound', round);

const whole = <Entity>(list: ListDefinition<Entity>) => ({ list, summaryFields: list.fields, filter: everything });
const byRound = <Entity, Summary = Entity>(list: ListDefinition<Entity>, summaryFields: Fields<Summary>) => ({
  list,
  summaryFields,
  filter: ofRound,
});

/** Every store of the domain over one SharePoint site. */
export const createStores = (connection: Connection): Stores => {
  const load = createLoader(connection);
  const { rounds, organisation, ideas, workPackages, milestones, planPoints, medDiscussions } = allLists;
  return {
    rounds: createListRepository(connection, load, whole(rounds)),
    organisation: createListRepository(connection, load, whole(organisation)),
    ideas: createListRepository(connection, load, byRound(ideas, ideas.fields)),
    workPackages: createListRepository(connection, load, byRound(workPackages, workPackages.fields)),
    proposals: createProposalRepository(connection, load),
    milestones: createListRepository(connection, load, byRound(milestones, milestones.fields)),
    planPoints: createListRepository(connection, load, byRound(planPoints, planPoints.fields)),
    medDiscussions: createListRepository(connection, load, byRound(medDiscussions, medDiscussions.fields)),
    conversations: createConversationRepository(connection, load),
    drafts: createDraftRepository(connection, load),
    comments: createCommentRepository(connection),
    people: createPeopleRepository(connection),
    skabelon: createSkabelonRepository(connection, load),
    viewer: createViewerRepository(connection),
  };
};
