/** The skabelon as this municipality has it, in the language of whoever reads. */
import { useMemo } from 'react';
import type { KeptSkabelon } from '../../../../domain/keptSkabelon';
import { templateOf, type TemplateField } from '../../../../domain/skabelon';
import { skabelonFieldsText } from '../../../text/parts/skabelonFields';
import { useTextOf } from '../../../text/partText';

/** All fields in their order, hidden ones too. */
export const useTemplate = ({ changes }: Pick<KeptSkabelon, 'changes'>): readonly TemplateField[] => {
  const words = useTextOf(skabelonFieldsText);
  return useMemo(() => templateOf(changes, words), [changes, words]);
};
