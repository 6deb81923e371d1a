/** The skabelon while somebody changes it: kept over the version it was read in, merged where somebody else was first. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isFailure } from '../../../../domain/errors';
import type { KeptSkabelon } from '../../../../domain/keptSkabelon';
import { isSame } from '../../../../domain/patch';
import type { SkabelonChanges } from '../../../../domain/skabelon';
import { mergeSkabelon, type MergedSkabelon } from '../../../../domain/skabelonEditing';
import type { SaveState } from '../../../components/SaveBar';
import { useServices } from '../../../data/services';
import { skabelonKey } from '../../../data/skabelon';
import { useUnsavedChanges } from '../../../data/unsavedChanges';

export const useSkabelonForm = (loaded: KeptSkabelon) => {
  const { stores } = useServices();
  const client = useQueryClient();
  const [base, setBase] = useState(loaded);
  const [changes, setChanges] = useState<SkabelonChanges>(loaded.changes);
  const [outcome, setOutcome] = useState<{ readonly is: 'none' | 'saving' | 'saved'; readonly error?: unknown }>({
    is: 'none',
  });
  const [merged, setMerged] = useState<MergedSkabelon>();
  const isDirty = !isSame(changes, base.changes) || base.unreadableAt !== undefined;
  useUnsavedChanges(!isSame(changes, base.changes));

  const takeOver = (kept: KeptSkabelon): void => {
    setBase(kept);
    client.setQueryData(skabelonKey, kept);
  };
  const save = async (): Promise<void> => {
    setOutcome({ is: 'saving' });
    try {
      const kept = await stores.skabelon.save(changes, base.version);
      takeOver(kept);
      setMerged(undefined);
      setOutcome({ is: 'saved' });
    } catch (error) {
      if (!isFailure(error, 'Conflict')) {
        setOutcome({ is: 'none', error });
        return;
      }
      await meetTheirs().catch((failure: unknown) => setOutcome({ is: 'none', error: failure }));
    }
  };
  const meetTheirs = async (): Promise<void> => {
    const theirs = await stores.skabelon.load();
    const result = mergeSkabelon(base.changes, theirs.changes, changes);
    takeOver(theirs);
    setChanges(result.changes);
    setMerged(result);
    setOutcome({ is: 'none' });
  };

  const state: SaveState =
    outcome.is === 'saving' ? 'saving' : isDirty ? 'dirty' : outcome.is === 'saved' ? 'saved' : 'clean';
  return {
    base,
    changes,
    change: (next: SkabelonChanges): void => setChanges(next),
    state,
    error: outcome.error,
    merged,
    save: () => void save(),
    discard: (): void => {
      setChanges(base.changes);
      setMerged(undefined);
      setOutcome({ is: 'none' });
    },
  };
};
