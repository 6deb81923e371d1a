import type { DraftId } from '../../../domain/ids';
import { defineList } from '../defineList';
import { itemId, note, text } from '../fields';

/** A draft as the list holds it: one text, cut into as many columns as it needs. */
export interface DraftRow {
  readonly id: DraftId;
  /** Person, item and writer. */
  readonly key: string;
  readonly title: string;
  readonly savedAt: string;
  readonly part1: string;
  readonly part2: string;
  readonly part3: string;
  readonly part4: string;
  readonly part5: string;
  readonly part6: string;
  readonly part7: string;
  readonly part8: string;
}

export const draftsList = defineList<DraftRow>({
  name: 'drafts',
  url: 'RdDrafts',
  title: 'Kladder',
  description:
    'Råderum i Teams: det, folk har skrevet og ikke gemt endnu. Hver ser kun sine egne. Vedligeholdes af fanen, tømmes af den.',
  titleColumn: 'Kladde til',
  ownItemsOnly: true,
  keepsNoVersions: true,
  fields: {
    id: itemId<DraftId>(),
    key: text('RdKey', 'Nøgle', { required: true, indexed: true }),
    title: text('Title', 'Kladde til', { required: true }),
    savedAt: text('RdSavedAt', 'Skrevet'),
    part1: note('RdPart1', 'Tekst 1'),
    part2: note('RdPart2', 'Tekst 2'),
    part3: note('RdPart3', 'Tekst 3'),
    part4: note('RdPart4', 'Tekst 4'),
    part5: note('RdPart5', 'Tekst 5'),
    part6: note('RdPart6', 'Tekst 6'),
    part7: note('RdPart7', 'Tekst 7'),
    part8: note('RdPart8', 'Tekst 8'),
  },
  view: ['LinkTitle', 'RdSavedAt'],
});
