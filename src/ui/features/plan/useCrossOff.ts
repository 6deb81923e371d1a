/**
 * Crossing off in the list: shown at once, written over the version just read, taken back on screen when SharePoint
 * says no. Somebody else's change is never overwritten: if the point is no longer as the list showed it, nothing is sent.
 */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { AppError } from '../../../domain/errors';
import type { PlanPointId } from '../../../domain/ids';
import type { LocalDate } from '../../../domain/localDate';
import { crossOff, takeBackCrossOff, type CrossOffPatch } from '../../../domain/planCrossOff';
import type { PlanPoint } from '../../../domain/planPoint';
import type { Loaded } from '../../../domain/stores';
import { queryKeys, useRound } from '../../data/queries';
import { useServices } from '../../data/services';

export interface CrossOffChange {
  readonly what: 'crossedOff' | 'takenBack' | 'undone';
  /** As the list showed it before. */
  readonly before: PlanPoint;
  readonly patch: CrossOffPatch;
}

export type CrossOffOutcome =
  | { readonly is: 'none' }
  | { readonly is: 'done'; readonly change: CrossOffChange; readonly after: PlanPoint }
  | { readonly is: 'failed'; readonly change: CrossOffChange; readonly error: unknown };

const standsAs = (point: PlanPoint, shown: CrossOffPatch): boolean =>
  point.status === shown.status && point.doneOn === shown.doneOn;

export const useCrossOff = () => {
  const { stores } = useServices();
  const { key } = useRound();
  const cache = useQueryClient();
  const [outcome, setOutcome] = useState<CrossOffOutcome>({ is: 'none' });

  const { mutate } = useMutation({
    mutationFn: async ({ before, patch }: CrossOffChange) => {
      const { entity, version } = await stores.planPoints.get(before.id);
      if (!standsAs(entity, before)) throw new AppError({ kind: 'Conflict' });
      return stores.planPoints.update(before.id, patch, version);
    },
    onMutate: async ({ before, patch }) => {
      // An answer on its way would draw the old state over the new one.
      await cache.cancelQueries({ queryKey: queryKeys.planPoints(key) });
      show({ ...before, ...patch });
    },
    onSuccess: (saved, change) => {
      show(saved.entity);
      cache.setQueryData(queryKeys.planPoint(saved.entity.id), saved);
      setOutcome({ is: 'done', change, after: saved.entity });
    },
    onError: (error, change) => {
      show(change.before);
      setOutcome({ is: 'failed', change, error });
      return cache.invalidateQueries({ queryKey: queryKeys.planPoints(key) });
    },
  });

  const show = (point: PlanPoint): void => {
    cache.setQueryData<Loaded<PlanPoint>>(
      queryKeys.planPoints(key),
      (list) => list && { ...list, rows: list.rows.map((row) => (row.id === point.id ? point : row)) },
    );
  };

  /** By id, from what the list shows now: rows need not be drawn again because another one changed. */
  const shownPoint = useCallback(
    (id: PlanPointId) =>
      cache.getQueryData<Loaded<PlanPoint>>(queryKeys.planPoints(key))?.rows.find((row) => row.id === id),
    [cache, key],
  );

  const cross = useCallback(
    (id: PlanPointId, day: LocalDate) => {
      const before = shownPoint(id);
      if (before !== undefined) mutate({ what: 'crossedOff', before, patch: crossOff(day) });
    },
    [mutate, shownPoint],
  );
  const takeBack = useCallback(
    (id: PlanPointId) => {
      const before = shownPoint(id);
      if (before !== undefined) mutate({ what: 'takenBack', before, patch: takeBackCrossOff() });
    },
    [mutate, shownPoint],
  );
  const undo = useCallback(() => {
    if (outcome.is !== 'done') return;
    const { status, doneOn } = outcome.change.before;
    mutate({ what: 'undone', before: outcome.after, patch: { status, doneOn } });
  }, [mutate, outcome]);

  return { outcome, cross, takeBack, undo };
};
