/** What a field of the draft is called, and how its value reads: for messages and for comparing two people's drafts. */
import { expenditureKinds, yearIndexes, type FourYears } from '../../../../domain/economy';
import type { OrgUnit } from '../../../../domain/organisation';
import type { PersonRef } from '../../../../domain/person';
import type { WorkPackage } from '../../../../domain/workPackage';
import type { Texts } from '../../../text/da';

export interface ProposalWords {
  readonly labelOf: (path: string) => string;
  /** `value` is what the draft holds at `path`. */
  readonly spell: (path: string, value: unknown) => string;
}

interface Known {
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly years: FourYears<number>;
  /** Whoever may be named: on the proposal, or chosen in its form. */
  readonly people: readonly PersonRef[];
}

const choices = (names: Readonly<Record<string, string>>) => (value: string) => names[value] ?? value;

export const proposalWords = (
  { common, proposals }: Pick<Texts, 'common' | 'proposals'>,
  { units, workPackages, years, people }: Known,
): ProposalWords => {
  const words = proposals.item;
  const labels = new Map<string, string>(Object.entries(words.fields));
  for (const year of yearIndexes) {
    for (const kind of expenditureKinds) {
      labels.set(`economy.${kind}.${year}`, `${common.expenditureKinds[kind]} ${years[year]}`);
    }
    labels.set(`fte.${year}`, `${words.fields.fte} ${years[year]}`);
  }

  const unitName = (id: string): string => units.find((unit) => String(unit.id) === id)?.name ?? common.unknownUnit;
  const personName = (id: string): string =>
    people.find((person) => String(person.id) === id)?.name ?? common.unknownPerson;
  const spellings = new Map<string, (value: string) => string>([
    ['type', choices(common.proposalTypes)],
    ['chefomraadeId', unitName],
    ['affectedIds', unitName],
    ['fagudvalgId', unitName],
    ['workPackageId', (id) => workPackages.find((one) => String(one.id) === id)?.title ?? id],
    ['track', choices(common.tracks)],
    ['origin', choices(common.origins)],
    ['responsible', personName],
    ['contact', personName],
    ['classification', choices(common.classifications)],
  ]);
  const spell = (path: string, value: unknown): string => {
    if (typeof value === 'boolean') return value ? common.yes : common.no;
    if (Array.isArray(value)) return value.map((one) => spell(path, one)).join(', ');
    if (typeof value !== 'string' || value === '') return '';
    return spellings.get(path)?.(value) ?? value;
  };
  return { labelOf: (path) => labels.get(path) ?? path, spell };
};
