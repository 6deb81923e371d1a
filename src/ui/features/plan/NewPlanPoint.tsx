import { useQueryClient } from '@tanstack/react-query';
import type { OrgUnit } from '../../../domain/organisation';
import type { PersonRef } from '../../../domain/person';
import { emptyPlanPointDraft, parseNewPlanPoint } from '../../../domain/planPointDraft';
import { yearsOf } from '../../../domain/round';
import { navigate, useAddress } from '../../data/address';
import { useChoosable } from '../../data/choosable';
import { queryKeys, useRound } from '../../data/queries';
import { useServices } from '../../data/services';
import { forgetUnsavedChanges } from '../../data/unsavedChanges';
import type { Begun } from '../../form/BegunForms';
import { NewDraft } from '../../form/NewDraft';
import { FailureState } from '../../shell/FailureState';
import { useText } from '../../text/useText';
import { planPointLabel, planPointPaths } from './planPointFields';
import { PlanPointFields } from './PlanPointFields';

const nobody: readonly PersonRef[] = [];

export function NewPlanPoint({ begun, units }: { begun: Begun; units: readonly OrgUnit[] }) {
  const texts = useText();
  const { stores, rules, today } = useServices();
  const round = useRound();
  const years = yearsOf(round);
  const { backHref, goTo } = useAddress();
  const cache = useQueryClient();
  const choosable = useChoosable(nobody);
  const around = () => ({ today: today(), people: choosable.people });
  return (
    <NewDraft
      label={texts.plan.newTitle}
      paths={planPointPaths}
      initial={emptyPlanPointDraft()}
      {...begun}
      parse={(draft) => parseNewPlanPoint(draft, round, rules.planPoint, around())}
      labelOf={(path) => planPointLabel(path, years, texts)}
      create={(input, key) => stores.planPoints.create(input, key)}
      onCreated={(created) => {
        cache.setQueryData(queryKeys.planPoint(created.entity.id), created);
        void cache.invalidateQueries({ queryKey: queryKeys.planPoints(round.key) });
        forgetUnsavedChanges();
        goTo(`/plan/${created.entity.id}`, {}, { replace: true });
      }}
      onCancel={() => navigate(backHref('/plan'))}
      failureAs={FailureState}
    >
      {(form) => <PlanPointFields form={form} units={units} years={years} people={choosable} />}
    </NewDraft>
  );
}
