import { useQueryClient } from '@tanstack/react-query';
import type { Milestone, MilestoneInput } from '../../../domain/milestone';
import { emptyMilestoneDraft, parseNewMilestone, type MilestoneDraft } from '../../../domain/milestoneDraft';
import type { OrgUnit } from '../../../domain/organisation';
import { navigate, useAddress } from '../../data/address';
import { queryKeys, useRound } from '../../data/queries';
import { useServices } from '../../data/services';
import { forgetUnsavedChanges, useUnsavedChanges } from '../../data/unsavedChanges';
import { useCreateForm } from '../../form/createForm';
import { DraftFormFrame } from '../../form/DraftFormFrame';
import { problemsOf } from '../../form/draftForm';
import { problemText } from '../../format/problemText';
import { useFormat } from '../../format/useFormat';
import { FailureNotice } from '../../shell/FailureNotice';
import { useText } from '../../text/useText';
import { milestoneLabel, milestonePaths } from './milestoneFields';
import { MilestoneFields } from './MilestoneFields';

export function NewMilestone({ units }: { units: readonly OrgUnit[] }) {
  const texts = useText();
  const format = useFormat();
  const { stores, rules } = useServices();
  const round = useRound();
  const { backHref, goTo } = useAddress();
  const cache = useQueryClient();
  const { form, state, error, submit } = useCreateForm<Milestone, MilestoneDraft, MilestoneInput>({
    initial: emptyMilestoneDraft(),
    parse: (draft) => parseNewMilestone(draft, round, rules.milestone),
    say: (problem) => problemText(problem, milestoneLabel(problem.field, texts), texts.problems, format),
    create: (input, key) => stores.milestones.create(input, key),
    onCreated: (created) => {
      cache.setQueryData(queryKeys.milestone(created.entity.id), created);
      void cache.invalidateQueries({ queryKey: queryKeys.milestones(round.key) });
      forgetUnsavedChanges();
      goTo(`/tidsplan/${created.entity.id}`, {}, { replace: true });
    },
  });
  useUnsavedChanges(form.formState.isDirty);
  return (
    <DraftFormFrame
      label={texts.timeline.newTitle}
      state={state}
      problems={problemsOf(form.formState.errors, milestonePaths)}
      attempt={form.formState.submitCount}
      submit={submit}
      onCancel={() => navigate(backHref('/tidsplan'))}
      failure={error === undefined ? undefined : <FailureNotice error={error} />}
    >
      <MilestoneFields control={form.control} units={units} />
    </DraftFormFrame>
  );
}
