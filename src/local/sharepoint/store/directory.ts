/** Whom a sign-in name means: the people of an organisation, or, on a site of its own, whoever has a well-formed name. */
import { createHash } from 'node:crypto';
import { claimPrefix, type DirectoryPerson } from './principals';

export interface Directory {
  /** By sign-in name in mail form or as a claim, in any case. */
  find(loginName: string): DirectoryPerson | undefined;
}

/** The address behind a claim (`i:0#.f|membership|a@b.c`), or the name as it is; lower case. */
export const mailOf = (loginName: string): string => {
  const name = loginName.trim().toLowerCase();
  return name.startsWith(claimPrefix) ? name.slice(claimPrefix.length) : name;
};

export const listed = (people: readonly DirectoryPerson[]): Directory => ({
  find: (loginName) => people.find((one) => one.loginName.toLowerCase() === mailOf(loginName)),
});

const mail =
  /^[^\s@|'"<>()[\]\\,;:\p{Cc}\p{Surrogate}]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/u;

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** `anna.dahl-jensen@contoso.test` is called Anna Dahl-Jensen. */
const nameOf = (address: string): string =>
  address
    .slice(0, address.indexOf('@'))
    .split(/[._+]+/)
    .filter((word) => word !== '')
    .map((word) => word.split('-').map(capital).join('-'))
    .join(' ') || address;

/** Always the same for one address, so that a person stays who they are over restarts. */
const objectIdOf = (address: string): string => {
  const hex = createHash('sha256').update(address).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const invent = (address: string): DirectoryPerson => ({
  objectId: objectIdOf(address),
  loginName: address,
  name: nameOf(address),
  jobTitle: '',
  department: '',
});

/** The known people first; then everybody whose name could be one. */
export const everybody = (known: readonly DirectoryPerson[] = []): Directory => {
  const people = listed(known);
  return {
    find: (loginName) => {
      const address = mailOf(loginName);
      return people.find(address) ?? (address.length <= 250 && mail.test(address) ? invent(address) : undefined);
    },
  };
};
