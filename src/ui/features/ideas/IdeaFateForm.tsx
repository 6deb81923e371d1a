import { useQueryClient } from '@tanstack/react-query';
import type { Idea } from '../../../domain/idea';
import { ideaStatuses } from '../../../domain/idea';
import { parseIdeaFate, toIdeaFateDraft, type IdeaFateDraft } from '../../../domain/ideaDraft';
import { isValidOn, type OrgUnit } from '../../../domain/organisation';
import type { Versioned } from '../../../domain/stores';
import type { WorkPackage } from '../../../domain/workPackage';
import { useServices } from '../../data/services';
import { EditDraft } from '../../form/EditDraft';
import { ChoiceField, LongTextField } from '../../form/LabelledField';
import { FailureState } from '../../shell/FailureState';
import { ideasText } from '../../text/parts/ideas';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { ideaKeys } from './ideaQueries';
import { fateShape } from './ideaShapes';

const paths: readonly (keyof IdeaFateDraft)[] = ['status', 'chefomraadeId', 'workPackageId', 'reason'];

interface IdeaFateFormProps {
  readonly loaded: Versioned<Idea>;
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly onSaved: () => void;
}

/** Sorting takes the wider permission, and it is that one which may be missing. */
function Failure({ error }: { error: unknown }) {
  const { askForConsent } = useServices().manage;
  return <FailureState error={error} askForConsent={askForConsent} />;
}

export function IdeaFateForm({ loaded, units, workPackages, onSaved }: IdeaFateFormProps) {
  const words = useTextOf(ideasText);
  const { common } = useText();
  const { manage, rules, today } = useServices();
  const cache = useQueryClient();
  const { id, round, chefomraadeId } = loaded.entity;
  const areas = units
    .filter((unit) => unit.kind === 'chefomraade' && (isValidOn(unit, today()) || unit.id === chefomraadeId))
    .map((unit) => [String(unit.id), unit.name] as const);
  const packages = workPackages.map((pack) => [String(pack.id), pack.title] as const);
  const statuses = ideaStatuses.map((status) => [status, common.ideaStatuses[status]] as const);
  const labels = new Map<string, string>(Object.entries(words.fields));
  const spoken = new Map<string, ReadonlyMap<string, string>>([
    ['status', new Map<string, string>(statuses)],
    ['chefomraadeId', new Map(areas)],
    ['workPackageId', new Map(packages)],
  ]);
  return (
    <EditDraft
      label={words.sort}
      loaded={loaded}
      paths={paths}
      toDraft={toIdeaFateDraft}
      parse={(draft, base: Idea) => parseIdeaFate(draft, base, rules.idea)}
      labelOf={(path) => labels.get(path) ?? path}
      spell={(path, value) => spoken.get(path)?.get(String(value)) ?? String(value)}
      keep={{ item: `ideer/${id}/sortering`, shape: fateShape }}
      save={(patch, version) => manage.ideas.update(id, patch, version)}
      reread={() => manage.ideas.get(id)}
      onSaved={(saved) => {
        cache.setQueryData(ideaKeys.one(id), saved);
        void cache.invalidateQueries({ queryKey: ideaKeys.all(round) });
        onSaved();
      }}
      failureAs={Failure}
    >
      {({ control }) => (
        <>
          <ChoiceField control={control} path="status" label={words.fields.status} options={statuses} />
          <ChoiceField
            control={control}
            path="chefomraadeId"
            label={words.fields.chefomraadeId}
            options={areas}
            none={words.nowhere}
          />
          <ChoiceField
            control={control}
            path="workPackageId"
            label={words.fields.workPackageId}
            options={packages}
            none={words.nowhere}
          />
          <LongTextField
            control={control}
            path="reason"
            label={words.fields.reason}
            hint={words.hints.reason}
            maxLength={rules.idea.reason.maxLength}
          />
        </>
      )}
    </EditDraft>
  );
}
