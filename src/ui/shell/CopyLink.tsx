import { useServices } from '../data/services';
import { useText } from '../text/useText';
import { CopyButton } from './CopyButton';

/** "Kopiér link": opens the very item in Teams for a colleague. `address` is the item's in the tab, "forslag/17". */
export function CopyLink({ address, title }: { address: string; title: string }) {
  const { common } = useText();
  const { host } = useServices();
  return <CopyButton label={common.copyLink} copied={common.linkCopied} text={() => host.linkTo(address, title)} />;
}
