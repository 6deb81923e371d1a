/** The course of moving many: read, gone through, moved one by one, told; and once more with those that are left. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Step } from '../../../../domain/decision';
import type { ProposalId } from '../../../../domain/ids';
import type { ManyStep } from '../../../../domain/manySteps';
import { queryKeys, useRound } from '../../../data/queries';
import { useServices } from '../../../data/services';
import { leftOut, tasksInDoubt, tasksOf, toTryAgain, type Fates, type Finding } from './findings';
import { findTaken, readEach, takeEach } from './takeEach';

interface Done {
  readonly fates: Fates;
  readonly isCutOff: boolean;
  readonly step: ManyStep;
}

export interface Progress {
  readonly kind: ManyStep['kind'];
  readonly done: number;
  readonly of: number;
  readonly troubles: number;
  readonly isStopping: boolean;
}

export const useManyMove = (chosen: readonly ProposalId[], onLeft: (left: readonly ProposalId[]) => void) => {
  const { stores } = useServices();
  const { key } = useRound();
  const client = useQueryClient();
  const [ids, setIds] = useState(chosen);
  const [round, setRound] = useState(0);
  const [readSoFar, setReadSoFar] = useState(0);
  const [fates, setFates] = useState<Fates>(() => new Map());
  const [progress, setProgress] = useState<Progress>();
  const [done, setDone] = useState<Done>();
  const [isAsking, setAsking] = useState(false);
  const isStopped = useRef(false);

  const reads = useQuery({
    queryKey: ['manyProposals', key, ids.join('.'), round],
    queryFn: () => readEach(stores.proposals, ids, setReadSoFar),
    // What is decided about is what was gone through: it is read anew only when somebody asks for it.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });

  // Whoever leaves stops it after the one under way.
  useEffect(() => {
    isStopped.current = false;
    return () => {
      isStopped.current = true;
    };
  }, []);

  const readAgain = (): void => {
    setReadSoFar(0);
    setRound((before) => before + 1);
  };

  const settle = (ended: Done): void => {
    for (const [id, fate] of ended.fates)
      if (fate.state === 'moved') client.setQueryData(queryKeys.proposal(id), fate.now);
    void client.invalidateQueries({ queryKey: queryKeys.proposals(key) });
    setFates(ended.fates);
    setDone(ended);
    onLeft([...ended.fates].flatMap(([id, { state }]) => (state === 'moved' ? [] : [id])));
  };

  const take = async (step: ManyStep, written: Step, findings: ReadonlyMap<ProposalId, Finding>): Promise<void> => {
    const tasks = tasksOf(step, written, findings);
    isStopped.current = false;
    setProgress({ kind: step.kind, done: 0, of: tasks.length, troubles: 0, isStopping: false });
    const { taken, isCutOff } = await takeEach(stores.proposals, tasks, {
      isStopped: () => isStopped.current,
      report: (sofar) =>
        setProgress((before) => ({
          kind: step.kind,
          done: sofar.size,
          of: tasks.length,
          troubles: [...sofar.values()].filter(({ state }) => state !== 'moved').length,
          isStopping: before?.isStopping ?? false,
        })),
    });
    setProgress(undefined);
    settle({ fates: new Map([...fates, ...leftOut(findings), ...taken]), isCutOff, step });
  };

  return {
    reads: reads.data,
    readSoFar,
    of: ids.length,
    progress,
    done,
    isAsking,
    take,
    stop: (): void => {
      isStopped.current = true;
      setProgress((before) => before && { ...before, isStopping: true });
    },
    /** Somebody has asked for it to be read anew. */
    isAgain: round > 0,
    readAgain,
    /** First what was taken all the same; the rest is gone through anew, and nothing is moved before somebody says so. */
    again: async (ended: Done): Promise<void> => {
      setAsking(true);
      const { taken, isCutOff } = await findTaken(stores.proposals, tasksInDoubt(ended.fates));
      setAsking(false);
      const known: Fates = new Map([...ended.fates, ...taken]);
      const left = toTryAgain(known);
      settle({ ...ended, fates: known, isCutOff });
      if (left.length === 0 || isCutOff) return;
      setDone(undefined);
      setIds(left);
      readAgain();
    },
  };
};

export type ManyMoveRun = ReturnType<typeof useManyMove>;
export type { Done };
