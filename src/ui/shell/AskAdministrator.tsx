/** What to ask the one who can give a permission for everybody, to copy. */
import { useServices } from '../data/services';
import { consentText } from '../text/parts/consent';
import { useTextOf } from '../text/partText';
import { CopyButton } from './CopyButton';

/** `permission`: SharePoint's name of it. */
export function AskAdministrator({ permission }: { permission: string }) {
  const text = useTextOf(consentText);
  const { siteUrl } = useServices();
  return <CopyButton label={text.copy} copied={text.copied} text={() => text.message(siteUrl, permission)} />;
}
