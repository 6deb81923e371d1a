import { makeStyles, tokens } from '@fluentui/react-components';
import { get, useFormState, useWatch, type UseFormReturn } from 'react-hook-form';
import { expenditureKinds, yearIndexes, type FourYears } from '../../../../domain/economy';
import type { ProposalDraft } from '../../../../domain/proposalDraft';
import { MoneyGrid, type MoneyCell } from '../../../components/MoneyGrid';
import { fieldId } from '../../../form/fieldId';
import { useFormat } from '../../../format/useFormat';
import { useText } from '../../../text/useText';
import { economySums } from './economyView';
import { economyPaths, ftePaths } from './proposalPaths';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface GridFieldsProps {
  readonly form: UseFormReturn<ProposalDraft, unknown, ProposalDraft>;
  readonly years: FourYears<number>;
}

/** Writes typed or pasted cells into the draft; checks at once when the person has tried to save before. */
const useCells = (form: GridFieldsProps['form'], paths: readonly (typeof economyPaths)[number][] | typeof ftePaths) => {
  const { errors, isSubmitted } = useFormState({ control: form.control });
  return {
    errorsOf: (row: string) =>
      yearIndexes.map((year): string | undefined => {
        const message: unknown = get(errors, `${row}.${year}.message`);
        return typeof message === 'string' ? message : undefined;
      }),
    write: (cells: readonly MoneyCell[]): void => {
      for (const { row, column, text } of cells) {
        const path = paths.find((known) => known === `${row}.${column}`);
        if (path !== undefined) form.setValue(path, text, { shouldDirty: true, shouldValidate: isSubmitted });
      }
    },
  };
};

const cellId = (row: string, column: number): string => fieldId(`${row}.${column}`);

export function EconomyFields({ form, years }: GridFieldsProps) {
  const styles = useStyles();
  const format = useFormat();
  const { common, proposals } = useText();
  const words = proposals.item;
  const [economy, priceLevel] = useWatch({ control: form.control, name: ['economy', 'priceLevel'] });
  const { errorsOf, write } = useCells(form, economyPaths);
  const sums = economySums(economy, format.tkr, words.sumUnknown);
  return (
    <>
      <MoneyGrid
        caption={words.economyCaption(priceLevel)}
        rowTitle={words.economyRows}
        columns={years.map(String)}
        totalLabel={common.total}
        cellLabel={words.amountLabel}
        cellId={cellId}
        rows={expenditureKinds.map((kind) => ({
          key: `economy.${kind}`,
          label: common.expenditureKinds[kind],
          cells: economy[kind],
          errors: errorsOf(`economy.${kind}`),
          total: sums.totals[kind],
        }))}
        sums={[{ key: 'operating', label: common.operatingNet, ...sums.operating }]}
        onChange={write}
      />
      <p className={styles.note}>
        {words.capitalApart} {words.pasteHint}
      </p>
    </>
  );
}

export function FteFields({ form, years }: GridFieldsProps) {
  const styles = useStyles();
  const words = useText().proposals.item;
  const fte = useWatch({ control: form.control, name: 'fte' });
  const { errorsOf, write } = useCells(form, ftePaths);
  return (
    <>
      <MoneyGrid
        caption={words.fteCaption}
        rowTitle={words.fields.fte}
        columns={years.map(String)}
        cellLabel={words.fteLabel}
        cellId={cellId}
        rows={[{ key: 'fte', label: words.fteRow, cells: fte, errors: errorsOf('fte'), total: '' }]}
        sums={[]}
        onChange={write}
      />
      <p className={styles.note}>{words.ftePrivacy}</p>
    </>
  );
}
