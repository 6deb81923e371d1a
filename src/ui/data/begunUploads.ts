/**
 * Uploads that this browser began and did not see the end of: the page was reloaded, the machine went to sleep for good. The
 * bytes that SharePoint has stay there for a while; chosen again, the same file goes on from there (decision 0016). Kept among
 * the person's drafts in the browser, so that they go with them.
 */
import type { UploadPoint } from '../../domain/bilag';
import type { BilagId, ClientKey, ProposalId } from '../../domain/ids';
import { browserDrafts, type DraftOwner } from './browserDrafts';

/** What a browser tells of a file, by which it is known again. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'lastModified'>;

export interface BegunUpload {
  readonly key: ClientKey;
  readonly file: ChosenFile;
  /** What it is to be called. */
  readonly name: string;
  /** Set where it is a new version. */
  readonly replaces: BilagId | undefined;
  readonly point: UploadPoint;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not ours: as if it were not there
  }
};

const isFile = (value: unknown): value is ChosenFile & Fields =>
  isFields(value) &&
  typeof value['name'] === 'string' &&
  typeof value['size'] === 'number' &&
  typeof value['lastModified'] === 'number';

const isPoint = (value: unknown): value is UploadPoint & Fields =>
  isFields(value) &&
  typeof value['fileId'] === 'string' &&
  typeof value['session'] === 'string' &&
  typeof value['sent'] === 'number' &&
  typeof value['before'] === 'number';

const decode = (key: string, text: string): BegunUpload | undefined => {
  const kept = parse(text);
  if (!isFields(kept)) return undefined;
  const { file, name, replaces, point } = kept;
  if (!isFile(file) || !isPoint(point) || typeof name !== 'string') return undefined;
  if (replaces !== undefined && typeof replaces !== 'number') return undefined;
  return { key: key as ClientKey, file, name, replaces: replaces as BilagId | undefined, point };
};

export interface BegunUploads {
  readonly list: () => readonly BegunUpload[];
  readonly keep: (upload: BegunUpload) => void;
  readonly forget: (key: ClientKey) => void;
}

export const begunUploads = (owner: DraftOwner, proposal: ProposalId): BegunUploads => {
  const drafts = browserDrafts(owner);
  const item = `bilag/${proposal}`;
  return {
    list: () =>
      drafts
        .list(item)
        .map(({ writer, text }) => decode(writer, text))
        .filter((upload) => upload !== undefined),
    keep: ({ key, file: { name, size, lastModified }, ...upload }) => {
      const text = JSON.stringify({ ...upload, file: { name, size, lastModified } });
      drafts.keep({ item, writer: key, savedAt: new Date().toISOString(), text }, false);
    },
    forget: (key) => drafts.remove({ item, writer: key }),
  };
};

export const isSameFile = (one: ChosenFile, other: ChosenFile): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
