import { useQueryClient } from '@tanstack/react-query';
import { emptyMilestoneDraft, parseNewMilestone } from '../../../domain/milestoneDraft';
import type { OrgUnit } from '../../../domain/organisation';
import { navigate, useAddress } from '../../data/address';
import { queryKeys, useRound } from '../../data/queries';
import { useServices } from '../../data/services';
import { forgetUnsavedChanges } from '../../data/unsavedChanges';
import type { Begun } from '../../form/BegunForms';
import { NewDraft } from '../../form/NewDraft';
import { FailureState } from '../../shell/FailureState';
import { useText } from '../../text/useText';
import { milestoneLabel, milestonePaths } from './milestoneFields';
import { MilestoneFields } from './MilestoneFields';

export function NewMilestone({ begun, units }: { begun: Begun; units: readonly OrgUnit[] }) {
  const texts = useText();
  const { stores, rules } = useServices();
  const round = useRound();
  const { backHref, goTo } = useAddress();
  const cache = useQueryClient();
  return (
    <NewDraft
      label={texts.timeline.newTitle}
      paths={milestonePaths}
      initial={emptyMilestoneDraft()}
      {...begun}
      parse={(draft) => parseNewMilestone(draft, round, rules.milestone)}
      labelOf={(path) => milestoneLabel(path, texts)}
      create={(input, key) => stores.milestones.create(input, key)}
      onCreated={(created) => {
        cache.setQueryData(queryKeys.milestone(created.entity.id), created);
        void cache.invalidateQueries({ queryKey: queryKeys.milestones(round.key) });
        forgetUnsavedChanges();
        goTo(`/tidsplan/${created.entity.id}`, {}, { replace: true });
      }}
      onCancel={() => navigate(backHref('/tidsplan'))}
      failureAs={FailureState}
    >
      {(form) => <MilestoneFields control={form.control} units={units} />}
    </NewDraft>
  );
}
