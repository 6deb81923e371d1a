import { SPInstance } from '@pnp/sp';
import { AppError } from '../domain/errors';
import type { PersonId } from '../domain/ids';
import type { PersonRef } from '../domain/person';
import type { Connection } from './client';

export interface CurrentUser {
  readonly person: PersonRef;
  /** "i:0#.f|membership|anna@kommune.dk" */
  readonly loginName: string;
}

export const parseUser = (answer: unknown): CurrentUser => {
  const user: { Id?: unknown; Title?: unknown; Email?: unknown; LoginName?: unknown } =
    typeof answer === 'object' && answer !== null ? answer : {};
  const { Id, Title, Email, LoginName } = user;
  if (typeof Id !== 'number' || typeof Title !== 'string' || typeof LoginName !== 'string') {
    throw new AppError({ kind: 'Bug', detail: 'a user without id, name or login name' });
  }
  const email = typeof Email === 'string' && Email !== '' ? Email : undefined;
  return { person: { id: Id as PersonId, name: Title, email }, loginName: LoginName };
};

/** Who the token is for, as the site knows them. */
export const loadCurrentUser = async (connection: Connection): Promise<CurrentUser> =>
  parseUser(await SPInstance(connection.sp.web, 'currentuser').select('Id', 'Title', 'Email', 'LoginName')<unknown>());
