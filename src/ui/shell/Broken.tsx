import { Button } from '@fluentui/react-components';
import { useText } from '../text/useText';
import { FailureNotice } from './FailureNotice';

/** A view that could not be drawn: what it says, its code, and another try from the beginning. */
export function Broken({ error }: { error: unknown }) {
  const { shell } = useText();
  return (
    <FailureNotice error={error} page={{}}>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {shell.reload}
      </Button>
    </FailureNotice>
  );
}
