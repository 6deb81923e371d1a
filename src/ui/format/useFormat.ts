import { useLanguage } from '../text/useText';
import { formatFor, type Format } from './format';

/** Numbers and dates as the person's language writes them. */
export const useFormat = (): Format => formatFor(useLanguage());
