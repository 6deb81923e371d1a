/** Whether the tab is as narrow as a phone: there a list tells more than a picture that has to be pushed about. */
import { useMediaQuery } from './useMediaQuery';

export const useIsNarrow = (): boolean => useMediaQuery('(max-width: 480px)');
