/** New items that somebody has begun to write and not made yet: each a draft under a key of its own. */
import { useEffect, useMemo, useState } from 'react';
import { sortDrafts, type DraftText, type KeptDraft } from '../../domain/keptDraft';
import { browserDrafts, deviceName, ownerOf } from '../data/browserDrafts';
import { useViewer } from '../data/queries';
import { useServices } from '../data/services';
import { findDrafts } from './useFoundDrafts';

export interface BegunItems {
  /** One draft an item, newest first. */
  readonly begun: readonly KeptDraft[];
  /** Those of another edition of the form. */
  readonly unreadable: readonly DraftText[];
  readonly device: string;
  readonly remove: (draft: Pick<DraftText, 'item' | 'writer'>) => void;
}

const byItem = (texts: readonly DraftText[]): readonly (readonly DraftText[])[] => {
  const groups = new Map<string, DraftText[]>();
  for (const text of texts) groups.set(text.item, [...(groups.get(text.item) ?? []), text]);
  return [...groups.values()];
};

/** `begins`: what the items of such drafts begin with, "forslag/ny/2025-2028/". */
export const useBegunItems = (begins: string, shape: string): BegunItems => {
  const { stores, siteUrl } = useServices();
  const person = useViewer().data?.person;
  const [device] = useState(deviceName);
  const [texts, setTexts] = useState<readonly DraftText[]>([]);
  const [now] = useState(() => new Date());
  const places = useMemo(
    () => (person === undefined ? undefined : { here: browserDrafts(ownerOf(person, siteUrl)), list: stores.drafts }),
    [person, siteUrl, stores],
  );
  useEffect(() => {
    if (places === undefined) return undefined;
    let isOpen = true;
    void findDrafts(places, begins, (found) => {
      if (isOpen) setTexts(found);
    });
    return () => {
      isOpen = false;
    };
  }, [places, begins]);
  const sorted = useMemo(() => byItem(texts).map((ofItem) => sortDrafts(ofItem, shape, now)), [texts, shape, now]);
  return {
    begun: sorted
      .flatMap(({ chosen }) => (chosen === undefined ? [] : [chosen]))
      .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)),
    unreadable: sorted.flatMap(({ unreadable }) => unreadable),
    device,
    remove: (draft) => {
      // Whatever there is of the item goes, in whichever window it was written.
      const gone = texts.filter(({ item }) => item === draft.item);
      setTexts(texts.filter((text) => !gone.includes(text)));
      for (const one of gone) {
        places?.here.remove(one);
        void places?.list.remove(one).catch(() => undefined); // offered again the next time
      }
    },
  };
};
