import type { PersonId } from './ids';

/** Somebody on the SharePoint site, as its user list knows them. */
export interface PersonRef {
  readonly id: PersonId;
  readonly name: string;
  /** Sign-in name in mail form; undefined for a person SharePoint no longer has mail for. */
  readonly email: string | undefined;
}
