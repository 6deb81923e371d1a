/** What a field of the draft is called, and how its value reads: for messages and for comparing two people's drafts. */
import { expenditureKinds, yearIndexes, type FourYears } from '../../../../domain/economy';
import { ownFieldIds } from '../../../../domain/ownFields';
import type { OrgUnit } from '../../../../domain/organisation';
import type { PersonRef } from '../../../../domain/person';
import { relationKinds, type OtherProposal } from '../../../../domain/relations';
import type { TemplateField } from '../../../../domain/skabelon';
import type { WorkPackage } from '../../../../domain/workPackage';
import type { Texts } from '../../../text/da';
import type { skabelonText } from '../../../text/da/skabelon';
import { choiceLabel } from './choiceWords';
import { figureWords } from './figureWords';
import { costParts, pathsOf } from './proposalPaths';
import { titleOf } from './useOthers';

export interface ProposalWords {
  readonly labelOf: (path: string) => string;
  /** `value` is what the draft holds at `path`. */
  readonly spell: (path: string, value: unknown) => string;
}

export interface KnownAround {
  readonly template: readonly TemplateField[];
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly years: FourYears<number>;
  /** Whoever may be named: on the proposal, or chosen in its form. */
  readonly people: readonly PersonRef[];
  /** The other proposals of the round. */
  readonly others: readonly Pick<OtherProposal, 'id' | 'number' | 'title'>[];
}

const labelsOf = (
  template: readonly TemplateField[],
  years: FourYears<number>,
  common: Texts['common'],
  words: typeof skabelonText,
): ReadonlyMap<string, string> => {
  const labels = new Map<string, string>(ownFieldIds.map((id, index) => [`own.${id}`, words.unknownOwn(index + 1)]));
  for (const { id, label } of template) {
    labels.set(id, label);
    for (const path of pathsOf(id)) labels.set(path, label);
  }
  const { costs } = figureWords(template, words);
  for (const year of yearIndexes) {
    for (const kind of expenditureKinds)
      labels.set(`economy.${kind}.${year}`, `${common.expenditureKinds[kind]} ${years[year]}`);
    for (const part of costParts) labels.set(`implementationCosts.${part}.${year}`, `${costs[part]} ${years[year]}`);
    labels.set(`fte.${year}`, `${labels.get('fte') ?? ''} ${years[year]}`);
  }
  for (const kind of relationKinds) labels.set(`${kind}Ids`, words.relations[kind]);
  return labels;
};

export const proposalWords = (
  { common }: Pick<Texts, 'common'>,
  words: typeof skabelonText,
  { template, units, workPackages, years, people, others }: KnownAround,
): ProposalWords => {
  const labels = labelsOf(template, years, common, words);
  const unitName = (id: string): string => units.find((unit) => String(unit.id) === id)?.name ?? common.unknownUnit;
  const personName = (id: string): string =>
    people.find((person) => String(person.id) === id)?.name ?? common.unknownPerson;
  const proposalName = (id: string): string => {
    const other = others.find((one) => String(one.id) === id);
    return other === undefined ? id : titleOf(other);
  };
  const spellings = new Map<string, (value: string) => string>([
    ['chefomraadeId', unitName],
    ['affectedIds', unitName],
    ['fagudvalgId', unitName],
    ['workPackageId', (id) => workPackages.find((one) => String(one.id) === id)?.title ?? words.hiddenWorkPackage],
    ['responsible', personName],
    ['contact', personName],
    ...relationKinds.map((kind) => [`${kind}Ids`, proposalName] as const),
  ]);
  for (const field of template) {
    if (field.kind !== 'choice' || field.isOwn) continue;
    const byValue = new Map(field.choices.map((choice) => [choice.value, choiceLabel(field.id, choice, common)]));
    spellings.set(field.id, (value) => byValue.get(value) ?? value);
  }
  const spell = (path: string, value: unknown): string => {
    if (typeof value === 'boolean') return value ? common.yes : common.no;
    if (Array.isArray(value)) return value.map((one) => spell(path, one)).join(', ');
    if (typeof value !== 'string' || value === '') return '';
    return spellings.get(path)?.(value) ?? value;
  };
  return { labelOf: (path) => labels.get(path) ?? path, spell };
};
