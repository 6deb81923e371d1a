/** The drafts that are kept of an item, in this browser and in the list, when its form opens. */
import { useEffect, useRef, useState } from 'react';
import { newestCopies, sortDrafts, type DraftText, type FoundDrafts } from '../../domain/keptDraft';
import type { DraftStore } from '../../domain/stores';
import type { BrowserDrafts } from '../data/browserDrafts';

export interface DraftPlaces {
  readonly here: BrowserDrafts;
  readonly list: DraftStore;
}

/** A form that waits for a slow list any longer keeps the person from what this browser holds. */
const patienceMs = 2500;

const bare = ({ item, writer, savedAt, text }: DraftText): DraftText => ({ item, writer, savedAt, text });

/**
 * Hands over what both hold; when the list is slow, first what the browser holds. `item` ending with a slash: of all
 * items that begin so.
 */
export const findDrafts = async (
  { here, list }: DraftPlaces,
  item: string,
  found: (texts: readonly DraftText[]) => void,
): Promise<void> => {
  const inBrowser = here.list(item);
  const isAsked = (draft: DraftText) => !item.endsWith('/') || draft.item.startsWith(item);
  const timer = setTimeout(() => found(inBrowser.map(bare)), patienceMs);
  try {
    const inList = (item.endsWith('/') ? await list.list() : await list.list(item)).filter(isAsked);
    const isThere = (draft: DraftText) => inList.some((one) => one.writer === draft.writer && one.item === draft.item);
    // Once in the list and there no more: another device has taken it up, or saved it.
    const gone = inBrowser.filter((draft) => draft.isListed && !isThere(draft));
    for (const draft of gone) here.remove(draft);
    found(newestCopies([...inBrowser.filter((draft) => !gone.includes(draft)).map(bare), ...inList]));
  } catch {
    // Then the browser's own are all there is; that the list cannot be reached is said when something is kept.
    found(inBrowser.map(bare));
  } finally {
    clearTimeout(timer);
  }
};

const nothing: FoundDrafts = { chosen: undefined, others: [], unreadable: [], spent: [] };

interface FindOptions {
  readonly places: DraftPlaces | undefined;
  /** undefined: nothing is looked for. */
  readonly item: string | undefined;
  readonly shape: string;
  /** Whether the form has it already. */
  readonly isKnown: (draft: DraftText) => boolean;
  readonly onFound: (found: FoundDrafts) => void;
}

/** What of it the person has neither taken up nor let go. */
export const useFoundDrafts = ({ places, item, shape, ...given }: FindOptions) => {
  const [found, setFound] = useState(nothing);
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  useEffect(() => {
    if (places === undefined || item === undefined) return undefined;
    let isOpen = true;
    void findDrafts(places, item, (texts) => {
      if (!isOpen) return;
      const unknown = texts.filter((draft) => !latest.current.isKnown(draft));
      const sorted = sortDrafts(unknown, shape, new Date());
      setFound(sorted);
      latest.current.onFound(sorted);
    });
    return () => {
      isOpen = false;
    };
  }, [places, item, shape]);
  return {
    found,
    leave: ({ writer }: Pick<DraftText, 'writer'>): void =>
      setFound(({ chosen, others, unreadable, spent }) => ({
        chosen: chosen?.writer === writer ? undefined : chosen,
        others: others.filter((one) => one.writer !== writer),
        unreadable: unreadable.filter((one) => one.writer !== writer),
        spent,
      })),
  };
};
