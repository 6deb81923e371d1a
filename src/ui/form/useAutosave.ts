/** Keeps a draft of what is typed in a form, and finds the one that was kept when the form opens. */
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import type { Version } from '../../domain/ids';
import { encodeDraft, type DraftText, type FoundDrafts, type KeptDraft } from '../../domain/keptDraft';
import { browserDrafts, deviceName, ownerOf } from '../data/browserDrafts';
import { createDraftKeeper, type KeptState } from '../data/draftKeeper';
import { useViewer } from '../data/queries';
import { useServices } from '../data/services';
import type { CheckedForm } from './checkedForm';
import { typedFields } from './keptFields';
import { useFoundDrafts, type DraftPlaces } from './useFoundDrafts';

/** What is kept of a form, and as what. */
export interface Keep {
  /** "forslag/17", "forslag/ny/2025-2028/<key>" */
  readonly item: string;
  /** Which form in which edition: raised when a field changes its meaning or kind. */
  readonly shape: string;
  /** A draft to begin with; what else there is of the item is not looked for then. */
  readonly from?: KeptDraft | undefined;
}

interface AutosaveOptions<Draft extends FieldValues> {
  readonly keep: Keep | undefined;
  readonly form: CheckedForm<Draft>;
  readonly paths: readonly FieldPath<Draft>[];
  readonly began: () => Draft;
  readonly baseVersion: () => Version | undefined;
  readonly takeUp: (kept: KeptDraft) => void;
}

export interface Autosave {
  readonly state: KeptState;
  /** What the form was filled with when it opened, or since. */
  readonly restored: KeptDraft | undefined;
  readonly device: string;
  readonly found: FoundDrafts;
  readonly use: (kept: KeptDraft) => void;
  readonly remove: (draft: Pick<DraftText, 'item' | 'writer'>) => void;
  /** What was typed is saved: nothing of it is kept. */
  readonly forget: () => void;
}

const fieldsNow = <Draft extends FieldValues>({ began, form, paths }: AutosaveOptions<Draft>): KeptDraft['fields'] =>
  typedFields(began(), form.getValues(), paths);

/** Leaving the page loses nothing. */
export const isKept = (state: KeptState): boolean => ['kept', 'hereOnly', 'listOnly'].includes(state);

const never = () => () => undefined;
const nothingKept = (): KeptState => 'nothing';

export const useAutosave = <Draft extends FieldValues>(options: AutosaveOptions<Draft>): Autosave => {
  const { keep, form } = options;
  const { stores, siteUrl } = useServices();
  const person = useViewer().data?.person;
  const [writer] = useState(() => crypto.randomUUID());
  const [device] = useState(deviceName);
  const [restored, setRestored] = useState(keep?.from);
  const item = keep?.item;
  const shape = keep?.shape ?? '';

  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  const places = useMemo(
    (): DraftPlaces | undefined =>
      person === undefined || item === undefined
        ? undefined
        : { here: browserDrafts(ownerOf(person, siteUrl)), list: stores.drafts },
    [person, item, siteUrl, stores],
  );
  const keeper = useMemo(
    () => (places === undefined || item === undefined ? undefined : createDraftKeeper({ ...places, item, writer })),
    [places, item, writer],
  );

  useEffect(() => {
    if (keeper === undefined || item === undefined) return undefined;
    keeper.reads(() => {
      const fields = fieldsNow(latest.current);
      if (Object.keys(fields).length === 0) return undefined;
      const savedAt = new Date().toISOString();
      return encodeDraft({ item, writer, savedAt, device, shape, base: latest.current.baseVersion(), fields });
    });
    const stop = form.subscribe({ formState: { values: true }, callback: keeper.typed });
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') keeper.flush();
    };
    for (const event of ['blur', 'online']) window.addEventListener(event, keeper.flush);
    window.addEventListener('pagehide', keeper.leave);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      stop();
      for (const event of ['blur', 'online']) window.removeEventListener(event, keeper.flush);
      window.removeEventListener('pagehide', keeper.leave);
      document.removeEventListener('visibilitychange', hidden);
      keeper.flush();
    };
  }, [keeper, form, item, writer, device, shape]);

  const remove = (draft: Pick<DraftText, 'item' | 'writer'>): void => {
    places?.here.remove(draft);
    // One that cannot be removed now is offered again the next time.
    void places?.list.remove(draft).catch(() => undefined);
  };
  const known = useRef(new Set<string>([writer]));
  const bring = (kept: KeptDraft, spent: readonly DraftText[]): void => {
    known.current.add(kept.writer);
    keeper?.supersede([kept, ...spent]);
    options.takeUp(kept);
    setRestored(kept);
    leave(kept);
    keeper?.typed();
  };
  const { found, leave } = useFoundDrafts({
    places,
    item: keep?.from === undefined ? item : undefined,
    shape,
    isKnown: (draft) => known.current.has(draft.writer),
    onFound: ({ chosen, spent }) => {
      if (chosen === undefined) for (const draft of spent) remove(draft);
      // Whoever has begun to type meanwhile is asked first.
      else if (Object.keys(fieldsNow(options)).length === 0) bring(chosen, spent);
    },
  });
  const from = keep?.from;
  const begun = useRef<KeptDraft>(undefined);
  useEffect(() => {
    if (keeper === undefined || from === undefined || begun.current === from) return;
    begun.current = from;
    keeper.supersede([from]);
    latest.current.takeUp(from);
    keeper.typed();
  }, [keeper, from]);

  return {
    state: useSyncExternalStore(keeper?.subscribe ?? never, keeper?.state ?? nothingKept),
    restored,
    device,
    found,
    use: (kept) => bring(kept, found.spent),
    remove: (draft) => {
      leave(draft);
      remove(draft);
    },
    forget: () => keeper?.forget(),
  };
};
