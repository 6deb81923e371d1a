/**
 * A site that the tenant's administrators, a policy or a full quota has locked. Read-only it answers questions and says so in
 * `_api/site` (documented: SP.Site), while writes are refused with 403 as to somebody without rights; how a tenant refuses them is
 * assumed. Where nothing is answered any more the refusal itself tells: 423 (`translateError`).
 */
import { SPQueryable } from '@pnp/sp';
import { isFailure, isLockRefusal } from '../../domain/errors';
import type { Connection } from '../client';
import { asAnswer, isYes, type Answer } from './answers';

export const isLocked = (site: Answer): boolean => isYes(site, 'ReadOnly') || isYes(site, 'WriteLocked');

/** Not known to be where that may not be asked. */
export const readLock = async ({ sp, siteUrl }: Connection): Promise<boolean> => {
  try {
    return isLocked(asAnswer(await SPQueryable([sp.web, `${siteUrl}/_api/site`])<unknown>()));
  } catch (error) {
    if (isFailure(error, 'Forbidden')) return isLockRefusal(error);
    throw error;
  }
};
