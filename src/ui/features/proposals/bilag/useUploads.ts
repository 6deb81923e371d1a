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
import { isSameFile, type BegunUpload } from '../../../data/begunUploads';
import { useRefreshBilag } from '../../../data/bilag';
import { useServices } from '../../../data/services';
import { useUnsavedChanges } from '../../../data/unsavedChanges';
import { useBegunUploads } from './useBegunUploads';

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

/** `begun`: the same file was on its way before, and goes on from where it was. */
const begin = (file: File, replaces: BilagId | undefined, begun: BegunUpload | undefined): Upload => {
  const problem = bilagProblem(replaces === undefined ? file : { size: file.size, name: 'bilag' });
  const state = problem !== undefined ? 'refused' : isProgram(file.name) ? 'asks' : 'waiting';
  const key = begun?.key ?? (crypto.randomUUID() as string as ClientKey);
  const name = begun?.name ?? file.name;
  return { key, file, name, replaces, state, problem, error: undefined, point: begun?.point };
};

const isUnderWay = ({ state }: Upload): boolean => state === 'waiting' || state === 'sending' || state === 'stopping';

/** `onAdded` is told what came through. */
export const useUploads = (proposal: ProposalId, onAdded: (bilag: Bilag) => void) => {
  const { stores } = useServices();
  const refresh = useRefreshBilag(proposal);
  const { begun, keep, forget, discard } = useBegunUploads(proposal);
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
    const { key, file, name, replaces } = upload;
    change(key, { state: stop.signal.aborted ? 'stopping' : 'sending', error: undefined });
    let { point: from } = upload;
    const how = {
      key,
      from,
      cancel: stop.signal,
      report: (point: UploadPoint) => {
        from = point;
        change(key, { point });
        if (point.sent < file.size) keep({ key, file, name, replaces, point });
      },
    };
    try {
      const done =
        replaces === undefined
          ? await stores.bilag.upload(proposal, toSend(upload), how)
          : await stores.bilag.replace(replaces, toSend(upload), how);
      dismiss(key);
      forget(key);
      if (done !== undefined) onAdded(done);
    } catch (error) {
      const isGone = isFailure(error, 'NotFound') && upload.point !== undefined;
      if (isGone || isFailure(error, 'Duplicate')) forget(key);
      // What had been begun is there no longer: it begins anew, unless it was to go.
      if (isGone && stop.signal.aborted) return dismiss(key);
      if (isGone && replaces === undefined) return await send({ ...upload, point: undefined }, stop);
      change(key, isFailure(error, 'Duplicate') ? { state: 'taken' } : { state: 'broken', error, point: from });
    } finally {
      stops.current.delete(key);
      void refresh();
    }
  };

  const waiting = begun.filter(({ key }) => !uploads.some((upload) => upload.key === key));

  const run = (upload: Upload): void => {
    const stop = new AbortController();
    stops.current.set(upload.key, stop);
    change(upload.key, { ...upload, state: 'waiting' });
    queue.current = queue.current.then(() => send(upload, stop));
  };

  const choose = (files: readonly File[], replaces?: BilagId): void => {
    const chosen = files.map((file) =>
      begin(
        file,
        replaces,
        waiting.find((one) => one.replaces === replaces && isSameFile(one.file, file)),
      ),
    );
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

  return { uploads, waiting, discard, choose, run, stop, giveUp, dismiss };
};
