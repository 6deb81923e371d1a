import { Button } from '@fluentui/react-components';
import type { Language } from '../../teams/host';
import { failuresText } from '../text/parts/failures';
import { useText } from '../text/useText';
import { FailureNotice } from './FailureNotice';
import { useNewEdition } from './newerEdition';

/** A view that could not be drawn: what it says, its code, and another try from the beginning. */
export function Broken({ error }: { error: unknown }) {
  const { shell } = useText();
  const told = useNewEdition(error);
  if (told.asking) return undefined;
  return (
    <FailureNotice error={told.error} page={{}}>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {shell.reload}
      </Button>
    </FailureNotice>
  );
}

/** English words of failures are fetched: ahead, as there may be no network when they are wanted. */
export const fetchWords = async (language: Language): Promise<void> => {
  if (language === 'en') await failuresText.en();
};
