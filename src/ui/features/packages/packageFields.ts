/** The fields of a package's form by their path in the draft, and how a value reads. */
import type { OrgUnit } from '../../../domain/organisation';
import type { PersonRef } from '../../../domain/person';
import type { WorkPackageDraft } from '../../../domain/workPackageDraft';
import type { Texts } from '../../text/da';
import type { packagesText } from '../../text/da/packages';

export const packagePaths: readonly (keyof WorkPackageDraft)[] = [
  'title',
  'chefomraadeId',
  'track',
  'lead',
  'description',
];

export const packageLabel = (path: string, { fields }: typeof packagesText): string =>
  packagePaths.flatMap((known) => (known === path ? fields[known] : []))[0] ?? path;

interface Known {
  readonly units: readonly OrgUnit[];
  readonly people: readonly PersonRef[];
}

export const spellPackageValue = (
  path: string,
  value: unknown,
  { units, people }: Known,
  { common }: Pick<Texts, 'common'>,
): string => {
  if (typeof value !== 'string') return '';
  if (path === 'chefomraadeId') return units.find(({ id }) => String(id) === value)?.name ?? common.unknownUnit;
  if (path === 'lead') return people.find(({ id }) => String(id) === value)?.name ?? value;
  const labels: { readonly [choice: string]: string } = path === 'track' ? common.tracks : {};
  return labels[value] ?? value;
};
