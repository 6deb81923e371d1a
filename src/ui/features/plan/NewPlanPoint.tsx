import { useQueryClient } from '@tanstack/react-query';
import type { OrgUnit } from '../../../domain/organisation';
import type { PersonRef } from '../../../domain/person';
import type { PlanPoint, PlanPointInput } from '../../../domain/planPoint';
import { emptyPlanPointDraft, parseNewPlanPoint, type PlanPointDraft } from '../../../domain/planPointDraft';
import { yearsOf } from '../../../domain/round';
import { navigate, useAddress } from '../../data/address';
import { useChoosable } from '../../data/choosable';
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
import { planPointLabel, planPointPaths } from './planPointFields';
import { PlanPointFields } from './PlanPointFields';

const nobody: readonly PersonRef[] = [];

export function NewPlanPoint({ units }: { units: readonly OrgUnit[] }) {
  const texts = useText();
  const format = useFormat();
  const { stores, rules, today } = useServices();
  const round = useRound();
  const years = yearsOf(round);
  const { backHref, goTo } = useAddress();
  const cache = useQueryClient();
  const choosable = useChoosable(nobody);
  const { form, state, error, submit } = useCreateForm<PlanPoint, PlanPointDraft, PlanPointInput>({
    initial: emptyPlanPointDraft(),
    parse: (draft) => parseNewPlanPoint(draft, round, rules.planPoint, { today: today(), people: choosable.people }),
    say: (problem) => problemText(problem, planPointLabel(problem.field, years, texts), texts.problems, format),
    create: (input, key) => stores.planPoints.create(input, key),
    onCreated: (created) => {
      cache.setQueryData(queryKeys.planPoint(created.entity.id), created);
      void cache.invalidateQueries({ queryKey: queryKeys.planPoints(round.key) });
      forgetUnsavedChanges();
      goTo(`/plan/${created.entity.id}`, {}, { replace: true });
    },
  });
  useUnsavedChanges(form.formState.isDirty);
  return (
    <DraftFormFrame
      label={texts.plan.newTitle}
      state={state}
      problems={problemsOf(form.formState.errors, planPointPaths)}
      attempt={form.formState.submitCount}
      submit={submit}
      onCancel={() => navigate(backHref('/plan'))}
      failure={error === undefined ? undefined : <FailureNotice error={error} />}
    >
      <PlanPointFields form={form} units={units} years={years} people={choosable} />
    </DraftFormFrame>
  );
}
