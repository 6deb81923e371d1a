import type { MilestoneId, OrgUnitId } from '../../../domain/ids';
import type { Milestone } from '../../../domain/milestone';
import { areaLabels, milestoneKindLabels, roundPhaseLabels } from '../choiceLabels';
import { when } from '../compositeFields';
import { defineList } from '../defineList';
import { choice, clientKey, itemId, lookups, note, optionalChoice, roundKey, text, yesNo } from '../fields';

export const milestonesList = defineList<Milestone>({
  name: 'milestones',
  url: 'RdMilestones',
  title: 'Tidsplan',
  description: 'Råderum i Teams: milepæle i runden, så præcist som nogen kender dem.',
  titleColumn: 'Milepæl',
  fields: {
    id: itemId<MilestoneId>(),
    key: clientKey(),
    round: roundKey(),
    title: text('Title', 'Milepæl', { required: true }),
    when: when(),
    kind: choice('RdKind', 'Art', milestoneKindLabels),
    area: choice('RdArea', 'Område', areaLabels, { default: 'alle' }),
    bodyIds: lookups<OrgUnitId>('RdBodies', 'Gremier', 'organisation'),
    actors: text('RdActors', 'Deltagere'),
    place: text('RdPlace', 'Sted'),
    placeTentative: yesNo('RdPlaceTentative', 'Stedet er ikke afklaret'),
    tentative: yesNo('RdTentative', 'Forventet'),
    description: note('RdDescription', 'Beskrivelse'),
    opens: optionalChoice('RdOpens', 'Indleder fase', roundPhaseLabels),
  },
  view: ['LinkTitle', 'RdRound', 'RdWhen', 'RdFrom', 'RdTo', 'RdKind', 'RdArea', 'RdBodies', 'RdPlace'],
});
