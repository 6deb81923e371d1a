/** What a body may say of a list, and what SharePoint would not take. */
import { badRequest, cannotConvert, noSuchProperty, notImplemented, spException } from '../../http/sharePointError';
import { columnsOfFormula } from '../../store/fields/formulaColumns';
import { certainTemplate, fieldSetOf } from '../../store/lists/listTemplates';
import type { List, ListSettings } from '../../store/lists/lists';
import type { Call } from '../call';
import { notSettable } from '../entitySource';
import { listSource } from './listSource';

const longestTitle = 255;
const mostMinorVersions = 511;
const mostMajorVersions = 50_000;

type SettingType = 'boolean' | 'number' | 'string';

const typesOf = (type: SettingType, ...names: readonly string[]): [string, SettingType][] =>
  names.map((name) => [name, type]);

const settingTypes: ReadonlyMap<string, SettingType> = new Map([
  ...typesOf(
    'boolean',
    'AllowContentTypes',
    'ContentTypesEnabled',
    'CrawlNonDefaultViews',
    'DefaultItemOpenUseListSetting',
    'DisableCommenting',
    'DisableGridEditing',
    'EnableAttachments',
    'EnableFolderCreation',
    'EnableMinorVersions',
    'EnableModeration',
    'EnableRequestSignOff',
    'EnableVersioning',
    'ExcludeFromOfflineClient',
    'ExemptFromBlockDownloadOfNonViewableFiles',
    'ForceCheckout',
    'IrmEnabled',
    'IrmExpire',
    'IrmReject',
    'IsApplicationList',
    'MultipleDataList',
    'NoCrawl',
    'OnQuickLaunch',
    'ParserDisabled',
  ),
  ...typesOf(
    'number',
    'DraftVersionVisibility',
    'ListExperienceOptions',
    'MajorVersionLimit',
    'MajorWithMinorVersionsLimit',
    'ReadSecurity',
    'WriteSecurity',
  ),
  ...typesOf(
    'string',
    'DefaultContentApprovalWorkflowId',
    'DefaultDisplayFormUrl',
    'DefaultEditFormUrl',
    'DefaultNewFormUrl',
    'Direction',
    'DocumentTemplateUrl',
    'ImageUrl',
    'ValidationFormula',
    'ValidationMessage',
  ),
]);

/** Said of a list that is made, and kept in its row or nowhere. */
const ofNewList: ReadonlySet<string> = new Set(['BaseTemplate', 'TemplateFeatureId']);

const edmTypes: Readonly<Record<SettingType, string>> = {
  boolean: 'Edm.Boolean',
  number: 'Edm.Int32',
  string: 'Edm.String',
};

export type ListChange = Pick<List, 'title' | 'description' | 'hidden' | 'settings'>;

/** Numbers that mean something, lowest and highest. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  DraftVersionVisibility: [0, 2],
  ListExperienceOptions: [0, 2],
  MajorVersionLimit: [0, mostMajorVersions],
  MajorWithMinorVersionsLimit: [0, mostMinorVersions],
  ReadSecurity: [1, 2],
  WriteSecurity: [1, 4],
};

const checkRange = (name: string, value: string | number | boolean): void => {
  const range = Object.hasOwn(ranges, name) ? ranges[name] : undefined;
  if (!range || typeof value !== 'number') return;
  const none = name === 'WriteSecurity' && value === 3;
  if (!Number.isInteger(value) || value < range[0] || value > range[1] || none)
    throw spException(-2147024809, `The value ${value} of ${name} does not fall within the expected range.`, 400);
};

const textOf = (value: unknown): string => {
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  return value;
};

const flagOf = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
  return value;
};

const settingOf = (name: string, type: SettingType, value: unknown): string | number | boolean => {
  const given = type === 'string' && value === null ? '' : value;
  if (typeof given !== type || (typeof given !== 'boolean' && typeof given !== 'number' && typeof given !== 'string'))
    throw cannotConvert(edmTypes[type]);
  checkRange(name, given);
  return given;
};

/** What only lists, or only libraries, can be told. The rules are SharePoint's, the sentences ours. */
const checkBaseType = (baseTemplate: number, settings: ListSettings): void => {
  const { baseType } = certainTemplate(baseTemplate);
  const refuse = (message: string): never => {
    throw spException(-2130575131, message);
  };
  if (baseType === 1 && settings['EnableAttachments'] === true)
    refuse('Attachments are not allowed in document libraries.');
  if (baseType === 0 && settings['EnableMinorVersions'] === true && settings['EnableModeration'] !== true)
    refuse('Minor versions can be enabled in document libraries only.');
  if (baseType === 0 && settings['ForceCheckout'] === true)
    refuse('Check out can be required in document libraries only.');
  if (settings['IrmEnabled'] === true) throw notImplemented('IrmEnabled=true of a list');
};

/** Without versions there are no minor ones either. */
const consistent = (settings: ListSettings): ListSettings =>
  settings['EnableVersioning'] === false ? { ...settings, EnableMinorVersions: false } : settings;

export const changedList = (call: Call, start: ListChange & Pick<List, 'baseTemplate'>, list?: List): ListChange => {
  const change: { -readonly [Key in keyof ListChange]: ListChange[Key] } = {
    title: start.title,
    description: start.description,
    hidden: start.hidden,
    settings: start.settings,
  };
  const settings: Record<string, string | number | boolean> = { ...start.settings };
  for (const [name, value] of Object.entries(call.body)) {
    const type = settingTypes.get(name);
    if (name === 'Title') change.title = textOf(value);
    else if (name === 'Description') change.description = textOf(value ?? '');
    else if (name === 'Hidden') change.hidden = flagOf(value);
    else if (ofNewList.has(name) && !list) continue;
    else if (type !== undefined) settings[name] = settingOf(name, type, value);
    else throw list ? notSettable(name, listSource(call, list)) : noSuchProperty(name, 'SP.List');
  }
  if (change.title.trim() === '' || change.title.length > longestTitle)
    throw badRequest(`The list must have a title of at most ${longestTitle} characters.`);
  checkBaseType(start.baseTemplate, settings);
  const demand = call.body['ValidationFormula'];
  if (typeof demand === 'string' && demand !== '')
    columnsOfFormula(call.site.fields.of(list?.id ?? fieldSetOf(certainTemplate(start.baseTemplate))), demand);
  return { ...change, settings: consistent(settings) };
};
