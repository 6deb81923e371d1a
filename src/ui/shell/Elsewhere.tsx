/** Where nobody can be signed in: links to the same place in Teams, and in a browser where one can sign in by itself. */
import { linkOf, useAddress } from '../data/address';
import { useServices } from '../data/services';
import { useText } from '../text/useText';

export function Elsewhere() {
  const { host, inBrowser } = useServices();
  const { shell } = useText();
  const { path, params } = useAddress();
  const here = new URL(window.location.href);
  // How Teams looks is its own.
  here.searchParams.delete('theme');
  return (
    <>
      <a href={host.linkTo(linkOf({ path, params }), shell.appName)} target="_blank" rel="noreferrer">
        {shell.openInTeams}
      </a>
      {inBrowser === undefined ? undefined : (
        <a href={here.href} target="_blank" rel="noreferrer">
          {shell.openInBrowser}
        </a>
      )}
    </>
  );
}
