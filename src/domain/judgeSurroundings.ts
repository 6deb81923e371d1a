/** Findings about what the tab runs in: its own version, Teams, the browser, the sign-in. */
import { finding, judged, type HealthFact, type HealthFinding, type Severity } from './health';
import type { SurroundingsReadings } from './healthReadings';

const of = (severity: Severity, fact: HealthFact): HealthFinding => finding('tab', severity, fact);

export const judgeSurroundings = (readings: SurroundingsReadings): readonly HealthFinding[] => {
  const { version, program, language, scopes, neededScope } = readings;
  return [
    of('ok', { kind: 'tabVersion', version }),
    ...judged('tab', 'newerTab', readings.newerTab, (newer) => (newer ? [of('warning', { kind: 'newerTab' })] : [])),
    ...judged('tab', 'teams', readings.teams, (teams) => [
      of('ok', teams === undefined ? { kind: 'noTeams' } : { kind: 'teams', ...teams }),
    ]),
    of('ok', { kind: 'browser', program, language }),
    ...(readings.online ? [] : [of('fault', { kind: 'offline' })]),
    readings.storage ? of('ok', { kind: 'storage' }) : of('warning', { kind: 'storageBlocked' }),
    ...(readings.serviceWorkers ? [of('warning', { kind: 'serviceWorker' })] : []),
    ...judged('tab', 'scopes', scopes, (granted) => [
      of('ok', { kind: 'signIn', way: readings.signInWay, scopes: granted }),
      ...(granted.includes(neededScope) ? [] : [of('warning', { kind: 'scopeMissing', scope: neededScope })]),
    ]),
    ...(readings.wideGranted ? [] : [of('note', { kind: 'wideNotGranted' })]),
  ];
};
