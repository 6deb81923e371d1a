/** The persons a person column of the site can hold: its own user list, no directory and no Graph. */
import { SPCollection } from '@pnp/sp';
import type { PersonRef } from '../../domain/person';
import type { PeopleStore } from '../../domain/stores';
import type { Connection } from '../client';
import { parseUser } from '../currentUser';

/** People and guests sign in with this kind of claim; SharePoint's own accounts, apps and groups with others (documented). */
const isSignIn = (loginName: string): boolean => /^i:0#\.f\|membership\|/i.test(loginName);

export const createPeopleRepository = (connection: Connection): PeopleStore => ({
  list: async (): Promise<readonly PersonRef[]> => {
    // All at once: SharePoint does not page this collection, and has no search in it (assumed; no page says otherwise).
    const answers = await SPCollection(connection.sp.web, 'siteusers').select('Id', 'Title', 'Email', 'LoginName')<
      readonly unknown[]
    >();
    return answers
      .map(parseUser)
      .filter(({ loginName }) => isSignIn(loginName))
      .map(({ person }) => person);
  },
});
