/** Teams tells no tab of a sign-out: whoever comes next sees to it that no drafts of others lie in the browser. */
import type { PersonRef } from '../../domain/person';
import { ownerOf, wipeDraftsOfOthers } from './browserDrafts';

export const forgetOthers = (person: PersonRef, siteUrl: string): void =>
  wipeDraftsOfOthers(ownerOf(person, siteUrl).person);
