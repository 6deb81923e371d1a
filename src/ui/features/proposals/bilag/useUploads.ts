/** Files on their way into a proposal, one at a time. Whoever leaves the page is asked first; then what is unfinished goes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  bilagProblem,
  isProgram,
  type Bilag,
  type BilagFile,
  type BilagProblem,
  type UploadPoint,
} from '../../../../domain/bilag';
import { isFailure } from '../../../../domain/errors';
import type { BilagId, ClientKey, ProposalId } from '../../../../domain/ids';
import { useRefreshBilag } from '../../../data/bilag';
import { useServices } from '../../../data/services';
import { useUnsavedChanges } from '../../../data/unsavedChanges';

export interface Upload {
  readonly key: ClientKey;
  readonly file: File;
  /** What it is to be called. */
  readonly name: string;
  /** Set where it is a new version. */
  readonly replaces: BilagId | undefined;
  readonly state: 'asks' | 'waiting' | 'sending' | 'stopping' | 'broken' | 'taken' | 'refused';
  readonly problem: BilagProblem | undefined;
  readonly error: unknown;
  readonly point: UploadPoint | undefined;
}

const toSend = ({ file, name }: Upload): BilagFile => ({
  name,
  size: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});

const begin = (file: File, replaces: BilagId | undefined): Upload => {
  const problem = bilagProblem(replaces === undefined ? file : { size: file.size, name: 'bilag' });
  const state = problem !== undefined ? 'refused' : isProgram(file.name) ? 'asks' : 'waiting';
  const key = crypto.randomUUID() as string as ClientKey;
  return { key, file, name: file.name, replaces, state, problem, error: undefined, point: undefined };
};

const isUnderWay = ({ state }: Upload): boolean => state === 'waiting' || state === 'sending' || state === 'stopping';

/** `onAdded` is told what came through. */
export const useUploads = (proposal: ProposalId, onAdded: (bilag: Bilag) => void) => {
  const { stores } = useServices();
  const refresh = useRefreshBilag(proposal);
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const stops = useRef(new Map<ClientKey, AbortController>());
  const queue = useRef(Promise.resolve());
  useUnsavedChanges(uploads.some((upload) => isUnderWay(upload) || upload.state === 'broken'));
  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop.abort();
    };
  }, []);

  const change = useCallback(
    (key: ClientKey, patch: Partial<Upload>) =>
      setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...patch } : one))),
    [],
  );
  const dismiss = useCallback((key: ClientKey) => setUploads((all) => all.filter((one) => one.key !== key)), []);

  const send = async (upload: Upload, stop: AbortController): Promise<void> => {
    const { key, replaces } = upload;
    change(key, { state: stop.signal.aborted ? 'stopping' : 'sending', error: undefined });
    let { point: from } = upload;
    const how = {
      key,
      from,
      cancel: stop.signal,
      report: (point: UploadPoint) => {
        from = point;
        change(key, { point });
      },
    };
    try {
      const done =
        replaces === undefined
          ? await stores.bilag.upload(proposal, toSend(upload), how)
          : await stores.bilag.replace(replaces, toSend(upload), how);
      dismiss(key);
      if (done !== undefined) onAdded(done);
    } catch (error) {
      change(key, isFailure(error, 'Duplicate') ? { state: 'taken' } : { state: 'broken', error, point: from });
    } finally {
      stops.current.delete(key);
      void refresh();
    }
  };

  const run = (upload: Upload): void => {
    const stop = new AbortController();
    stops.current.set(upload.key, stop);
    change(upload.key, { ...upload, state: 'waiting' });
    queue.current = queue.current.then(() => send(upload, stop));
  };

  const choose = (files: readonly File[], replaces?: BilagId): void => {
    const chosen = files.map((file) => begin(file, replaces));
    setUploads((all) => [...all, ...chosen]);
    for (const upload of chosen) if (upload.state === 'waiting') run(upload);
  };

  const stop = (upload: Upload): void => {
    change(upload.key, { state: 'stopping' });
    stops.current.get(upload.key)?.abort();
  };

  /** One that is broken has begun something that must go: it is sent once more, cancelled from the first. */
  const giveUp = (upload: Upload): void => {
    if (upload.point === undefined) return dismiss(upload.key);
    run(upload);
    stop(upload);
  };

  return { uploads, choose, run, stop, giveUp, dismiss };
};
