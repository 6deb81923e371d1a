import type { RelationWarning } from '../../../../domain/relations';
import type { Format } from '../../../format/format';
import type { skabelonText } from '../../../text/da/skabelon';
import { titleOf } from './useOthers';

export const relationWarningText = (
  warning: RelationWarning,
  { relationWarnings }: typeof skabelonText,
  format: Pick<Format, 'tkr'>,
): string => {
  const title = titleOf(warning.other);
  return warning.code === 'countedTwice'
    ? relationWarnings.countedTwice(title, format.tkr(warning.amount))
    : relationWarnings[warning.code](title);
};
