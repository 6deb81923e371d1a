/**
 * Keeps what is typed in one form: in this browser within half a second, in the list in SharePoint when the typing pauses.
 * Never more than one request under way; one that fails is no error of the person's, but a state they can see, and is
 * tried again. What took up another draft removes that one when it is kept itself, not before.
 */
import type { DraftText } from '../../domain/keptDraft';
import type { DraftStore } from '../../domain/stores';
import type { BrowserDrafts } from './browserDrafts';

/** `hereOnly`: on this device alone. `listOnly`: the browser keeps nothing, and only the list has it. `nowhere`: as long as the page is open. */
export type KeptState = 'nothing' | 'writing' | 'kept' | 'hereOnly' | 'listOnly' | 'nowhere';

export interface KeeperOptions {
  readonly here: BrowserDrafts;
  readonly list: DraftStore;
  readonly item: string;
  readonly writer: string;
  readonly pace?: Partial<KeeperPace>;
}

export interface KeeperPace {
  /** From the first key to the browser. */
  readonly hereMs: number;
  /** From the last key to the list. */
  readonly listMs: number;
  /** The same where the browser keeps nothing: until then it is lost with the page. */
  readonly listAloneMs: number;
  /** From the first key to the list, however long somebody types on. */
  readonly longestMs: number;
  /** From a failure to the next attempt. */
  readonly againMs: number;
}

const usualPace: KeeperPace = { hereMs: 400, listMs: 3000, listAloneMs: 600, longestMs: 15_000, againMs: 30_000 };

export interface DraftKeeper {
  /** How to read the draft as it is now: undefined when nothing is typed that is not saved. */
  readonly reads: (read: () => DraftText | undefined) => void;
  readonly state: () => KeptState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly typed: () => void;
  /** Writes at once what waits: the field is left, or the page goes out of sight. */
  readonly flush: () => void;
  /** The page goes away: what the list holds need not lie on a machine that others may use (decision 0014). */
  readonly leave: () => void;
  /** The form has taken up these: they go when their words are kept by this one. */
  readonly supersede: (drafts: readonly Pick<DraftText, 'item' | 'writer'>[]) => void;
  /** Saved or thrown away: gone everywhere. Nothing is kept afterwards. */
  readonly forget: () => void;
}

export const createDraftKeeper = ({ here, list, item, writer, pace }: KeeperOptions): DraftKeeper => {
  const { hereMs, listMs, listAloneMs, longestMs, againMs } = { ...usualPace, ...pace };
  const listeners = new Set<() => void>();
  const timers: { here?: ReturnType<typeof setTimeout>; list?: ReturnType<typeof setTimeout> } = {};
  let state: KeptState = 'nothing';
  let isHere = false;
  /** The browser has refused: its storage is blocked, or full. */
  let isRefused = false;
  let superseded: readonly Pick<DraftText, 'item' | 'writer'>[] = [];
  /** Counts what was typed, so that an answer can be told to be about the latest. */
  let typedCount = 0;
  let waitingSince: number | undefined;
  let listed: 'never' | 'kept' | 'failed' = 'never';
  let sending = false;
  let over = false;
  let read = (): DraftText | undefined => undefined;

  const tell = (next: KeptState): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const stateNow = (): KeptState => {
    if (isHere) return listed === 'failed' ? 'hereOnly' : 'kept';
    if (listed === 'kept') return isRefused ? 'listOnly' : 'kept';
    return listed === 'failed' ? 'nowhere' : 'writing';
  };

  /** Superseded drafts go one by one, so that what fails is tried again. */
  const removeSuperseded = async (): Promise<void> => {
    for (const other of superseded) {
      here.remove(other);
      await list.remove(other);
      superseded = superseded.filter((one) => one !== other);
    }
  };

  const writeHere = (): void => {
    clearTimeout(timers.here);
    delete timers.here;
    const draft = over ? undefined : read();
    if (draft === undefined) return;
    isHere = here.keep(draft, false);
    if (!isHere && !isRefused && !sending) later(listAloneMs);
    isRefused = !isHere;
    if (isHere) for (const other of superseded) here.remove(other);
    tell(stateNow());
  };

  const writeList = async (): Promise<void> => {
    const draft = over ? undefined : read();
    const about = typedCount;
    if (draft === undefined) {
      here.remove({ item, writer });
      isHere = false;
      if (listed !== 'never') await list.remove({ item, writer });
    } else {
      await list.keep(draft);
      if (about === typedCount) isHere = here.keep(draft, true);
    }
    await removeSuperseded();
  };

  const later = (ms: number): void => {
    clearTimeout(timers.list);
    timers.list = setTimeout(() => void send(), ms);
  };

  const send = async (): Promise<void> => {
    clearTimeout(timers.list);
    delete timers.list;
    if (sending) return;
    sending = true;
    const about = typedCount;
    waitingSince = undefined;
    try {
      await writeList();
      listed = 'kept';
    } catch {
      listed = 'failed'; // shown as a state, tried again
    }
    sending = false;
    const isDone = over || read() === undefined;
    tell(isDone ? 'nothing' : stateNow());
    if (listed === 'failed') later(againMs);
    else if (about !== typedCount) later(over ? 0 : listMs);
  };

  const wait = (): void => {
    typedCount += 1;
    waitingSince ??= Date.now();
    timers.here ??= setTimeout(writeHere, hereMs);
    const pause = isRefused ? listAloneMs : listMs;
    if (!sending) later(Math.max(0, Math.min(pause, waitingSince + longestMs - Date.now())));
  };

  const flush = (): void => {
    if (timers.here !== undefined) writeHere();
    if (timers.list !== undefined) void send();
  };

  return {
    reads: (next) => {
      read = next;
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    typed: () => {
      if (over) return;
      if (read() !== undefined) {
        if (state === 'nothing') tell('writing');
        wait();
        return;
      }
      // All is as it was saved: there is no draft any more.
      if (state === 'nothing' && superseded.length === 0) return;
      clearTimeout(timers.here);
      delete timers.here;
      typedCount += 1;
      here.remove({ item, writer });
      tell('nothing');
      void send();
    },
    flush,
    leave: () => {
      flush();
      const isListed = listed === 'kept' && !sending;
      if (!isListed) return;
      here.remove({ item, writer });
      isHere = false;
    },
    supersede: (drafts) => {
      superseded = [...superseded, ...drafts];
    },
    forget: () => {
      over = true;
      clearTimeout(timers.here);
      delete timers.here;
      typedCount += 1;
      here.remove({ item, writer });
      for (const other of superseded) here.remove(other);
      tell('nothing');
      void send();
    },
  };
};
