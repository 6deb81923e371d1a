import { spException, type SharePointError } from '../http/sharePointError';

/**
 * 500: a column that the list does not have (pnp/sp-dev-fx-webparts #2052 shows the whole answer); SharePoint says the
 * same of an `<Or>` with one condition (pnp/pnpcore #489). That it means other crooked conditions too is assumed.
 */
export const notInstalled = (): SharePointError =>
  spException(
    -2130575340,
    'One or more field types are not installed properly. Go to the list settings page to delete these fields.',
  );
