/**
 * SP.RenderListDataOptions: which parts an answer has. What each flag brings is known from public clients that read it
 * (PnP's React controls); flags whose part nobody shows bring none.
 */
import { cannotConvert, notImplemented } from '../../../http/sharePointError';

const flags = {
  contextInfo: 1,
  listData: 2,
  listSchema: 4,
  clientForms: 64,
  viewMetadata: 1024,
  parentInfo: 8192,
} as const;

export type Part = keyof typeof flags;

/**
 * Change nothing for lists like these (documented): ids of a file system, spotlights, visualizations, links out of texts,
 * addresses of a media service, their host, mount points, custom actions of both kinds.
 */
const withoutEffect = 32 | 256 | 512 | 2048 | 4096 | 524288 | 1048576 | 2097152 | 4194304;

/** Beside other parts they are passed over; alone they leave nothing to answer with. */
const unknown: Readonly<Record<number, string>> = {
  8: 'MenuView',
  16: 'ListContentType',
  128: 'QuickLaunch',
  16384: 'PageContextInfo',
  32768: 'ClientSideComponentManifest',
  65536: 'ListAvailableContentTypes',
  131072: 'FolderContentTypeOrder',
  262144: 'GridInitInfo',
};
const known =
  Object.values(flags).reduce((all: number, flag) => all | flag, withoutEffect) |
  Object.keys(unknown).reduce((all, flag) => all | Number(flag), 0);

/** undefined: the rows alone, without a name (recorded for 0 and 2; that flags without a part leave it so is assumed). */
export const partsAsked = (value: unknown): ReadonlySet<Part> | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw cannotConvert('Edm.Int32');
  const describe = (what: string | number): Error => notImplemented(`RenderOptions ${what} of RenderListDataAsStream`);
  if (value < 0 || (value & ~known) !== 0) throw describe(value);
  const asked = (Object.keys(flags) as Part[]).filter((part) => (value & flags[part]) !== 0);
  const silent = Object.keys(unknown).filter((flag) => (value & Number(flag)) !== 0);
  if (asked.length === 0 && silent.length > 0) throw describe(silent.map((flag) => unknown[Number(flag)]).join(', '));
  return asked.length === 0 || (asked.length === 1 && asked[0] === 'listData') ? undefined : new Set(asked);
};
