/** The words of the skabelon's fields as the tab comes with them: Danish stands in the one definition (`domain/skabelonFields.ts`). */
import type { FieldWords } from '../../../domain/skabelon';
import { skabelonFields, type SkabelonFieldId } from '../../../domain/skabelonFields';

const ids = Object.keys(skabelonFields) as readonly SkabelonFieldId[]; // a Record of exactly these

export const skabelonFieldsText = Object.fromEntries(
  ids.map((id) => {
    const { label, help } = skabelonFields[id];
    return [id, { label, help }];
  }),
) as FieldWords; // one entry an id
