/** Forms say that they hold unsaved changes; whoever wants to leave the view asks first. One form at a time can be dirty. */
import { useEffect, useId, useSyncExternalStore } from 'react';

/** What is asked where leaving loses something else than what was typed. */
export interface LeaveWords {
  readonly title: string;
  readonly body: string;
  readonly go: string;
}

interface DirtyForm {
  /** As a draft. */
  readonly kept: boolean;
  readonly words: LeaveWords | undefined;
}

const dirtyForms = new Map<string, DirtyForm>();
const listeners = new Set<() => void>();
let waiting: (() => void) | undefined;
/** As it was when it was asked: what runs may end meanwhile. */
let askedAbout: LeaveWords | undefined;

const announce = () => {
  for (const listener of listeners) listener();
};

const warnOnUnload = (event: BeforeUnloadEvent) => event.preventDefault();

const allKept = (): boolean => [...dirtyForms.values()].every(({ kept }) => kept);

const setDirty = (form: string, dirty: DirtyForm | undefined) => {
  if (dirty === undefined) dirtyForms.delete(form);
  else dirtyForms.set(form, dirty);
  // Adding the same listener twice is adding it once.
  if (allKept()) window.removeEventListener('beforeunload', warnOnUnload);
  else window.addEventListener('beforeunload', warnOnUnload);
};

/** While `dirty`, leaving the path inside the tab asks, and so does closing the tab, unless it is `kept` as a draft. */
export const useUnsavedChanges = (dirty: boolean, kept = false, words?: LeaveWords): void => {
  const form = useId();
  useEffect(() => {
    setDirty(form, dirty ? { kept, words } : undefined);
    return () => setDirty(form, undefined);
  }, [form, dirty, kept, words]);
};

/** A form that has just saved calls this before it navigates: its `dirty` of the last render is out of date. */
export const forgetUnsavedChanges = (): void => {
  dirtyForms.clear();
  window.removeEventListener('beforeunload', warnOnUnload);
};

/** True when something is unsaved: the person is being asked, and `go` runs if they choose to leave. */
export const askBeforeLeaving = (go: () => void): boolean => {
  if (dirtyForms.size === 0) return false;
  waiting = go;
  const [first] = dirtyForms.values();
  askedAbout = first?.words;
  announce();
  return true;
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** For the shell's dialog: whether it must ask, and the two answers. */
export const useLeaveQuestion = (): {
  readonly asking: boolean;
  /** Nothing is lost by leaving: it is kept as a draft. */
  readonly isKept: boolean;
  readonly words: LeaveWords | undefined;
  readonly stay: () => void;
  readonly leave: () => void;
} => {
  const asking = useSyncExternalStore(subscribe, () => waiting !== undefined);
  const settle = (answer: 'stay' | 'leave') => {
    const go = waiting;
    waiting = undefined;
    if (answer === 'leave') {
      forgetUnsavedChanges();
      go?.();
    }
    announce();
  };
  return {
    asking,
    isKept: asking && allKept(),
    words: askedAbout,
    stay: () => settle('stay'),
    leave: () => settle('leave'),
  };
};
