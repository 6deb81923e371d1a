/** What the guards look at besides the proposal. What the viewer may not read stands in nobody's way here: SharePoint decides. */
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
