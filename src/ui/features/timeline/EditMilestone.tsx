import { useQueryClient } from '@tanstack/react-query';
import type { Milestone } from '../../../domain/milestone';
import { parseMilestoneDraft, toMilestoneDraft, type MilestoneDraft } from '../../../domain/milestoneDraft';
import type { OrgUnit } from '../../../domain/organisation';
import type { Versioned } from '../../../domain/stores';
import { queryKeys } from '../../data/queries';
import { useServices } from '../../data/services';
import { useUnsavedChanges } from '../../data/unsavedChanges';
import { DraftConflictPanel } from '../../form/DraftConflictPanel';
import { DraftFormFrame } from '../../form/DraftFormFrame';
import { problemsOf, useVersionedForm } from '../../form/draftForm';
import { problemText } from '../../format/problemText';
import { useFormat } from '../../format/useFormat';
import { FailureNotice } from '../../shell/FailureNotice';
import { useText } from '../../text/useText';
import { milestoneLabel, milestonePaths, spellMilestoneValue } from './milestoneFields';
import { MilestoneFields } from './MilestoneFields';

interface EditMilestoneProps {
  readonly loaded: Versioned<Milestone>;
  readonly units: readonly OrgUnit[];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

export function EditMilestone({ loaded, units, onSaved, onCancel }: EditMilestoneProps) {
  const texts = useText();
  const format = useFormat();
  const { stores, rules } = useServices();
  const cache = useQueryClient();
  const { id, round } = loaded.entity;
  const { form, state, error, refused, submit, resolve } = useVersionedForm<
    Milestone,
    MilestoneDraft,
    Partial<Milestone>
  >({
    loaded,
    paths: milestonePaths,
    toDraft: toMilestoneDraft,
    parse: (draft, base) => parseMilestoneDraft(draft, base, rules.milestone),
    say: (problem) => problemText(problem, milestoneLabel(problem.field, texts), texts.problems, format),
    save: (patch, version) => stores.milestones.update(id, patch, version),
    reread: () => stores.milestones.get(id),
    onSaved: (saved) => {
      cache.setQueryData(queryKeys.milestone(id), saved);
      void cache.invalidateQueries({ queryKey: queryKeys.milestones(round) });
      onSaved();
    },
  });
  useUnsavedChanges(form.formState.isDirty);
  return (
    <DraftFormFrame
      label={texts.timeline.edit}
      state={state}
      problems={problemsOf(form.formState.errors, milestonePaths)}
      attempt={form.formState.submitCount}
      submit={submit}
      onCancel={onCancel}
      opensInPlace
      failure={error === undefined ? undefined : <FailureNotice error={error} />}
      conflict={
        refused && (
          <DraftConflictPanel
            refused={refused}
            labelOf={(path) => milestoneLabel(path, texts)}
            spell={(path, value) => spellMilestoneValue(path, value, units, texts)}
            onGo={resolve}
          />
        )
      }
    >
      <MilestoneFields control={form.control} units={units} />
    </DraftFormFrame>
  );
}
