import type { TemplateRowId } from '../../../domain/ids';
import type { TemplateRow } from '../../../domain/keptSkabelon';
import { defineList } from '../defineList';
import { clientKey, itemId, modifiedAt, modifiedBy, note, text } from '../fields';

export const templatesList = defineList<TemplateRow>({
  name: 'templates',
  url: 'RdTemplates',
  title: 'Skabelon',
  description: 'Råderum i Teams: hvad kommunen har ændret i skabelonen. Vedligeholdes af fanen.',
  titleColumn: 'Navn',
  fields: {
    id: itemId<TemplateRowId>(),
    key: clientKey(),
    title: text('Title', 'Navn', { required: true }),
    changes: note('RdChanges', 'Ændringer'),
    modifiedBy: modifiedBy(),
    modifiedAt: modifiedAt(),
  },
  view: ['LinkTitle'],
});
