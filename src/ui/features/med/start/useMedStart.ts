/**
 * Makes MED-drøftelser, a few at a time, and tells of each what became of it. Begun again it makes none twice: by their keys.
 * Whoever leaves the page is asked, and stops it after those under way.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ClientKey, MedDiscussionId } from '../../../../domain/ids';
import { medInputOf } from '../../../../domain/medStart';
import { queryKeys, useRound } from '../../../data/queries';
import { useServices } from '../../../data/services';
import { useUnsavedChanges } from '../../../data/unsavedChanges';
import { medStartText } from '../../../text/parts/medStart';
import { useTextOf } from '../../../text/partText';
import type { Chosen } from './startView';

export type StartState =
  | { readonly at: 'waits' | 'makes' }
  | { readonly at: 'made'; readonly id: MedDiscussionId }
  | { readonly at: 'failed'; readonly error: unknown };

/** SharePoint slows down whoever asks for much at once. */
const atOnce = 3;

export interface MedStart {
  readonly states: ReadonlyMap<ClientKey, StartState>;
  /** While it runs. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly run: (chosen: readonly Chosen[]) => Promise<void>;
}

export const useMedStart = (): MedStart => {
  const { stores, rules } = useServices();
  const round = useRound();
  const client = useQueryClient();
  const [states, setStates] = useState<ReadonlyMap<ClientKey, StartState>>(new Map());
  const [progress, setProgress] = useState<MedStart['progress']>();
  useUnsavedChanges(progress !== undefined, false, useTextOf(medStartText).leave);
  const hasLeft = useRef(false);
  useEffect(() => {
    hasLeft.current = false;
    return () => {
      hasLeft.current = true;
    };
  }, []);

  const tell = (key: ClientKey, state: StartState): void => setStates((before) => new Map(before).set(key, state));
  const make = async ({ row, deadline }: Chosen): Promise<void> => {
    tell(row.key, { at: 'makes' });
    try {
      const input = medInputOf(row, deadline, round.key, rules.medDiscussion.title.maxLength);
      const { entity } = await stores.medDiscussions.create(input, row.key);
      tell(row.key, { at: 'made', id: entity.id });
    } catch (error) {
      tell(row.key, { at: 'failed', error });
    }
  };

  const run = async (chosen: readonly Chosen[]): Promise<void> => {
    let done = 0;
    setProgress({ done, of: chosen.length });
    setStates(
      (before) => new Map([...before, ...chosen.map(({ row }) => [row.key, { at: 'waits' } as const] as const)]),
    );
    const queue = [...chosen];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined && !hasLeft.current; next = queue.shift()) {
        await make(next);
        done += 1;
        setProgress({ done, of: chosen.length });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    await client.invalidateQueries({ queryKey: queryKeys.medDiscussions(round.key) });
    setProgress(undefined);
  };
  return { states, progress, run };
};
