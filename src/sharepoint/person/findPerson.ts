/** Who an address is on the site: of its users, and of those who were. */
import { SPCollection, SPInstance } from '@pnp/sp';
import { isFailure } from '../../domain/errors';
import type { Connection } from '../client';
import { createLoader } from '../paging';
import { asAnswer, asAnswers, isYes, numberIn, textIn, type Answer } from '../provisioning/answers';
import type { NamedText, SitePerson } from './personTrace';

const textOf = (answer: Answer, name: string): string => {
  const value = answer[name];
  return typeof value === 'string' ? value : '';
};

/** "anna@kommune.dk" of "i:0#.f|membership|anna@kommune.dk". */
const signInName = (loginName: string): string => loginName.slice(loginName.lastIndexOf('|') + 1);

/** Columns of SharePoint's hidden user list that a person's profile is copied to (documented for synchronization). */
const profileColumns = [
  'FirstName',
  'LastName',
  'JobTitle',
  'Department',
  'Office',
  'WorkPhone',
  'MobilePhone',
  'SipAddress',
  'WebSite',
  'Notes',
  'Picture',
] as const;

const shownText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const { Url: address }: Answer = asAnswer(value);
  return typeof address === 'string' ? address : '';
};

const readProfile = async (connection: Connection, id: number): Promise<readonly NamedText[]> => {
  try {
    // Which columns there are differs from tenant to tenant, so all are asked for.
    const item = asAnswer(await SPInstance(connection.sp.web, `siteuserinfolist/items(${id})`)<unknown>());
    return profileColumns
      .map((name) => ({ name, text: shownText(item[name]) }))
      .filter(({ text }) => text.trim() !== '');
  } catch (error) {
    if (isFailure(error, 'NotFound')) return [];
    throw error;
  }
};

const readMemberships = async (connection: Connection, id: number): Promise<readonly string[]> => {
  const groups = SPCollection(connection.sp.web, `getuserbyid(${id})/groups`).select('Title');
  return asAnswers(await groups<unknown>()).map((group) => textIn(group, 'Title'));
};

/** The site's hidden user list, which can be long; nothing for whoever may not read it, who is told so of other lists too. */
const readUserList = async (connection: Connection): Promise<readonly Answer[]> => {
  const listPath = connection.libraryPath('_catalogs/users');
  const query = { listPath, select: ['Id', 'Title', 'Name', 'EMail'], expand: [], filter: undefined };
  const read = (rows: readonly unknown[]) => Promise.resolve(rows.map(asAnswer));
  try {
    return (await createLoader(connection)(query, read)).flat();
  } catch (error) {
    if (isFailure(error, 'Forbidden') || isFailure(error, 'NotFound')) return [];
    throw error;
  }
};

/** It may have people that are no longer among the site's users (assumed). */
const findFormer = async (
  connection: Connection,
  isWanted: (email: string, loginName: string) => boolean,
  known: ReadonlySet<number>,
): Promise<readonly Omit<SitePerson, 'profile'>[]> =>
  (await readUserList(connection))
    .map((item) => ({
      id: numberIn(item, 'Id'),
      name: textOf(item, 'Title'),
      email: textOf(item, 'EMail'),
      loginName: textOf(item, 'Name'),
      isSiteAdmin: false,
      isRemoved: true,
      groups: [],
    }))
    .filter(({ id, email, loginName }) => isWanted(email, loginName) && !known.has(id));

/** By mail address or sign-in name, whatever its case. */
export const findPersons = async (connection: Connection, address: string): Promise<readonly SitePerson[]> => {
  const isWanted = (email: string, loginName: string): boolean =>
    [email, signInName(loginName)].some((name) => name.toLowerCase() === address.toLowerCase());
  const users = asAnswers(
    await SPCollection(connection.sp.web, 'siteusers').select(
      'Id',
      'Title',
      'Email',
      'LoginName',
      'IsSiteAdmin',
    )<unknown>(),
  ).filter((user) => isWanted(textOf(user, 'Email'), textOf(user, 'LoginName')));
  const present = await Promise.all(
    users.map(async (user) => ({
      id: numberIn(user, 'Id'),
      name: textIn(user, 'Title'),
      email: textOf(user, 'Email'),
      loginName: textOf(user, 'LoginName'),
      isSiteAdmin: isYes(user, 'IsSiteAdmin'),
      isRemoved: false,
      groups: await readMemberships(connection, numberIn(user, 'Id')),
    })),
  );
  const former = await findFormer(connection, isWanted, new Set(present.map(({ id }) => id)));
  return Promise.all(
    [...present, ...former].map(async (person) => ({ ...person, profile: await readProfile(connection, person.id) })),
  );
};
