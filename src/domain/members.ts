/** Who is in the groups that rights are given to. Each is one SharePoint group: a role's, or that of one area, package or committee. */
import type { PersonRef } from './person';
import type { Role } from './viewer';

export interface MemberGroup {
  /** "chef" for a role, "chef:12" for a role in something. */
  readonly key: string;
  /** By which its members read what everybody in the work reads. */
  readonly role: Role;
  /** How it is held: the role, or a chefgruppe's and a styregruppe's own word. */
  readonly holder: Role | 'chefgruppe' | 'styregruppe';
  /** The area, package or committee; undefined for a role's own group. */
  readonly of: string | undefined;
  /** False until "Ret rettigheder" has made it. */
  readonly isThere: boolean;
  /** undefined: SharePoint does not show them to the viewer, or the group is not there. */
  readonly members: readonly Member[] | undefined;
}

/** "OMU Social", "Chefgruppen" and "LMU Skoler" say themselves what they are: the word is not put before them again. */
export const saysItself = (kind: string, name: string): boolean =>
  [...kind.matchAll(/\p{L}+/gu)].some(([word]) => new RegExp(`^${word}n?(?!\\p{L})`, 'iu').test(name));

/** A person, or a group of the directory, which may hold many. */
export interface Member extends PersonRef {
  readonly isDirectoryGroup: boolean;
}

const isAddress = (text: string): boolean => /^[^\s@<>|]+@[^\s@<>|]+\.[^\s@<>|]+$/.test(text);

/** The sign-in addresses in a text, as people paste them: one a line, or "Efternavn, Navn <adresse>; …" out of a mail. */
export const addressesIn = (
  text: string,
): { readonly addresses: readonly string[]; readonly rest: readonly string[] } => {
  const addresses: string[] = [];
  const rest: string[] = [];
  const take = (candidate: string): boolean => {
    const address = candidate.trim().toLowerCase();
    if (isAddress(address) && !addresses.includes(address)) addresses.push(address);
    return isAddress(address);
  };
  for (const part of text.split(/[\r\n;\t]+/).flatMap((line) => line.split(/(?<=<[^<>]+@[^<>]+>)/))) {
    // What stands before an address in brackets is a name, comma or not, but for other addresses.
    const [, before = '', inside = ''] = /^(.*)<([^<>]+)>\s*$/.exec(part) ?? [];
    const pieces = isAddress(inside.trim())
      ? [...before.split(',').filter((piece) => isAddress(piece.trim())), inside]
      : part.split(',');
    for (const piece of pieces.map((each) => each.trim())) if (piece !== '' && !take(piece)) rest.push(piece);
  }
  return { addresses, rest };
};
