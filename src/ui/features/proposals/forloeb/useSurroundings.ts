/**
 * What the guards look at besides the proposal. Of what the viewer may not read there is nothing here; that it cannot be seen,
 * rather than is not there, `situationOf` tells by the viewer's rights.
 */
import { isFailure } from '../../../../domain/errors';
import { useMedDiscussions, useOrganisation, usePlanPoints, useViewer } from '../../../data/queries';

const none = { rows: [], problems: [] } as const;

export const useSurroundings = () => {
  const organisation = useOrganisation();
  const viewer = useViewer();
  const asked = { medDiscussions: useMedDiscussions(), planPoints: usePlanPoints() };
  const orNone = <Query extends (typeof asked)[keyof typeof asked]>(query: Query): Query =>
    isFailure(query.error, 'Forbidden') ? { ...query, data: none, isError: false } : query;
  return {
    organisation,
    viewer,
    medDiscussions: orNone(asked.medDiscussions),
    planPoints: orNone(asked.planPoints),
  };
};
