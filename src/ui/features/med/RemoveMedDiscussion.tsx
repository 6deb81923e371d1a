/** Takes away a MED-drøftelse made by mistake: nobody has written in it, nor commented. To SharePoint's recycle bin. */
import { Button } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MedDiscussion } from '../../../domain/medDiscussion';
import type { Versioned } from '../../../domain/stores';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ProblemBar } from '../../components/ProblemBar';
import { navigate, useAddress } from '../../data/address';
import { useComments } from '../../data/comments';
import { queryKeys } from '../../data/queries';
import { useServices } from '../../data/services';
import { FailureState } from '../../shell/FailureState';
import { medItemText } from '../../text/parts/medItem';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

interface RemoveMedDiscussionProps {
  readonly loaded: Versioned<MedDiscussion>;
  readonly committee: string;
}

export function RemoveMedDiscussion({ loaded, committee }: RemoveMedDiscussionProps) {
  const { common } = useText();
  const words = useTextOf(medItemText);
  const { stores } = useServices();
  const { backHref } = useAddress();
  const cache = useQueryClient();
  const [asks, setAsks] = useState(false);
  const { entity, version } = loaded;
  const target = { on: 'medDiscussion', id: entity.id } as const;
  const comments = useComments(target);
  const removal = useMutation({
    mutationFn: async (): Promise<'removed' | 'commented'> => {
      // A comment does not change the version, so that they are asked for anew at the last moment.
      if ((await stores.comments.list(target)).length > 0) return 'commented';
      await stores.medDiscussions.remove(entity.id, version);
      return 'removed';
    },
    onSuccess: (what) => {
      if (what === 'commented') return comments.refetch();
      navigate(backHref('/med'), { replace: true });
      cache.removeQueries({ queryKey: queryKeys.medDiscussion(entity.id) });
      return cache.invalidateQueries({ queryKey: queryKeys.medDiscussions(entity.round) });
    },
    onError: () => cache.invalidateQueries({ queryKey: queryKeys.medDiscussion(entity.id) }),
  });
  // Where comments cannot be read nobody can say that there are none.
  if (comments.data === undefined) return null;
  if (comments.data.length > 0)
    return removal.data === 'commented' ? <ProblemBar intent="warning">{words.hasComments}</ProblemBar> : null;
  return (
    <div>
      {removal.isError && <FailureState error={removal.error} />}
      <Button disabledFocusable={removal.isPending} onClick={() => setAsks(true)}>
        {words.remove}
      </Button>
      <ConfirmDialog
        open={asks}
        title={words.removeTitle}
        confirm={words.removeConfirm}
        cancel={common.cancel}
        onCancel={() => setAsks(false)}
        onConfirm={() => {
          setAsks(false);
          removal.mutate();
        }}
      >
        {words.removeBody(committee)}
      </ConfirmDialog>
    </div>
  );
}
