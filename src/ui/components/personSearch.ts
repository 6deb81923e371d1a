/** Finds people by any part of their name or sign-in address; several words narrow it. */
export interface Findable {
  readonly id: string;
  readonly name: string;
  /** Tells two of the same name apart. */
  readonly detail: string;
}

export const findPeople = (people: readonly Findable[], typed: string): readonly Findable[] => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return people.filter(({ name, detail }) => {
    const text = `${name} ${detail}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
};
