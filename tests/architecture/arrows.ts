/**
 * Who may import whom: the table of `src/README.md` as data. A target is a room or a module below `src`, or a package;
 * `type …` allows its types only. A new arrow is drawn there and here, in the same commit.
 */
import type { Import } from './sourceFiles';

const libraries = (...names: string[]) => names.map((name) => `npm:${name}`);
const react = libraries('react');
const fluent = libraries('@fluentui/react-components', '@fluentui/react-icons');

export const arrows: { readonly [room: string]: readonly string[] } = {
  domain: [],
  'sharepoint/schema': ['domain'],
  sharepoint: ['domain', 'sharepoint/schema', 'type auth/tokenSource', ...libraries('@pnp/queryable', '@pnp/sp')],
  auth: ['domain/errors', ...libraries('@azure/msal-browser')],
  teams: ['domain/errors', ...libraries('@microsoft/teams-js')],
  'ui/text': ['domain', 'type teams/host', ...react],
  'ui/format': ['domain', 'type teams/host', 'ui/text'],
  'ui/components': ['domain', ...react, ...fluent, ...libraries('react-dom')],
  'ui/data': ['domain', 'type auth/tokenSource', 'type teams/host', ...react, ...libraries('@tanstack/react-query')],
  'ui/form': [
    'domain',
    'ui/text',
    'ui/format',
    'ui/components',
    'ui/data',
    ...react,
    ...libraries('@fluentui/react-components', 'react-hook-form'),
  ],
  'ui/shell': [
    'domain',
    'type teams/host',
    'ui/text',
    'ui/format',
    'ui/components',
    'ui/data',
    'ui/features',
    ...react,
    ...libraries('@fluentui/react-components', '@tanstack/react-query'),
  ],
  'ui/features': [
    'domain',
    'type teams/host',
    'ui/text',
    'ui/format',
    'ui/components',
    'ui/data',
    'ui/form',
    'ui/shell',
    ...react,
    ...fluent,
    ...libraries('@tanstack/react-query', 'diff', 'react-hook-form'),
  ],
  app: [
    'domain',
    'sharepoint',
    'sharepoint/schema',
    'auth',
    'teams',
    'ui/text',
    'ui/shell',
    'ui/data',
    ...libraries('react', 'react-dom'),
  ],
  local: ['node:', ...libraries('@swc/core', '@hono/node-server', 'jose')],
  cli: [
    'domain',
    'sharepoint',
    'local',
    'type auth/tokenSource',
    // The tab's own sentences of setting a site up.
    'ui/text/da',
    'ui/text/setUpWords',
    'node:',
    ...libraries('@azure/msal-node', '@fluentui/react-theme', '@griffel/core', 'commander', 'rolldown', 'vite'),
    ...libraries('ajv-draft-04', 'ajv-formats', 'fflate', 'marked', 'pngjs'),
  ],
};

/** Longest first: `sharepoint/schema` is a room of its own inside `sharepoint`. */
const rooms = Object.keys(arrows).toSorted((a, b) => b.length - a.length);

const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** "src/ui/features/plan/PlanPage.tsx" lies in "ui/features"; undefined where no room is. */
export const roomOf = (path: string): string | undefined => rooms.find((room) => isBelow(path, `src/${room}`));

/** Features are neighbours that never meet, though they live in one room. */
const featureOf = (path: string): string | undefined => /^src\/ui\/features\/([^/]+)\//.exec(`${path}/`)?.[1];

const covers = (arrow: string, { target, typesOnly }: Import): boolean => {
  const allowed = arrow.replace(/^type /, '');
  if (allowed !== arrow && !typesOnly) return false;
  if (allowed === 'node:') return target.startsWith('node:');
  if (allowed.startsWith('npm:')) return target === allowed.slice('npm:'.length);
  return roomOf(`src/${allowed}`) === roomOf(target) && isBelow(target, `src/${allowed}`);
};

const describeImport = ({ from, target, typesOnly }: Import) => `${from} -> ${typesOnly ? 'type ' : ''}${target}`;

/** Imports that no arrow allows. */
export const forbidden = (imports: readonly Import[]): readonly string[] =>
  imports
    .filter((one) => {
      const room = roomOf(one.from);
      if (room === undefined) return true;
      if (roomOf(one.target) === room) return featureOf(one.from) !== featureOf(one.target);
      return !(arrows[room] ?? []).some((arrow) => covers(arrow, one));
    })
    .map(describeImport);

/** Arrows that no import follows any more. */
export const stale = (imports: readonly Import[]): readonly string[] =>
  Object.entries(arrows).flatMap(([room, targets]) =>
    targets
      .filter((arrow) => !imports.some((one) => roomOf(one.from) === room && covers(arrow, one)))
      .map((arrow) => `${room} -> ${arrow}`),
  );
