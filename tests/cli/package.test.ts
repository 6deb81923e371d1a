/** @jest-environment node */
/** The package that a Teams administrator uploads: from the real sources, then from sources with one fault each. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { checkedApp, writeApp } from '../../src/cli/packageRun';

let folder: string;
const output = () => join(folder, 'build');
const checked = (environment = 'example', version = '1.2.3') =>
  checkedApp(environment, version, join(folder, 'manifest'));
const build = () => writeApp(checked(), 'example', output());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  cpSync(join(process.cwd(), 'manifest'), join(folder, 'manifest'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const change = (file: string, from: string, to: string): void => {
  const path = join(folder, 'manifest', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

const drawIcon = (file: string, size: number, pixel: readonly [number, number, number, number]): void => {
  const png = new PNG({ width: size, height: size });
  for (let at = 0; at < png.data.length; at += 4) png.data.set(pixel, at);
  writeFileSync(join(folder, 'manifest', file), PNG.sync.write(png));
};

it('holds the manifest filled in, both languages and both icons', () => {
  const { zip } = build();
  const files = unzipSync(new Uint8Array(readFileSync(zip)));
  expect(Object.keys(files).toSorted()).toEqual(['color.png', 'da.json', 'en.json', 'manifest.json', 'outline.png']);
  const manifest: unknown = JSON.parse(new TextDecoder().decode(files['manifest.json']));
  expect(manifest).toMatchObject({
    version: '1.2.3',
    validDomains: ['raaderum.example-kommune.dk'],
    supportsChannelFeatures: 'tier1',
    localizationInfo: { defaultLanguageTag: 'da', additionalLanguages: [{ languageTag: 'en' }] },
    configurableTabs: [
      {
        scopes: ['team', 'groupChat'],
        context: [
          'channelTab',
          'privateChatTab',
          'meetingChatTab',
          'meetingDetailsTab',
          'meetingSidePanel',
          'meetingStage',
        ],
      },
    ],
    staticTabs: [{ entityId: 'raaderum', scopes: ['personal'] }, { entityId: 'about' }],
    authorization: {
      permissions: {
        resourceSpecific: [{ name: 'MeetingStage.Write.Chat' }, { name: 'ChannelMeetingStage.Write.Group' }],
      },
    },
    webApplicationInfo: {
      nestedAppAuthInfo: [
        {
          redirectUri: 'brk-multihub://raaderum.example-kommune.dk',
          scopes: ['https://examplekommune.sharepoint.com/AllSites.Write'],
        },
      ],
    },
  });
});

it('is the same bytes each time', () => {
  const first = readFileSync(build().zip);
  expect(readFileSync(build().zip).equals(first)).toBe(true);
});

it('keeps a quotation mark in a setting from ending the text', () => {
  change('env/.env.example', 'DEVELOPER_NAME=Example Kommune', `DEVELOPER_NAME='Example "Kommune"'`);
  const manifest: unknown = JSON.parse(readFileSync(build().manifest, 'utf8'));
  expect(manifest).toMatchObject({ developer: { name: 'Example "Kommune"' } });
});

it('names the environments there are when asked for another', () => {
  expect(() => checked('dev')).toThrow(/no environment "dev".*There are: example/);
  expect(() => checked('../example')).toThrow(/no environment/);
});

type Fault = readonly [what: string, file: string, from: string, to: string, says: RegExp];

it('takes what is filled in as it is meant, with blanks around it or the line ends of Windows', () => {
  change('env/.env.example', 'TAB_DOMAIN=raaderum.example-kommune.dk', 'TAB_DOMAIN=" raaderum.example-kommune.dk "');
  const file = join(folder, 'manifest', 'env', '.env.example');
  writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  const manifest: unknown = JSON.parse(readFileSync(build().manifest, 'utf8'));
  expect(manifest).toMatchObject({ version: '1.2.3', validDomains: ['raaderum.example-kommune.dk'] });
});

it('is not made from the example filled in by nobody', () => {
  const env = join(folder, 'manifest', 'env');
  const text = readFileSync(join(env, '.env.example'), 'utf8');
  writeFileSync(join(env, '.env.prod'), text.replace('=example', '=prod').replace('=3c1f', '=3c1e'));
  const prod = () => checked('prod');
  expect(prod).toThrow(/ 9 to mend [\s\S]*AAD_APP_CLIENT_ID is still that of the example/);
  expect(prod).not.toThrow(/TEAMS_APP_ID|SHAREPOINT_SCOPE/);
});

const faults: readonly Fault[] = [
  [
    'an empty setting',
    'env/.env.example',
    'TEAMS_APP_ID=3c1f6f0a-8f3e-4f0e-9f57-2a1d5c7b9e10',
    'TEAMS_APP_ID=',
    /TEAMS_APP_ID is empty/,
  ],
  ['a setting left out', 'env/.env.example', 'PRIVACY_URL=', 'PRIVACY=', /PRIVACY_URL is not set/],
  [
    'an id that is none',
    'env/.env.example',
    'AAD_APP_CLIENT_ID=5e0f',
    'AAD_APP_CLIENT_ID=x',
    /AAD_APP_CLIENT_ID must be a GUID/,
  ],
  ['an address for a host', 'env/.env.example', 'TAB_DOMAIN=', 'TAB_DOMAIN=https://', /TAB_DOMAIN must be a host name/],
  [
    'a page for a site',
    'env/.env.example',
    '/sites/raaderum',
    '/sites/raaderum/Lists/x',
    /SHAREPOINT_HOST|ORGANISATION_SITE must be/,
  ],
  [
    'a site of another service',
    'env/.env.example',
    'examplekommune.sharepoint.com',
    'intranet.example-kommune.dk',
    /ORGANISATION_SITE must be/,
  ],
  [
    'the administration of SharePoint for a site',
    'env/.env.example',
    'examplekommune.sharepoint.com',
    'examplekommune-admin.sharepoint.com',
    /ORGANISATION_SITE must be/,
  ],
  ['a host in capitals', 'env/.env.example', 'TAB_DOMAIN=r', 'TAB_DOMAIN=R', /TAB_DOMAIN must be .* small letters/],
  [
    'an object id that is none, which only Entra reads',
    'env/.env.example',
    'AAD_APP_OBJECT_ID=9d2c',
    'AAD_APP_OBJECT_ID=x',
    /AAD_APP_OBJECT_ID must be a GUID/,
  ],
  ['the name of another environment', 'env/.env.example', '=example', '=prod', /TEAMSFX_ENV must be example/],
  [
    'more rights than the tab needs',
    'env/.env.example',
    'AllSites.Write',
    'AllSites.FullControl',
    /SHAREPOINT_SCOPE must be/,
  ],
  [
    'an address without encryption',
    'env/.env.example',
    'https://www.example-kommune.dk/raaderum/privatliv',
    'http://www.example-kommune.dk/p',
    /developer.privacyUrl must begin with https/,
  ],
  ['a name that nothing fills in', 'manifest.json', '${{TERMS_URL}}', '${{TERMS}}', /TERMS is not set/],
  ['a name in a language file that nothing fills in', 'da.json', 'APP_NAME_SUFFIX', 'SUFFIX', /SUFFIX is not set/],
  ['a name in the registration that nothing fills in', 'entra.json', 'APP_NAME_SUFFIX', 'SUFFIX', /SUFFIX is not set/],
  [
    'a version of its own',
    'manifest.json',
    '${{APP_VERSION}}',
    '1.9.9',
    /version must be that of APP_VERSION, "1\.2\.3"/,
  ],
  [
    "another app's id",
    'manifest.json',
    '${{AAD_APP_CLIENT_ID}}',
    '11111111-2222-4333-8444-555555555555',
    /webApplicationInfo\.id must be that of AAD_APP_CLIENT_ID/,
  ],
  [
    'a schema of another version than its own',
    'manifest.json',
    '"manifestVersion": "1.29"',
    '"manifestVersion": "1.28"',
    /\$schema is not that of manifestVersion 1\.28/,
  ],
  [
    'a version of the schema that nobody knows',
    'manifest.json',
    '"manifestVersion": "1.29"',
    '"manifestVersion": "9.9"',
    /manifest\.json: there is no schema of version 9\.9/,
  ],
  ['a comma too few', 'manifest.json', '"1.29",', '"1.29"', /manifest\.json is no JSON: /],
  ['a language file without its marks', 'en.json', '"name.full"', 'name.full', /en\.json is no JSON: /],
  [
    'Danish that differs',
    'da.json',
    'fra idé til',
    'fra forslag til',
    /da\.json: name\.full says otherwise than manifest\.json/,
  ],
  [
    'an icon elsewhere',
    'manifest.json',
    '"color.png"',
    '"../manifest/color.png"',
    /icons\.color must be the name of a file/,
  ],
  [
    'what the schema does not know',
    'manifest.json',
    '"showLoadingIndicator": true',
    '"showLoadingIndicator": "yes"',
    /manifest.json: \/showLoadingIndicator/,
  ],
  [
    'a host that is not valid',
    'manifest.json',
    '"validDomains": ["${{TAB_DOMAIN}}"]',
    '"validDomains": ["example.org"]',
    /validDomains lacks raaderum\.example-kommune\.dk/,
  ],
  [
    'a host of everybody',
    'manifest.json',
    '"validDomains": ["${{TAB_DOMAIN}}"]',
    '"validDomains": ["${{TAB_DOMAIN}}", "*.sharepoint.com"]',
    /opens the app to strangers/,
  ],
  [
    'no word on channels',
    'manifest.json',
    '"supportsChannelFeatures": "tier1",',
    '',
    /supportsChannelFeatures must be "tier1"/,
  ],
  [
    'a sign-in for another host',
    'manifest.json',
    'brk-multihub://${{TAB_DOMAIN}}',
    'brk-multihub://example.org',
    /redirectUri must be/,
  ],
  ['a sign-in by another broker', 'manifest.json', 'brk-multihub', 'brk-other', /redirectUri must be brk-multihub/],
  [
    'a token for another service',
    'manifest.json',
    'https://${{SHAREPOINT_HOST}}/',
    'https://graph.microsoft.com/',
    /scopes must be https:\/\/examplekommune\.sharepoint\.com\/AllSites\.Write alone/,
  ],
  [
    'a token for nothing',
    'manifest.json',
    '"https://${{SHAREPOINT_HOST}}/${{SHAREPOINT_SCOPE}}"',
    '',
    /scopes must be .* alone \(none\)/,
  ],
  [
    'a consent too many',
    'manifest.json',
    'ChannelMeetingStage.Write.Group',
    'TeamMember.Read.Group',
    /TeamMember\.Read\.Group is none/,
  ],
  [
    'a stage without consent',
    'manifest.json',
    '{ "name": "MeetingStage.Write.Chat", "type": "Delegated" },',
    '',
    /needs the consent MeetingStage/,
  ],
  [
    'a stage nobody could put the tab on',
    'manifest.json',
    '"showLoadingIndicator": true',
    '"showLoadingIndicator": true, "meetingExtensionDefinition": { "supportsCustomShareToStage": true }',
    /hides the button of Teams/,
  ],
  [
    'a personal tab without a name',
    'manifest.json',
    '"name": "Råderum",\n',
    '',
    /the personal tab "raaderum" needs a name/,
  ],
  ['a name of Microsoft', 'manifest.json', 'Råderum – fra', 'Råderum i Teams – fra', /name\.full must not name Teams/],
  [
    'a language file that lacks a name',
    'en.json',
    '"staticTabs[0].name": "Råderum"',
    '"x": "y"',
    /en\.json: lacks staticTabs\[0\]\.name/,
  ],
  [
    'a language file that is not there',
    'manifest.json',
    '"file": "en.json"',
    '"file": "de.json"',
    /de\.json is not there/,
  ],
  ['too long a description', 'da.json', 'samlet ét sted.', 'x'.repeat(80), /da\.json: .*80/],
];

it.each(faults)('is not made with %s', (_what, file, from, to, says) => {
  change(file, from, to);
  expect(() => checked()).toThrow(says);
});

it.each(['0.9.0', '1.0', 'next'])('is not made in the version %s', (version) => {
  expect(() => checked('example', version)).toThrow(/version must be three numbers/);
});

it.each([
  ['of the wrong size', 'color.png', 96, [11, 90, 94, 255], /color\.png is 96 × 96, and must be 192 × 192/],
  ['with a hole', 'color.png', 192, [11, 90, 94, 0], /color\.png must be filled/],
  ['in colour', 'outline.png', 32, [11, 90, 94, 255], /pixels that are not white/],
  ['filled', 'outline.png', 32, [255, 255, 255, 255], /outline\.png must be white on nothing/],
] as const)('is not made with an icon %s', (_what, file, size, pixel, says) => {
  drawIcon(file, size, pixel);
  expect(() => checked()).toThrow(says);
});

it('is not made with a picture that is none, or not there', () => {
  writeFileSync(join(folder, 'manifest', 'color.png'), 'GIF89a');
  rmSync(join(folder, 'manifest', 'outline.png'));
  expect(() => checked()).toThrow(/color\.png is no PNG[\s\S]*outline\.png is not there/);
});
