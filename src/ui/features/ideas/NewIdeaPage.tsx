/** `#/ideer/ny` */
import { useQueryClient } from '@tanstack/react-query';
import { emptyIdeaDraft, parseNewIdea } from '../../../domain/ideaDraft';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { navigate, useAddress } from '../../data/address';
import { useRound, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { forgetUnsavedChanges } from '../../data/unsavedChanges';
import { BegunForms, type Begun } from '../../form/BegunForms';
import { NewDraft } from '../../form/NewDraft';
import { FailureState } from '../../shell/FailureState';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { ideasText } from '../../text/parts/ideas';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { IdeaFields, ideaPaths } from './IdeaFields';
import { ideaKeys } from './ideaQueries';
import { ideaShape } from './ideaShapes';

function NewIdea({ begun }: { begun: Begun }) {
  const words = useTextOf(ideasText);
  const { stores, rules } = useServices();
  const round = useRound();
  const { backHref, goTo } = useAddress();
  const cache = useQueryClient();
  const labels = new Map<string, string>(Object.entries(words.fields));
  return (
    <NewDraft
      label={words.newTitle}
      saveLabel={words.send}
      paths={ideaPaths}
      initial={emptyIdeaDraft()}
      {...begun}
      parse={(draft) => parseNewIdea(draft, round.key, rules.idea)}
      labelOf={(path) => labels.get(path) ?? path}
      create={(input, key) => stores.ideas.create(input, key)}
      onCreated={(created) => {
        cache.setQueryData(ideaKeys.one(created.entity.id), created);
        void cache.invalidateQueries({ queryKey: ideaKeys.all(round.key) });
        forgetUnsavedChanges();
        goTo(`/ideer/${created.entity.id}`, {}, { replace: true });
      }}
      onCancel={() => navigate(backHref('/ideer'))}
      failureAs={FailureState}
    >
      {({ control }) => <IdeaFields control={control} />}
    </NewDraft>
  );
}

export function NewIdeaPage() {
  const words = useTextOf(ideasText);
  const { common } = useText();
  const { backHref } = useAddress();
  const round = useRound();
  const viewer = useViewer();
  return (
    <>
      <PageHeader
        title={words.newTitle}
        description={words.newDescription}
        back={{ href: backHref('/ideer'), label: words.back }}
      />
      <WhenLoaded queries={{ viewer }} label={common.loading}>
        {(data) =>
          round.status === 'closed' ? (
            <EmptyState title={words.mayNotAdd} body={common.readOnlyRound} />
          ) : data.viewer.rights.ideas.add ? (
            <BegunForms kind="ideer" round={round.key} shape={ideaShape}>
              {(begun) => <NewIdea key={begun.clientKey} begun={begun} />}
            </BegunForms>
          ) : (
            <EmptyState title={words.mayNotAdd} body={words.mayNotAddBody} />
          )
        }
      </WhenLoaded>
    </>
  );
}
