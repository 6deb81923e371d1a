/** The whole udmøntningsplan of the open round (decision 0006 says what it means on the demonstration's day). */
import type { DemoPlanPoint } from './demoPlanPoint';
import { anlaegsprojekter, driftsaendringer } from './planPointsDrift';
import { hensigtserklaeringer } from './planPointsHensigter';
import { raaderumsforslag } from './planPointsRaaderum';
import type { ProposalKey } from './proposals';

export const planPoints: readonly DemoPlanPoint<ProposalKey>[] = [
  ...driftsaendringer,
  ...raaderumsforslag,
  ...anlaegsprojekter,
  ...hensigtserklaeringer,
];
