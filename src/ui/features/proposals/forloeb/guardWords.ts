/** Why a step cannot be taken, in words, each with a link to where it is mended. */
import type { GuardProblem } from '../../../../domain/guard';
import type { Proposal } from '../../../../domain/proposal';
import type { TemplateField } from '../../../../domain/skabelon';
import type { OrgUnit } from '../../../../domain/organisation';
import type { AddressUse } from '../../../data/address';
import type { Format } from '../../../format/format';
import type { Texts } from '../../../text/da';
import type { forloebText } from '../../../text/da/forloeb';
import { pathsOf } from '../item/proposalPaths';

export interface Reason {
  readonly key: string;
  readonly text: string;
  readonly href: string | undefined;
}

export interface WordsAround {
  readonly words: typeof forloebText;
  readonly common: Pick<Texts['common'], 'sideStates' | 'unknownUnit'>;
  readonly template: readonly TemplateField[];
  readonly units: readonly OrgUnit[];
  readonly format: Pick<Format, 'date'>;
  readonly href: AddressUse['href'];
}

/** "a, b eller c" */
export const orList = (names: readonly string[], or: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;

export const reasonsOf = (
  problems: readonly GuardProblem[],
  { id }: Pick<Proposal, 'id'>,
  { words, common, template, units, format, href }: WordsAround,
): readonly Reason[] => {
  const { reasons } = words;
  const unitName = (unitId: number): string => units.find((unit) => unit.id === unitId)?.name ?? common.unknownUnit;
  const fieldHref = (field: TemplateField['id']): string => href(`/forslag/${id}`, { felt: pathsOf(field)[0] });
  return problems.flatMap((problem): readonly Reason[] => {
    const key = problem.guard;
    switch (problem.guard) {
      case 'role':
        return [
          {
            key,
            text: reasons.role(
              orList(
                problem.by.map((role) => words.holders[role]),
                words.or,
              ),
            ),
            href: undefined,
          },
        ];
      case 'sharePoint':
        return [{ key, text: reasons.sharePoint, href: href('/opsaetning/rettigheder') }];
      case 'roundClosed':
        return [{ key, text: reasons.roundClosed, href: undefined }];
      case 'sideState':
        return [{ key, text: reasons.sideState(common.sideStates[problem.sideState]), href: undefined }];
      case 'fields':
        return problem.missing.map((field) => ({
          key: `${key} ${field}`,
          text: reasons.field(template.find((each) => each.id === field)?.label ?? field),
          href: fieldHref(field),
        }));
      case 'number':
        return [{ key, text: reasons.number, href: fieldHref('number') }];
      case 'releaseDay':
        return [{ key, text: reasons.releaseDay(format.date(problem.on)), href: href('/tidsplan') }];
      case 'medDiscussed':
        return [
          ...problem.awaited.map((discussion) => ({
            key: `${key} ${discussion.id}`,
            text: reasons.medAwaited(unitName(discussion.medUdvalgId)),
            href: href(`/med/${discussion.id}`),
          })),
          ...problem.missing.map((unit) => ({
            key: `${key} unit ${unit.id}`,
            text: reasons.medMissing(unit.name),
            href: href('/med/ny', { forslag: String(id) }),
          })),
          ...problem.unseen.map((unit) => ({
            key: `${key} unseen ${unit.id}`,
            text: reasons.medUnseen(unit.name),
            href: undefined,
          })),
        ];
      case 'included':
        return [{ key, text: reasons.included, href: href(`/forslag/${id}/historik`) }];
      case 'planPoint':
        return [{ key, text: reasons.planPoint, href: href('/plan/ny') }];
    }
  });
};
