/** The address of a SharePoint site as people paste it, and which ones the tab may talk to. */

const sitePath = /^\/(sites|teams)\/[^/]+/i;

/**
 * "https://contoso.sharepoint.com/sites/raaderum/Lists/x/AllItems.aspx?q" → "https://contoso.sharepoint.com/sites/raaderum".
 * undefined where it is no site on the host of `organisationSite`: an address from a link or a person must never make the
 * tab carry a token to another host.
 */
export const siteAddressOf = (text: string, organisationSite: string): string | undefined => {
  const home = new URL(organisationSite);
  if (!URL.canParse(text.trim())) return undefined;
  const typed = new URL(text.trim());
  if (typed.origin !== home.origin) return undefined;
  const path = sitePath.exec(typed.pathname)?.[0];
  return path === undefined ? undefined : `${typed.origin}${path}`;
};
