import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { OrgUnit } from '../../../domain/organisation';
import type { PlanPoint, PlanPointInput } from '../../../domain/planPoint';
import { parsePlanPointDraft, toPlanPointDraft, type PlanPointDraft } from '../../../domain/planPointDraft';
import { yearsOf } from '../../../domain/round';
import type { Versioned } from '../../../domain/stores';
import { useChoosable } from '../../data/choosable';
import { queryKeys, useRound } from '../../data/queries';
import { useServices } from '../../data/services';
import { useUnsavedChanges } from '../../data/unsavedChanges';
import { DraftConflictPanel } from '../../form/DraftConflictPanel';
import { DraftFormFrame } from '../../form/DraftFormFrame';
import { problemsOf, useVersionedForm } from '../../form/draftForm';
import { problemText } from '../../format/problemText';
import { useFormat } from '../../format/useFormat';
import { FailureNotice } from '../../shell/FailureNotice';
import { useText } from '../../text/useText';
import { planPointLabel, planPointPaths, spellPlanPointValue } from './planPointFields';
import { PlanPointFields } from './PlanPointFields';

interface EditPlanPointProps {
  readonly loaded: Versioned<PlanPoint>;
  readonly units: readonly OrgUnit[];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

export function EditPlanPoint({ loaded, units, onSaved, onCancel }: EditPlanPointProps) {
  const texts = useText();
  const format = useFormat();
  const { stores, rules, today } = useServices();
  const cache = useQueryClient();
  const years = yearsOf(useRound());
  const { id, round, responsible } = loaded.entity;
  const choosable = useChoosable(useMemo(() => (responsible === undefined ? [] : [responsible]), [responsible]));
  const { form, state, error, refused, submit, resolve } = useVersionedForm<
    PlanPoint,
    PlanPointDraft,
    Partial<PlanPointInput>
  >({
    loaded,
    paths: planPointPaths,
    toDraft: toPlanPointDraft,
    parse: (draft, base) =>
      parsePlanPointDraft(draft, base, rules.planPoint, { today: today(), people: choosable.people }),
    say: (problem) => problemText(problem, planPointLabel(problem.field, years, texts), texts.problems, format),
    save: (patch, version) => stores.planPoints.update(id, patch, version),
    reread: () => stores.planPoints.get(id),
    onSaved: (saved) => {
      cache.setQueryData(queryKeys.planPoint(id), saved);
      void cache.invalidateQueries({ queryKey: queryKeys.planPoints(round) });
      onSaved();
    },
  });
  const theirs = [refused?.latest.entity.responsible].filter((person) => person !== undefined);
  useUnsavedChanges(form.formState.isDirty);
  return (
    <DraftFormFrame
      label={texts.plan.edit}
      state={state}
      problems={problemsOf(form.formState.errors, planPointPaths)}
      attempt={form.formState.submitCount}
      submit={submit}
      onCancel={onCancel}
      opensInPlace
      failure={error === undefined ? undefined : <FailureNotice error={error} />}
      conflict={
        refused && (
          <DraftConflictPanel
            key={refused.latest.version}
            refused={refused}
            labelOf={(path) => planPointLabel(path, years, texts)}
            spell={(path, value) =>
              spellPlanPointValue(path, value, { units, people: [...choosable.people, ...theirs] }, texts)
            }
            onGo={resolve}
          />
        )
      }
    >
      <PlanPointFields form={form} units={units} years={years} people={choosable} />
    </DraftFormFrame>
  );
}
