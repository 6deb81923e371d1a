import { Link } from '@fluentui/react-components';
import { useAddress } from '../data/address';
import { useText } from '../text/useText';

/** The way to the page that looks for what is wrong: for everybody. */
export function HealthLink() {
  const { shell } = useText();
  const { href } = useAddress();
  return (
    <Link inline href={href('/opsaetning/driftstjek')}>
      {shell.toHealth}
    </Link>
  );
}
