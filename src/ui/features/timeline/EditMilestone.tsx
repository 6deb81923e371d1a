import { useQueryClient } from '@tanstack/react-query';
import type { Milestone } from '../../../domain/milestone';
import { parseMilestoneDraft, toMilestoneDraft } from '../../../domain/milestoneDraft';
import type { OrgUnit } from '../../../domain/organisation';
import type { Versioned } from '../../../domain/stores';
import { queryKeys } from '../../data/queries';
import { useServices } from '../../data/services';
import { EditDraft } from '../../form/EditDraft';
import { FailureState } from '../../shell/FailureState';
import { useText } from '../../text/useText';
import { keptMilestone, milestoneLabel, milestonePaths, spellMilestoneValue } from './milestoneFields';
import { MilestoneFields } from './MilestoneFields';

interface EditMilestoneProps {
  readonly loaded: Versioned<Milestone>;
  readonly units: readonly OrgUnit[];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

export function EditMilestone({ loaded, units, onSaved, onCancel }: EditMilestoneProps) {
  const texts = useText();
  const { stores, rules } = useServices();
  const cache = useQueryClient();
  const { id, round } = loaded.entity;
  return (
    <EditDraft
      label={texts.timeline.edit}
      loaded={loaded}
      paths={milestonePaths}
      toDraft={toMilestoneDraft}
      parse={(draft, base: Milestone) => parseMilestoneDraft(draft, base, rules.milestone)}
      labelOf={(path) => milestoneLabel(path, texts)}
      spell={(path, value) => spellMilestoneValue(path, value, units, texts)}
      keep={keptMilestone(id)}
      save={(patch, version) => stores.milestones.update(id, patch, version)}
      reread={() => stores.milestones.get(id)}
      onSaved={(saved) => {
        cache.setQueryData(queryKeys.milestone(id), saved);
        void cache.invalidateQueries({ queryKey: queryKeys.milestones(round) });
        onSaved();
      }}
      onClose={onCancel}
      failureAs={FailureState}
    >
      {(form) => <MilestoneFields control={form.control} units={units} />}
    </EditDraft>
  );
}
