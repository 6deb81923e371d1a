/** What the list "Kom i gang" is made of. */
import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { isFailure } from '../../../domain/errors';
import { gettingStarted, type ShownGroups, type StartLine } from '../../../domain/gettingStarted';
import { memberGroupsKey } from '../../data/members';
import { queryKeys, useOrganisation } from '../../data/queries';
import { RoundContext } from '../../data/round';
import { useServices } from '../../data/services';

/** Groups are shown to owners, by the wide permission that setting up was given: to others, and before it was given, nothing is known. */
const useGroups = () => {
  const { manage } = useServices();
  return useQuery({
    queryKey: [...memberGroupsKey, 'ifShown'],
    queryFn: async (): Promise<{ readonly shown: ShownGroups | undefined }> => {
      try {
        const members = await manage.members();
        const [groups, missingPlaces] = await Promise.all([members.groups(), members.missingPlaces()]);
        return { shown: { groups, missingPlaces } };
      } catch (error) {
        if (isFailure(error, 'Forbidden') || isFailure(error, 'SignInNeeded')) return { shown: undefined };
        throw error;
      }
    },
  });
};

export const useStart = () => {
  const { stores, today } = useServices();
  const round = useContext(RoundContext);
  const organisation = useOrganisation();
  const milestones = useQuery({
    queryKey: round === undefined ? ['milestones', 'noRound'] : queryKeys.milestones(round.key),
    queryFn: () => (round === undefined ? { rows: [], problems: [] } : stores.milestones.list(round.key)),
  });
  const groups = useGroups();
  const linesOf = (
    units: NonNullable<typeof organisation.data>,
    planned: NonNullable<typeof milestones.data>,
    { shown }: NonNullable<typeof groups.data>,
  ): readonly StartLine[] =>
    gettingStarted({ units: units.rows, round, milestones: planned.rows, shown, today: today() });
  return { queries: { organisation, milestones, groups }, linesOf };
};
