import type { Idea } from '../../../domain/idea';
import type { IdeaId, OrgUnitId, WorkPackageId } from '../../../domain/ids';
import { ideaStatusLabels, originLabels } from '../choiceLabels';
import { defineList } from '../defineList';
import {
  choice,
  createdAt,
  createdBy,
  itemId,
  modifiedAt,
  modifiedBy,
  note,
  optionalLookup,
  roundKey,
  sharedKey,
  text,
} from '../fields';

export const ideasList = defineList<Idea>({
  name: 'ideas',
  url: 'RdIdeas',
  title: 'Idéer',
  description: 'Råderum i Teams: idéer til råderum, før og efter de er sorteret.',
  titleColumn: 'Idé',
  ownItemsOnly: true,
  fields: {
    id: itemId<IdeaId>(),
    key: sharedKey(),
    round: roundKey(),
    title: text('Title', 'Idé', { required: true }),
    description: note('RdDescription', 'Beskrivelse'),
    origin: choice('RdOrigin', 'Oprindelse', originLabels),
    status: choice('RdStatus', 'Status', ideaStatusLabels, { default: 'new' }),
    chefomraadeId: optionalLookup<OrgUnitId>('RdChefomraade', 'Chefområde', 'organisation'),
    workPackageId: optionalLookup<WorkPackageId>('RdWorkPackage', 'Arbejdspakke', 'workPackages'),
    reason: note('RdReason', 'Begrundelse'),
    createdBy: createdBy(),
    createdAt: createdAt(),
    modifiedBy: modifiedBy(),
    modifiedAt: modifiedAt(),
  },
  view: ['LinkTitle', 'RdRound', 'RdOrigin', 'RdStatus', 'RdChefomraade', 'RdWorkPackage'],
});
