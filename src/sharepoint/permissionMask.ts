/** SharePoint's permission bits, numbered from 1 (SP.PermissionKind): two 32-bit halves, sent as decimal strings. */
import type { ListRights } from '../domain/viewer';

const bits = { view: 1, add: 2, edit: 3, remove: 4, manage: 12 } as const;

export const noRights: ListRights = { read: false, add: false, edit: false, remove: false, manage: false };

/** From `EffectiveBasePermissions`. All the bits we ask for lie in the lower half. */
export const parseRights = (answer: unknown): ListRights => {
  const low = typeof answer === 'object' && answer !== null && 'Low' in answer ? Number(answer.Low) : Number.NaN;
  if (Number.isNaN(low)) return noRights;
  const has = (bit: number): boolean => Math.floor(low / 2 ** (bit - 1)) % 2 === 1;
  return {
    read: has(bits.view),
    add: has(bits.add),
    edit: has(bits.edit),
    remove: has(bits.remove),
    manage: has(bits.manage),
  };
};
