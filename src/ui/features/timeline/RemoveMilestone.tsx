/** To SharePoint's recycle bin, after a question. A version that is out of date is refused like any other write. */
import { Button } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Milestone } from '../../../domain/milestone';
import type { Versioned } from '../../../domain/stores';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { navigate, useAddress } from '../../data/address';
import { queryKeys } from '../../data/queries';
import { useServices } from '../../data/services';
import { FailureState } from '../../shell/FailureState';
import { useText } from '../../text/useText';

export function RemoveMilestone({ loaded }: { loaded: Versioned<Milestone> }) {
  const { timeline, common } = useText();
  const { stores } = useServices();
  const { backHref } = useAddress();
  const cache = useQueryClient();
  const [asks, setAsks] = useState(false);
  const { entity, version } = loaded;
  const removal = useMutation({
    mutationFn: () => stores.milestones.remove(entity.id, version),
    onSuccess: () => {
      navigate(backHref('/tidsplan'), { replace: true });
      cache.removeQueries({ queryKey: queryKeys.milestone(entity.id) });
      return cache.invalidateQueries({ queryKey: queryKeys.milestones(entity.round) });
    },
    // Somebody may have changed it: what is shown next must be what SharePoint holds.
    onError: () => cache.invalidateQueries({ queryKey: queryKeys.milestone(entity.id) }),
  });
  return (
    <>
      {removal.isError && <FailureState error={removal.error} />}
      <Button disabledFocusable={removal.isPending} onClick={() => setAsks(true)}>
        {timeline.remove}
      </Button>
      <ConfirmDialog
        open={asks}
        title={timeline.removeTitle}
        confirm={timeline.removeConfirm}
        cancel={common.cancel}
        onCancel={() => setAsks(false)}
        onConfirm={() => {
          setAsks(false);
          removal.mutate();
        }}
      >
        {timeline.removeBody(entity.title)}
      </ConfirmDialog>
    </>
  );
}
