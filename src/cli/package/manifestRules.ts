/**
 * What Teams asks of a manifest and its schema does not say: learnt from refused uploads and from Microsoft's own pages
 * (facts/teams.md, section 4). One sentence for each fault.
 */
import { asObject, asObjects, asTexts, textAt, textsIn, type Json } from './json';
import type { Settings } from './settings';

const addressesIn = (manifest: Json) =>
  textsIn(manifest).filter(([path, text]) => path !== '$schema' && /^https?:/i.test(text));

const addresses = (manifest: Json): readonly string[] =>
  addressesIn(manifest).flatMap(([path, text]) => [
    ...(text.startsWith('https://') ? [] : [`${path} must begin with https:// (${text})`]),
    ...(/\/\/(?:localhost|127\.)/.test(text) ? [`${path} leads to this machine alone (${text})`] : []),
  ]);

const names = (manifest: Json): readonly string[] =>
  textsIn(manifest)
    .filter(([, text]) => text.includes('${{'))
    .map(([path, text]) => `${path} holds a name that nothing fills in (${text})`);

const version = (manifest: Json): readonly string[] =>
  /^[1-9]\d*\.\d+\.\d+$/.test(textAt(manifest, 'version'))
    ? []
    : [`version must be three numbers, the first at least 1 (it is "${textAt(manifest, 'version')}")`];

/** Written by hand, they would stay behind when the settings change. */
const follows = [
  ['id', 'TEAMS_APP_ID'],
  ['version', 'APP_VERSION'],
  ['webApplicationInfo.id', 'AAD_APP_CLIENT_ID'],
] as const;

const ownNumbers = (manifest: Json, settings: Settings): readonly string[] => {
  const texts = new Map(textsIn(manifest));
  return follows
    .filter(([path, name]) => texts.get(path) !== settings.get(name))
    .map(([path, name]) => `${path} must be that of ${name}, "${settings.get(name) ?? ''}"`);
};

const schema = (manifest: Json): readonly string[] => {
  const ofSchema = textAt(manifest, 'manifestVersion');
  return textAt(manifest, '$schema').includes(`/v${ofSchema}/`)
    ? []
    : [`$schema is not that of manifestVersion ${ofSchema}`];
};

/** By these names they lie in the zip. */
const files = (manifest: Json): readonly string[] =>
  Object.entries(asObject(manifest['icons']))
    .filter(([, file]) => typeof file !== 'string' || !/^[\w-]+\.png$/.test(file))
    .map(([key]) => `icons.${key} must be the name of a file beside the manifest`);

/** Hosts that anybody can have a name under. */
const shared = /^\*\.(?:azurewebsites\.net|azurestaticapps\.net|onmicrosoft\.com|sharepoint\.com|web\.app)$/;

const covers = (domain: string, host: string): boolean =>
  domain === host ||
  (domain.startsWith('*.') && host.endsWith(domain.slice(1)) && host.split('.').length === domain.split('.').length);

const tabAddresses = (manifest: Json): readonly string[] => [
  ...asObjects(manifest['staticTabs']).map((tab) => textAt(tab, 'contentUrl')),
  ...asObjects(manifest['configurableTabs']).map((tab) => textAt(tab, 'configurationUrl')),
];

const domains = (manifest: Json): readonly string[] => {
  const valid = asTexts(manifest['validDomains']);
  const hosts = new Set(tabAddresses(manifest).flatMap((url) => (URL.canParse(url) ? [new URL(url).host] : [])));
  return [
    ...valid.flatMap((domain) => [
      ...(/[:/]/.test(domain) ? [`validDomains takes host names alone (${domain})`] : []),
      ...(domain === '*' || shared.test(domain) ? [`validDomains opens the app to strangers' pages (${domain})`] : []),
    ]),
    ...[...hosts]
      .filter((host) => !valid.some((domain) => covers(domain, host)))
      .map((host) => `validDomains lacks ${host}, so that Teams would show an empty tab`),
  ];
};

