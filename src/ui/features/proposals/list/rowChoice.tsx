/** What the table draws and hears where proposals can be chosen. */
import type { ProposalId } from '../../../../domain/ids';
import type { RowChoice } from '../../../components/table/column';
import type { manyText } from '../../../text/da/many';
import { pressed, withChosen, type Chosen } from './chosen';
import { ChooseBox, ChooseHead } from './ChooseBox';
import type { ProposalRow } from './proposalRows';

interface Choosing {
  readonly chosen: Chosen;
  readonly shown: readonly ProposalRow[];
  readonly words: Pick<typeof manyText, 'all' | 'one'>;
  /** The one pressed before: where a range begins. */
  readonly before: ProposalId | undefined;
  readonly onPressed: (id: ProposalId | undefined) => void;
  readonly onChosen: (chosen: Chosen) => void;
}

export const rowChoice = ({ chosen, shown, words, before, onPressed, onChosen }: Choosing): RowChoice<ProposalRow> => {
  const press = (index: number, isRange: boolean): void => {
    onChosen(pressed(chosen, shown, index, isRange ? before : undefined));
    onPressed(shown[index]?.id);
  };
  const ids = shown.map(({ id }) => id);
  const isAll = ids.every((id) => chosen.has(id));
  return {
    has: ({ id }) => chosen.has(id),
    head: (
      <ChooseHead
        label={words.all(ids.length)}
        isOn={isAll}
        isSome={ids.some((id) => chosen.has(id))}
        onPress={() => onChosen(withChosen(chosen, ids, !isAll))}
      />
    ),
    box: (row, index, isInGrid) => (
      <ChooseBox
        label={words.one(`${row.number} ${row.title}`.trim())}
        isOn={chosen.has(row.id)}
        isInGrid={isInGrid}
        onPress={(isRange) => press(index, isRange)}
      />
    ),
    onKeyDown: (event, active) => {
      if (event.key === ' ' && active !== undefined) press(active, event.shiftKey);
      else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey))
        onChosen(withChosen(chosen, ids, true));
      else return;
      event.preventDefault();
    },
  };
};
