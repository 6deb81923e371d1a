/** What SharePoint refused, for who runs a command: what it means there, and what to do. The tab has its own (`ui/shell/errorText`). */
import { AppError, type Failure } from '../../domain/errors';
import { siteSetUpText } from '../../ui/text/da/siteSetUp';

const sentenceOf = (failure: Failure): string => {
  switch (failure.kind) {
    case 'Forbidden':
      if (failure.isLocked === true) return siteSetUpText.problems.siteLocked;
      return 'SharePoint giver ikke lov. Log ind som en af sitets ejere, eller giv appen Sites.FullControl.All med administratorsamtykke.';
    case 'NotFound':
      return 'SharePoint finder det ikke. Se efter, at sitet findes, og at du har adgang til det.';
    case 'SignInNeeded':
      return 'SharePoint tager ikke imod login. Kør kommandoen igen; hjælper det ikke, så se appens tilladelser og samtykke efter.';
    case 'Throttled':
      return 'SharePoint har travlt og beder om en længere pause. Kør kommandoen igen senere.';
    case 'Offline':
      return 'Der er ingen forbindelse til SharePoint. Kør kommandoen igen.';
    case 'OutcomeUnknown':
      return 'SharePoint svarede ikke på en ændring. Kør kommandoen igen; den ser først efter, hvad der blev gjort.';
    case 'SiteNotReady':
      return `SharePoint sagde ja, men det er der ikke: ${failure.missing.join('; ')}`;
    case 'Invalid':
      return `SharePoint tog ikke imod det: ${failure.reason}`;
    case 'Conflict':
      return 'En anden ændrer sitet netop nu. Kør kommandoen igen, når de er færdige.';
    case 'Duplicate':
    case 'TooManyRows':
    case 'NewEdition':
      return `SharePoint tog ikke imod det (${failure.kind}).`;
    case 'Bug':
      return `Et svar, som ingen havde ventet: ${failure.detail}`;
  }
};

const ownWords = (failure: Failure): string | undefined =>
  failure.kind === 'Forbidden' || failure.kind === 'NotFound' ? failure.what : undefined;

/** undefined for what was thrown by nobody who speaks `AppError`. */
export const failureSentence = (error: unknown): string | undefined => {
  if (!(error instanceof AppError)) return undefined;
  const words = ownWords(error.failure);
  return `${sentenceOf(error.failure)}${words === undefined || words === '' ? '' : ` (SharePoint: ${words})`}`;
};
