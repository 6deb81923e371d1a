/** Whether somebody is signed in to another organisation than the one the lists lie in: there they cannot be signed in. */
import type { HostContext } from './host';

/**
 * `home` is the directory of the lists, as configured: then it does not matter whose the channel is, nor whether there is one.
 * Where it is not configured, a channel is taken to stand where the lists do.
 */
export const isFromElsewhere = (
  { directoryId, isChannelOfOthers }: Pick<HostContext, 'directoryId' | 'isChannelOfOthers'>,
  home: string | undefined,
): boolean => {
  if (home === undefined) return isChannelOfOthers;
  return directoryId !== undefined && directoryId.toLowerCase() !== home.toLowerCase();
};
