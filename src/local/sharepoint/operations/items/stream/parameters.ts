/** What a client asks of `RenderListDataAsStream`: the body's parameters, and those of the address (or `overrideParameters`). */
import { cannotConvert, noSuchProperty, notImplemented } from '../../../http/sharePointError';
import type { Call } from '../../call';
import { partsAsked, type Part } from './renderOptions';

export interface StreamAsked {
  readonly viewXml: string | undefined;
  readonly overrideViewXml: string | undefined;
  readonly paging: string | undefined;
  readonly folder: string | undefined;
  readonly datesInUtc: boolean;
  readonly allFields: boolean;
  /** What stands beside the rows; undefined: the rows alone, bare. */
  readonly parts: ReadonlySet<Part> | undefined;
  /** Of the address, names in lower case: `filterfield1`, `sortfield`, `view`, `rootfolder`. */
  readonly address: ReadonlyMap<string, string>;
}

type Named = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Say nothing here: they speak of groups, taxonomy, pictures, or of columns that always come. */
const withoutEffect = new Set([
  'AddRequiredFields',
  'AllowMultipleValueFilterForTaxonomyFields',
  'ExpandGroups',
  'FirstGroupOnly',
  'ReplaceGroup',
  'ImageFieldsToTryRewriteToCdnUrls',
  'FilterOutChannelFoldersInDefaultDocLib',
  'ModernListBoot',
  'ShowStubFile',
]);
/** Known to SharePoint; what they change is not known here. */
const onlyOff = new Set([
  'AddAllViewFields',
  'AddRegionalSettings',
  'AudienceTarget',
  'DeferredRender',
  'ExpandUserField',
  'MergeDefaultView',
  'OriginalDate',
  'RenderURLFieldInJSON',
]);
const texts = ['ViewXml', 'OverrideViewXml', 'Paging', 'FolderServerRelativeUrl'];
const flags = ['DatesInUtc', 'AddAllFields'];

const textOf = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  return value.trim() === '' ? undefined : value;
};

const flagOf = (value: unknown): boolean => {
  if (value === undefined || value === null) return false;
  if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
  return value;
};

const checkNames = (parameters: Named): void => {
  for (const [name, value] of Object.entries(parameters)) {
    if (texts.includes(name) || flags.includes(name) || name === 'RenderOptions' || withoutEffect.has(name)) continue;
    if (!onlyOff.has(name)) throw noSuchProperty(name, 'SP.RenderListDataParameters');
    if (flagOf(value)) throw notImplemented(`${name} of RenderListDataAsStream`);
  }
};

const numbered = [
  'FilterField',
  'FilterFields',
  'FilterValue',
  'FilterValues',
  'FilterType',
  'FilterOp',
  'FilterLookupId',
];
const single = [
  'View',
  'ViewId',
  'RootFolder',
  'Paged',
  'PagedPrev',
  'PageFirstRow',
  'SortField',
  'SortDir',
  'TryNewExperienceSingle',
];

const isAddressName = (name: string): boolean =>
  name.startsWith('p_') ||
  single.some((known) => known.toLowerCase() === name) ||
  numbered.some((known) => name.startsWith(known.toLowerCase()) && /^([1-9]|10)$/.test(name.slice(known.length)));

/** Names of the address that this call uses and we read. */
export const addressNames = (call: Call): string[] => [...call.parameters.keys()].filter(isAddressName);

const addressOf = (call: Call): Map<string, string> => {
  const address = new Map(call.parameters);
  const override = call.body['overrideParameters'] ?? {};
  if (!isRecord(override)) throw cannotConvert('SP.RenderListDataOverrideParameters');
  for (const [name, value] of Object.entries(override)) {
    const text = textOf(value);
    if (text === undefined) continue;
    if (!isAddressName(name.toLowerCase())) throw notImplemented(`${name} in overrideParameters`);
    address.set(name.toLowerCase(), text);
  }
  return address;
};

export const streamAsked = (call: Call): StreamAsked => {
  const parameters = call.body['parameters'] ?? {};
  if (!isRecord(parameters)) throw cannotConvert('SP.RenderListDataParameters');
  checkNames(parameters);
  return {
    viewXml: textOf(parameters['ViewXml']),
    overrideViewXml: textOf(parameters['OverrideViewXml']),
    paging: textOf(parameters['Paging']),
    folder: textOf(parameters['FolderServerRelativeUrl']),
    datesInUtc: flagOf(parameters['DatesInUtc']),
    allFields: flagOf(parameters['AddAllFields']),
    parts: partsAsked(parameters['RenderOptions']),
    address: addressOf(call),
  };
};
