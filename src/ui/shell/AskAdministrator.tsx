/** What to ask the one who can help, to copy: a permission for everybody, or why Entra lets this person in no further. */
import type { SignInReason } from '../../domain/errors';
import { useServices } from '../data/services';
import { consentText } from '../text/parts/consent';
import { useTextOf } from '../text/partText';
import { CopyButton } from './CopyButton';
import { wordsBehind } from './errorText';

interface AskAdministratorProps {
  readonly error: unknown;
  readonly reason: SignInReason | undefined;
  /** SharePoint's name of the permission. */
  readonly permission: string;
}

/** What the person sets right alone. */
const own: ReadonlySet<SignInReason> = new Set(['secondFactor', 'expired', 'noStorage']);
const refusals: ReadonlySet<SignInReason> = new Set(['notAssigned', 'policy']);

export function AskAdministrator({ error, reason, permission }: AskAdministratorProps) {
  const text = useTextOf(consentText);
  const { siteUrl } = useServices();
  if (reason !== undefined && own.has(reason)) return undefined;
  return reason !== undefined && refusals.has(reason) ? (
    <CopyButton label={text.copyForIt} copied={text.copied} text={() => text.refused(siteUrl, wordsBehind(error))} />
  ) : (
    <CopyButton label={text.copy} copied={text.copied} text={() => text.message(siteUrl, permission)} />
  );
}
