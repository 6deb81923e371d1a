/**
 * Drafts in this browser: there at once, and without a network. Each is an entry of local storage, "raaderum.draft", the
 * person, the site, the item and the writer. A browser that lets a framed page keep nothing, or has no room left, is met
 * by saying so: the list in SharePoint holds them all the same (decision 0014).
 */
import type { DraftText } from '../../domain/keptDraft';

export interface BrowserDraft extends DraftText {
  /** The list in SharePoint holds just this. Where it no longer does, another device has taken it up, or saved it. */
  readonly isListed: boolean;
}

export interface BrowserDrafts {
  /** Of one item, or all that begin with it when it ends with a slash; without one, all. */
  readonly list: (item?: string) => readonly BrowserDraft[];
  /** False where the browser keeps nothing. */
  readonly keep: (draft: DraftText, isListed: boolean) => boolean;
  readonly remove: (draft: Pick<DraftText, 'item' | 'writer'>) => void;
}

/** Whose drafts, and of which site. */
export interface DraftOwner {
  /** Their mail address, the same on every site; else what the site calls them. */
  readonly person: string;
  readonly siteUrl: string;
}

export const ownerOf = (
  { id, email }: { readonly id: number; readonly email: string | undefined },
  siteUrl: string,
): DraftOwner => ({ person: email?.toLowerCase() ?? `${id}@${siteUrl}`, siteUrl });

const prefix = 'raaderum.draft';
const separator = '|';
const keyOf = (...parts: readonly string[]): string => [prefix, ...parts.map(encodeURIComponent)].join(separator);

/** What `touch` makes of the storage, else `otherwise`: blocked third-party storage throws at the first touch of it. */
const withStorage = <Value>(touch: (storage: Storage) => Value, otherwise: Value): Value => {
  try {
    return touch(localStorage);
  } catch {
    return otherwise; // blocked, or full
  }
};

const keysIn = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(`${prefix}${separator}`),
  );

const form = /^(\S+) (listed|here) /;

/** "<savedAt> listed <text>": no second parser for what is a text already. */
const decode = (key: string, value: string): BrowserDraft | undefined => {
  const [, , , item, writer] = key.split(separator).map(decodeURIComponent);
  const [head = '', savedAt = '', where] = form.exec(value) ?? [];
  if (item === undefined || writer === undefined || head === '') return undefined;
  return { item, writer, savedAt, text: value.slice(head.length), isListed: where === 'listed' };
};

const isOf = (draft: DraftText, item: string): boolean =>
  item.endsWith('/') ? draft.item.startsWith(item) : draft.item === item;

export const browserDrafts = ({ person, siteUrl }: DraftOwner): BrowserDrafts => {
  const own = `${keyOf(person, siteUrl)}${separator}`;
  return {
    list: (item) =>
      withStorage(
        (storage) =>
          keysIn(storage)
            .filter((key) => key.startsWith(own))
            .map((key) => decode(key, storage.getItem(key) ?? ''))
            .filter((draft) => draft !== undefined)
            .filter((draft) => item === undefined || isOf(draft, item)),
        [],
      ),
    keep: ({ item, writer, savedAt, text }, isListed) =>
      withStorage((storage) => {
        const value = `${savedAt} ${isListed ? 'listed' : 'here'} ${text}`;
        storage.setItem(keyOf(person, siteUrl, item, writer), value);
        return true;
      }, false),
    remove: ({ item, writer }) =>
      withStorage((storage) => storage.removeItem(keyOf(person, siteUrl, item, writer)), undefined),
  };
};

/**
 * Whoever signs in sees to it that nobody else's drafts lie in this browser any longer: Teams owns the session, and tells
 * no tab of a sign-out.
 */
export const wipeDraftsOfOthers = (person: string): void =>
  withStorage((storage) => {
    const own = `${keyOf(person)}${separator}`;
    for (const key of keysIn(storage)) if (!key.startsWith(own)) storage.removeItem(key);
  }, undefined);

/** Tells this browser from the person's others; of those that keep nothing one cannot be told from another. */
export const deviceName = (): string =>
  withStorage((storage) => {
    const name = storage.getItem('raaderum.device') ?? crypto.randomUUID();
    storage.setItem('raaderum.device', name);
    return name;
  }, 'nowhere');