/** Refused at upload from 1.25 on where a team may have the app, and in no schema. It stands for private and shared channels too. */
const channels = (manifest: Json): readonly string[] => {
  const [, minor = 0] = textAt(manifest, 'manifestVersion').split('.').map(Number);
  const isForTeams = asObjects(manifest['configurableTabs']).some((tab) => asTexts(tab['scopes']).includes('team'));
  return isForTeams && minor >= 25 && manifest['supportsChannelFeatures'] !== 'tier1'
    ? ['supportsChannelFeatures must be "tier1" for an app that teams may have']
    : [];
};

const tabs = (manifest: Json): readonly string[] =>
  asObjects(manifest['staticTabs'])
    .filter((tab) => !['about', 'conversations'].includes(textAt(tab, 'entityId')))
    .filter((tab) => textAt(tab, 'name') === '' || textAt(tab, 'contentUrl') === '')
    .map((tab) => `the personal tab "${textAt(tab, 'entityId')}" needs a name and an address`);

const signIn = (manifest: Json, settings: Settings): readonly string[] => {
  const valid = asTexts(manifest['validDomains']);
  const nested = asObjects(asObject(manifest['webApplicationInfo'])['nestedAppAuthInfo']);
  if (nested.length === 0) return ['webApplicationInfo lacks nestedAppAuthInfo, so that nobody is signed in silently'];
  // What the tab asks for, and nothing else: Teams fetches it in advance only for the very same question.
  const scope = `https://${settings.get('SHAREPOINT_HOST') ?? ''}/${settings.get('SHAREPOINT_SCOPE') ?? ''}`;
  return nested.flatMap((each) => {
    const [uri, scopes] = [textAt(each, 'redirectUri'), asTexts(each['scopes'])];
    const [, host] = /^brk-multihub:\/\/([^/]+)$/.exec(uri) ?? [];
    return [
      ...(host === undefined || !valid.some((domain) => covers(domain, host))
        ? [`nestedAppAuthInfo.redirectUri must be brk-multihub:// and the tab's host (${uri})`]
        : []),
      ...(scopes.length === 1 && scopes[0] === scope
        ? []
        : [`nestedAppAuthInfo.scopes must be ${scope} alone (${scopes.join(', ') || 'none'})`]),
    ];
  });
};

/** Delegated resource-specific consents that Teams knows and that a tab can need. */
const consents = new Set(['MeetingStage.Write.Chat', 'ChannelMeetingStage.Write.Group']);

const consent = (manifest: Json): readonly string[] => {
  const permissions = asObject(asObject(manifest['authorization'])['permissions']);
  const given = asObjects(permissions['resourceSpecific']).map((each) => textAt(each, 'name'));
  const shares = asObjects(manifest['configurableTabs']).some((tab) =>
    asTexts(tab['context']).includes('meetingStage'),
  );
  // With it Teams takes its own button away (seen by others in running meetings), and the tab has none to put in its place.
  const ownButton = asObject(manifest['meetingExtensionDefinition'])['supportsCustomShareToStage'] === true;
  return [
    ...given.filter((name) => !consents.has(name)).map((name) => `the consent ${name} is none that this app uses`),
    ...(shares && !given.includes('MeetingStage.Write.Chat')
      ? ['sharing to the stage needs the consent MeetingStage.Write.Chat']
      : []),
    ...(ownButton ? ['supportsCustomShareToStage hides the button of Teams that puts the tab on the stage'] : []),
  ];
};

/** Store rule: an app is not named after its host. */
const title = (manifest: Json): readonly string[] =>
  Object.entries(asObject(manifest['name'])).flatMap(([key, text]) =>
    typeof text === 'string' && /teams|microsoft/i.test(text) ? [`name.${key} must not name Teams or Microsoft`] : [],
  );

export const manifestProblems = (manifest: Json, settings: Settings): readonly string[] =>
  [names, addresses, version, ownNumbers, schema, files, domains, channels, tabs, signIn, consent, title].flatMap(
    (rule) => rule(manifest, settings),
  );
