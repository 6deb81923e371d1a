/** The way to the page of rights, for those alone who can do something there. */
import { Link } from '@fluentui/react-components';
import { useAddress } from '../data/address';
import { useMayMendRights } from '../data/rights';
import { rightsText } from '../text/parts/rights';
import { useTextOf } from '../text/partText';

export function RightsLink() {
  const { page } = useTextOf(rightsText);
  const { href } = useAddress();
  return useMayMendRights().data === true ? <Link href={href('/opsaetning/rettigheder')}>{page.open}</Link> : null;
}
