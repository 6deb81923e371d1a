/** What is said of a milestone in one breath, wherever it is shown. */
import type { Milestone } from '../../../domain/milestone';
import type { OrgUnit } from '../../../domain/organisation';
import type { Format } from '../../format/format';
import { placeWords, whenWords } from '../../format/whenWords';
import type { Texts } from '../../text/da';

export interface MilestoneWords {
  readonly when: string;
  /** The bodies, then the other actors. Empty where nobody is named. */
  readonly who: string;
  readonly place: string | undefined;
  /** Who and place, and whether it is only expected: what is left to say after title and when. */
  readonly more: string;
  /** Title, when, who and place: what a screen reader says of the whole. */
  readonly name: string;
}

export const milestoneWords = (
  milestone: Milestone,
  units: readonly OrgUnit[],
  format: Format,
  { timeline }: Pick<Texts, 'timeline'>,
): MilestoneWords => {
  const when = whenWords(milestone.when, format, timeline.when);
  const bodies = milestone.bodyIds.flatMap((id) => units.find((unit) => unit.id === id)?.name ?? []);
  // The actors in words often name the bodies again, or all of them at once ("LMU, OMU"): then the words are enough.
  const isNamed =
    milestone.actors !== '' && (bodies.length > 2 || bodies.every((body) => milestone.actors.includes(body)));
  const who = [...(isNamed ? [] : bodies), milestone.actors].filter((part) => part !== '').join(', ');
  const place = placeWords(milestone, timeline.when);
  const said = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');
  const more = said([milestone.tentative ? timeline.tentative : '', who, place ?? '']);
  return { when, who, place, more, name: said([milestone.title, when, more]) };
};
