/** Whoever sent an idea in corrects it, as long as nobody has sorted it. */
import { useQueryClient } from '@tanstack/react-query';
import { AppError, isFailure } from '../../../domain/errors';
import type { Idea } from '../../../domain/idea';
import { parseIdeaWords, toIdeaDraft } from '../../../domain/ideaDraft';
import type { IdeaStore, Versioned } from '../../../domain/stores';
import { ProblemBar } from '../../components/ProblemBar';
import { useServices } from '../../data/services';
import { EditDraft } from '../../form/EditDraft';
import { FailureState } from '../../shell/FailureState';
import { ideasText } from '../../text/parts/ideas';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { IdeaFields, ideaPaths } from './IdeaFields';
import { ideaKeys } from './ideaQueries';
import { ideaShape } from './ideaShapes';

interface IdeaWordsFormProps {
  readonly loaded: Versioned<Idea>;
  readonly ideas: IdeaStore;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** What stands in the form can still be copied from there. */
function Failure({ error }: { error: unknown }) {
  const words = useTextOf(ideasText);
  if (!isFailure(error, 'Forbidden')) return <FailureState error={error} />;
  return <ProblemBar intent="warning">{words.sortedMeanwhile}</ProblemBar>;
}

export function IdeaWordsForm({ loaded, ideas, onSaved, onClose }: IdeaWordsFormProps) {
  const words = useTextOf(ideasText);
  const { common } = useText();
  const { rules } = useServices();
  const cache = useQueryClient();
  const { id, round } = loaded.entity;
  const labels = new Map<string, string>(Object.entries(words.fields));
  const origins = new Map<string, string>(Object.entries(common.origins));
  return (
    <EditDraft
      label={words.correct}
      loaded={loaded}
      paths={ideaPaths}
      toDraft={toIdeaDraft}
      parse={(draft, base: Idea) => parseIdeaWords(draft, base, rules.idea)}
      labelOf={(path) => labels.get(path) ?? path}
      spell={(path, value) => (path === 'origin' ? (origins.get(String(value)) ?? '') : String(value))}
      nameOf={({ modifiedBy }) => modifiedBy?.name}
      keep={{ item: `ideer/${id}`, shape: ideaShape }}
      save={async (patch, version) => {
        // Sorted since: what was answered must not be changed under the answer. The version guards the blink after this.
        const now = await ideas.get(id);
        if (now.entity.status !== 'new') throw new AppError({ kind: 'Forbidden', what: `correct idea ${id}` });
        return ideas.update(id, patch, version);
      }}
      reread={() => ideas.get(id)}
      onSaved={(saved) => {
        cache.setQueryData(ideaKeys.one(id), saved);
        void cache.invalidateQueries({ queryKey: ideaKeys.all(round) });
        onSaved();
      }}
      onClose={onClose}
      closeLabel={words.stopCorrecting}
      failureAs={Failure}
    >
      {({ control }) => <IdeaFields control={control} />}
    </EditDraft>
  );
}
