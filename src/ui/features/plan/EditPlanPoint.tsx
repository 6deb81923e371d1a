import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { OrgUnit } from '../../../domain/organisation';
import type { PlanPoint } from '../../../domain/planPoint';
import { parsePlanPointDraft, toPlanPointDraft } from '../../../domain/planPointDraft';
import { yearsOf } from '../../../domain/round';
import type { Versioned } from '../../../domain/stores';
import { useChoosable } from '../../data/choosable';
import { queryKeys, useRound } from '../../data/queries';
import { useServices } from '../../data/services';
import { EditDraft } from '../../form/EditDraft';
import { FailureState } from '../../shell/FailureState';
import { useText } from '../../text/useText';
import { keptPlanPoint, planPointLabel, planPointPaths, spellPlanPointValue } from './planPointFields';
import { PlanPointFields } from './PlanPointFields';

interface EditPlanPointProps {
  readonly loaded: Versioned<PlanPoint>;
  readonly units: readonly OrgUnit[];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const personsOf = ({ responsible }: PlanPoint) => (responsible === undefined ? [] : [responsible]);

export function EditPlanPoint({ loaded, units, onSaved, onCancel }: EditPlanPointProps) {
  const texts = useText();
  const { stores, rules, today } = useServices();
  const cache = useQueryClient();
  const years = yearsOf(useRound());
  const { id, round } = loaded.entity;
  const choosable = useChoosable(useMemo(() => personsOf(loaded.entity), [loaded]));
  const { people } = choosable;
  return (
    <EditDraft
      label={texts.plan.edit}
      loaded={loaded}
      paths={planPointPaths}
      toDraft={toPlanPointDraft}
      parse={(draft, base: PlanPoint) => parsePlanPointDraft(draft, base, rules.planPoint, { today: today(), people })}
      labelOf={(path) => planPointLabel(path, years, texts)}
      spell={(path, value, theirs) =>
        // Whom the other has put in may be nobody we knew of.
        spellPlanPointValue(path, value, { units, people: [...people, ...personsOf(theirs)] }, texts)
      }
      keep={keptPlanPoint(id)}
      save={(patch, version) => stores.planPoints.update(id, patch, version)}
      reread={() => stores.planPoints.get(id)}
      onSaved={(saved) => {
        cache.setQueryData(queryKeys.planPoint(id), saved);
        void cache.invalidateQueries({ queryKey: queryKeys.planPoints(round) });
        onSaved();
      }}
      onClose={onCancel}
      failureAs={FailureState}
    >
      {(form) => <PlanPointFields form={form} units={units} years={years} people={choosable} />}
    </EditDraft>
  );
}
