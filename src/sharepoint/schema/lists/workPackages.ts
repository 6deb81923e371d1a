import type { OrgUnitId, WorkPackageId } from '../../../domain/ids';
import type { WorkPackage } from '../../../domain/workPackage';
import { trackLabels } from '../choiceLabels';
import { defineList } from '../defineList';
import { choice, clientKey, itemId, lookup, note, person, roundKey, text } from '../fields';

export const workPackagesList = defineList<WorkPackage>({
  name: 'workPackages',
  url: 'RdWorkPackages',
  title: 'Arbejdspakker',
  description: 'Råderum i Teams: idéer samlet under et chefområde med en arbejdsgruppe.',
  titleColumn: 'Arbejdspakke',
  fields: {
    id: itemId<WorkPackageId>(),
    key: clientKey(),
    round: roundKey(),
    title: text('Title', 'Arbejdspakke', { required: true }),
    description: note('RdDescription', 'Beskrivelse'),
    chefomraadeId: lookup<OrgUnitId>('RdChefomraade', 'Chefområde', 'organisation'),
    track: choice('RdTrack', 'Spor', trackLabels, { default: 'raaderum' }),
    lead: person('RdLead', 'Tovholder'),
  },
  view: ['LinkTitle', 'RdRound', 'RdChefomraade', 'RdTrack', 'RdLead'],
});
