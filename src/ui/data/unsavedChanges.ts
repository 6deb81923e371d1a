/** Forms say that they hold unsaved changes; whoever wants to leave the view asks first. One form at a time can be dirty. */
import { useEffect, useId, useSyncExternalStore } from 'react';

const dirtyForms = new Set<string>();
const listeners = new Set<() => void>();
let waiting: (() => void) | undefined;

const announce = () => {
  for (const listener of listeners) listener();
};

const warnOnUnload = (event: BeforeUnloadEvent) => event.preventDefault();

const setDirty = (form: string, dirty: boolean) => {
  const before = dirtyForms.size;
  if (dirty) dirtyForms.add(form);
  else dirtyForms.delete(form);
  if (before === 0 && dirtyForms.size > 0) window.addEventListener('beforeunload', warnOnUnload);
  if (before > 0 && dirtyForms.size === 0) window.removeEventListener('beforeunload', warnOnUnload);
};

/** While `dirty`, leaving the path inside the tab asks, and so does closing the tab. */
export const useUnsavedChanges = (dirty: boolean): void => {
  const form = useId();
  useEffect(() => {
    setDirty(form, dirty);
    return () => setDirty(form, false);
  }, [form, dirty]);
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
  return { asking, stay: () => settle('stay'), leave: () => settle('leave') };
};
