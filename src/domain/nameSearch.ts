/**
 * Whether a text may name a person. Nobody can be certain of it: namesakes are found, nicknames and slips of the pen are not. So what is
 * found is for a human being to judge, and the words looked for are told beside it.
 */
export interface NameSearch {
  /** What is looked for, as told to who reads the answer. */
  readonly words: readonly string[];
  /** The paragraphs that hold any of it, whole. */
  readonly find: (text: string) => readonly string[];
}

interface Word {
  readonly shown: string;
  readonly pattern: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** Danish genitive: "Anne Birks", "Bo Friis’". */
const wordEnd = String.raw`(?:['’]?s)?(?![\p{L}\p{N}])`;
const whole = (pattern: string): string => String.raw`(?<![\p{L}\p{N}])${pattern}${wordEnd}`;

const word = (text: string): Word => ({
  shown: text,
  pattern: whole(
    text
      .split(/\s+/)
      .map(escaped)
      .join(String.raw`\s+`),
  ),
});

/** "mette@…" is not in "anne-mette@…", nor is what stands before its @. */
const partOfAddress = (text: string): Word => ({
  shown: text,
  pattern: String.raw`(?<![\p{L}\p{N}._-])${escaped(text)}${wordEnd}`,
});

/** Directories write "Frydendal, Mette (MFR)" too. */
const plainName = (name: string): string => {
  const [last = '', first] = name
    .replace(/\([^)]*\)/g, ' ')
    .split(',')
    .map((part) => part.trim());
  return (first === undefined || first === '' ? last : `${first} ${last}`).replace(/\s+/g, ' ').trim();
};

/** First and last name with up to three more between them, written in whichever order. */
const fullName = (name: string): readonly Word[] => {
  const parts = plainName(name).split(' ');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return first === '' ? [] : [word(first)];
  const between = String.raw`(?:\s+[\p{L}.'’-]+){0,3}?\s+`;
  return [
    { shown: `${first} … ${last}`, pattern: whole(`${escaped(first)}${between}${escaped(last)}`) },
    { shown: `${last}, ${first}`, pattern: whole(String.raw`${escaped(last)},\s*${escaped(first)}`) },
  ];
};

/** Before the @ many have their initials; a first name there would find everybody of that name. */
const initials = (address: string, names: readonly string[]): readonly Word[] => {
  const [before = '', after] = address.split('@');
  const firstNames = names.map((name) => plainName(name).split(' ')[0]?.toLowerCase());
  return after === undefined || before.length < 2 || firstNames.includes(before.toLowerCase())
    ? []
    : [partOfAddress(before)];
};

/** `also`: what else they are called, an earlier name, initials. */
export const searchForPerson = (person: {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly also: readonly string[];
}): NameSearch => {
  const all = [
    ...person.names.flatMap(fullName),
    ...person.addresses.flatMap((address) => [partOfAddress(address), ...initials(address, person.names)]),
    ...person.also.map((text) => word(text.trim())),
  ].filter(({ shown }) => shown !== '');
  const words = new Map(all.map(({ shown, pattern }) => [shown, pattern.normalize('NFC')]));
  const pattern = words.size === 0 ? undefined : new RegExp([...words.values()].join('|'), 'iu');
  return {
    words: [...words.keys()],
    find: (text) =>
      pattern === undefined
        ? []
        : text
            .normalize('NFC')
            .split(/\r\n|\r|\n/)
            .map((paragraph) => paragraph.trim())
            .filter((paragraph) => pattern.test(paragraph)),
  };
};
