/** What must come of an operation: done, the status of the refusal, or `hidden` where what is asked is not there for the person. */
import { levels, type Level, type Permission } from './levels';
import type { Asked, Place, Row } from './row';
import type { Where } from './siteOfLevels';

/** What SharePoint gives by itself to whoever has a right further down: documented, "Limited Access". */
const limited: readonly Permission[] = [
  'open',
  'viewFormPages',
  'browseUserInfo',
  'useRemoteApis',
  'useClientIntegration',
];

const permissionsAt = (where: Where, on: Place, level: Level): readonly Permission[] => {
  const own: readonly Permission[] = levels[level];
  const isAbove = on === 'web' || on === 'site';
  switch (where) {
    case 'site':
      return own;
    case 'subweb':
      return on === 'site' ? [] : own;
    case 'list':
      return isAbove ? levels.read : own;
    case 'folder':
      return on === 'item' ? own : levels.read;
    case 'aboveFolder':
      if (on === 'item') return levels.read;
      return isAbove && own.length === 0 ? limited : own;
  }
};

/** Which rows say something there. */
export const isTried = (where: Where, { on }: Row): boolean =>
  where === 'site' || where === 'subweb' || on === 'item' || (where === 'list' && on === 'list');

/** What a list's settings leave of the permissions on others' items. */
export type Rule = (permissions: readonly Permission[]) => readonly Permission[];

export const expected = (
  row: Row,
  where: Where,
  level: Level,
  { path }: Asked,
  rule: Rule = (permissions) => permissions,
): string => {
  const onWeb = permissionsAt(
    where,
    where === 'subweb' && row.on === 'site' && !path.startsWith('/sub/') ? 'site' : 'web',
    level,
  );
  // What the browser asks for is no remote interface.
  if (!path.includes('/_api/') && !onWeb.includes('open')) return 'hidden';
  if (!onWeb.includes('open') || (path.includes('/_api/') && !onWeb.includes('useRemoteApis'))) return '403';
  const held = permissionsAt(where, row.on, level);
  const permissions = row.on === 'item' ? rule(held) : held;
  if ((row.on === 'item' || row.on === 'list') && !permissions.includes('viewListItems')) return 'hidden';
  for (const need of row.needs) {
    const [permission, status] = typeof need === 'string' ? [need, 403] : need;
    if (permission === 'nobody' || !permissions.includes(permission)) return String(status);
  }
  return 'done';
};

export const outcome = (status: number, wanted: string): string => {
  if (status < 300) return 'done';
  return wanted === 'hidden' && (status === 403 || status === 404) ? 'hidden' : String(status);
};
