/** In a plain browser: who is signed in, and how somebody else is. In Teams that is Teams' own affair. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { BrowserSession } from '../data/services';
import { askBeforeLeaving } from '../data/unsavedChanges';
import { changeAccountText } from '../text/parts/changeAccount';
import { failuresText } from '../text/parts/failures';
import { useTextOf } from '../text/partText';
import { useText } from '../text/useText';
import { errorText, signInReason } from './errorText';
import { FailureNotice } from './FailureNotice';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    // Where it has a line of its own.
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  account: { overflowWrap: 'anywhere' },
});

const reload = () => window.location.reload();

export function ChangeAccount({ session }: { session: BrowserSession }) {
  const styles = useStyles();
  const { shell } = useText();
  const words = useTextOf(changeAccountText);
  const failures = useTextOf(failuresText);
  const [failure, setFailure] = useState<unknown>();

  const met = (error: unknown): void => {
    const reason = signInReason(error);
    // The page is the first one's until it is loaded anew; what was typed there is asked about first.
    if (reason === 'otherAccount') {
      setFailure(undefined);
      if (!askBeforeLeaving(reload)) reload();
    }
    // The window was closed: nothing has changed, and nothing is said.
    else setFailure(reason === 'interaction' ? undefined : error);
  };
  const change = () => {
    setFailure(undefined);
    session.changeAccount().catch(met);
  };

  return (
    <div className={styles.line}>
      <span className={styles.account}>{session.account}</span>
      <Button size="small" appearance="subtle" onClick={change}>
        {words.change}
      </Button>
      {failure === undefined ? undefined : (
        <Dialog open onOpenChange={(_event, { open }) => open || setFailure(undefined)}>
          <DialogSurface aria-label={words.change}>
            <DialogBody>
              <DialogContent>
                <FailureNotice error={failure} />
              </DialogContent>
              <DialogActions>
                {errorText(failure, failures).wayOn === 'thisPage' ? (
                  <Button
                    appearance="primary"
                    onClick={() => void session.askOnThisPage({ other: true }).catch(setFailure)}
                  >
                    {shell.logInOnThisPage}
                  </Button>
                ) : (
                  <Button appearance="primary" onClick={change}>
                    {shell.retry}
                  </Button>
                )}
                <Button onClick={() => setFailure(undefined)}>{words.close}</Button>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </div>
  );
}
