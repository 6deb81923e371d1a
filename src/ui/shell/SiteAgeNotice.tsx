/** The site was set up by another edition of the tab than this: what it means, and who can do something about it. */
import { Button } from '@fluentui/react-components';
import { useAddress } from '../data/address';
import { useMayMendRights } from '../data/rights';
import { siteAgeText } from '../text/parts/siteAge';
import { useTextOf } from '../text/partText';
import { useText } from '../text/useText';
import { Strip, StripLink } from './notices';

function OlderSite() {
  const words = useTextOf(siteAgeText);
  const { href } = useAddress();
  const mayUpgrade = useMayMendRights().data === true;
  return (
    <>
      {words.older} {mayUpgrade ? <StripLink href={href('/opsaet')}>{words.upgrade}</StripLink> : words.askOwner}
    </>
  );
}

function NewerSite() {
  const words = useTextOf(siteAgeText);
  const { shell } = useText();
  return (
    <>
      {words.newer}{' '}
      <Button size="small" onClick={() => window.location.reload()}>
        {shell.reload}
      </Button>
    </>
  );
}

export function SiteAgeNotice({ age }: { readonly age: 'older' | 'newer' }) {
  return (
    <output>
      <Strip>{age === 'older' ? <OlderSite /> : <NewerSite />}</Strip>
    </output>
  );
}
