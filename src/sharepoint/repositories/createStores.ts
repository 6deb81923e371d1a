import type { OrgUnit } from '../../domain/organisation';
import type { Round, RoundKey } from '../../domain/round';
import type { Stores } from '../../domain/stores';
import type { Connection } from '../client';
import { textEquals } from '../odata';
import { createLoader } from '../paging';
import type { Fields, ListDefinition } from '../schema/defineList';
import { milestonesList } from '../schema/lists/milestones';
import { organisationList } from '../schema/lists/organisation';
import { planPointsList } from '../schema/lists/planPoints';
import { roundsList } from '../schema/lists/rounds';
import { workPackagesList } from '../schema/lists/workPackages';
import { createFetchedStores } from './fetchedStores';
import { createListRepository } from './listRepository';
import { createMedRepository } from './medRepository';
import { createPeopleRepository } from './peopleRepository';
import { createProposalRepository } from './proposalRepository';
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
  const organisationStore = createListRepository(connection, load, whole(organisationList));
  const units = async (): Promise<readonly OrgUnit[]> => (await organisationStore.list(undefined)).rows;
  const roundStore = createListRepository(connection, load, whole(roundsList));
  const packageStore = createListRepository(connection, load, byRound(workPackagesList, workPackagesList.fields));
  const sources = {
    units,
    rounds: async () => (await roundStore.list(undefined)).rows,
    workPackages: async ({ key }: Round) => (await packageStore.list(key)).rows,
  };
  return {
    ...createFetchedStores(connection, load, sources),
    rounds: roundStore,
    organisation: organisationStore,
    workPackages: packageStore,
    proposals: createProposalRepository(connection, load, units),
    milestones: createListRepository(connection, load, byRound(milestonesList, milestonesList.fields)),
    planPoints: createListRepository(connection, load, byRound(planPointsList, planPointsList.fields)),
    medDiscussions: createMedRepository(connection, load, units),
    people: createPeopleRepository(connection),
    viewer: createViewerRepository(connection),
  };
};
