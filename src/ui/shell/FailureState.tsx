/** An error in the place of what it prevented, with the way on that fits it. */
import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import { isFailure, type FailureKind } from '../../domain/errors';
import { useAddress } from '../data/address';
import { useServices } from '../data/services';
import { consentText } from '../text/parts/consent';
import { failuresText } from '../text/parts/failures';
import { useTextOf } from '../text/partText';
import { useText } from '../text/useText';
import { AskAdministrator } from './AskAdministrator';
import { Countdown } from './Countdown';
import { Elsewhere } from './Elsewhere';
import { errorText, failureOf, signInReason } from './errorText';
import { FailureNotice, type FailedPage } from './FailureNotice';
import { useNewEdition } from './newerEdition';

/** Waited by default when SharePoint does not say for how long, or says it where a browser cannot read it. */
const defaultWaitSeconds = 30;

const healthPath = '/opsaetning/driftstjek';

/** Where looking at the site as a whole may tell more than the error does. */
const askHealth: ReadonlySet<FailureKind> = new Set([
  'Forbidden',
  'SignInNeeded',
  'SiteNotReady',
  'TooManyRows',
  'Bug',
]);

interface FailureStateProps {
  readonly error: unknown;
  /** Asks again for what failed. */
  readonly onRetry?: () => void;
  /** Where more than the daily permission is asked for. */
  readonly askForConsent?: () => Promise<void>;
  /** Set where nothing else of the page is drawn. */
  readonly page?: FailedPage | undefined;
}

/** In the place of a notice that has nothing more to say: the focus was on its button. */
function SignedIn() {
  const { signedIn } = useTextOf(consentText);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <p ref={said} tabIndex={-1}>
      {signedIn}
    </p>
  );
}

export function FailureState({ error, onRetry, page, askForConsent }: FailureStateProps) {
  const texts = useText();
  const services = useServices();
  const client = useQueryClient();
  const { manage, permission, inBrowser } = services;
  const { href, path } = useAddress();
  const [refusal, setRefusal] = useState<unknown>();
  const [mended, setMended] = useState<unknown>();
  const told = useNewEdition(error);
  const shown = refusal ?? told.error;
  const { wayOn } = errorText(shown, useTextOf(failuresText));
  const failure = failureOf(shown);
  const reason = signInReason(shown);

  const wanted = askForConsent === manage.askForConsent ? manage.permission : permission;

  const giveConsent = () => {
    (askForConsent ?? services.askForConsent)().then(
      () => {
        setRefusal(undefined);
        // Without a retry of its own whoever drew this asks again when the person does.
        if (onRetry === undefined) setMended(error);
        else onRetry();
        // What else of the page waited for the same.
        void client.refetchQueries({
          type: 'active',
          predicate: ({ state }) => isFailure(state.error, 'SignInNeeded'),
        });
      },
      (refused: unknown) => {
        // The window was closed, or answered with no: what was missing is missing still, and is said in the same words.
        const why = signInReason(refused);
        setRefusal(why === 'interaction' || why === signInReason(error) ? undefined : refused);
      },
    );
  };
  if (mended !== undefined && mended === error) {
    return (
      <Suspense>
        <SignedIn />
      </Suspense>
    );
  }

  return (
    <FailureNotice error={shown} page={page}>
      {wayOn === 'consent' ? (
        <>
          <Button appearance="primary" onClick={giveConsent}>
            {reason === 'consent' ? texts.shell.grantConsent : texts.shell.logIn}
          </Button>
          <Suspense>
            <AskAdministrator error={shown} reason={reason} permission={wanted} />
          </Suspense>
        </>
      ) : undefined}
      {wayOn === 'thisPage' && inBrowser?.here !== undefined ? (
        <Button appearance="primary" onClick={() => void inBrowser.here?.askOnThisPage().catch(setRefusal)}>
          {texts.shell.logInOnThisPage}
        </Button>
      ) : undefined}
      {wayOn === 'elsewhere' ? <Elsewhere /> : undefined}
      {wayOn === 'reload' ? (
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {texts.shell.reload}
        </Button>
      ) : undefined}
      {wayOn === 'setup' ? <a href={href('/opsaet')}>{texts.shell.toSetup}</a> : undefined}
      {failure.kind === 'Throttled' && onRetry !== undefined ? (
        <Countdown seconds={failure.retryAfterSeconds ?? defaultWaitSeconds} onEnd={onRetry} />
      ) : undefined}
      {askHealth.has(failure.kind) && path !== healthPath && services.context.surface !== 'settings' ? (
        <a href={href(healthPath)}>{texts.shell.toHealth}</a>
      ) : undefined}
      {onRetry !== undefined && wayOn !== 'none' && wayOn !== 'reload' ? (
        <Button onClick={onRetry}>{texts.shell.retry}</Button>
      ) : undefined}
    </FailureNotice>
  );
}
