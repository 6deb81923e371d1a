/** The planned amounts of one point, a year each: to read and to type. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { get, useFormState, useWatch, type UseFormReturn } from 'react-hook-form';
import { sumOverYears, yearIndexes, type Amounts, type FourYears } from '../../../domain/economy';
import { parseTkr } from '../../../domain/numberText';
import type { PlanPointDraft } from '../../../domain/planPointDraft';
import { MoneyGrid } from '../../components/MoneyGrid';
import { MoneyTable } from '../../components/MoneyTable';
import { fieldId } from '../../form/fieldId';
import { useFormat } from '../../format/useFormat';
import { useText } from '../../text/useText';

const useStyles = makeStyles({ none: { margin: 0, color: tokens.colorNeutralForeground2 } });

export type PlanPointForm = UseFormReturn<PlanPointDraft, unknown, PlanPointDraft>;

const cellId = (row: string, column: number): string => fieldId(`${row}.${column}`);

/** The sum of what can be read; what cannot is told at its field, not guessed. */
const sumOfTexts = (texts: readonly string[]) => {
  const read = texts.map(parseTkr);
  const [first, second, third, fourth] = read.map((one) => (one.ok ? one.value : undefined));
  return read.every((one) => one.ok) ? sumOverYears([first, second, third, fourth]) : undefined;
};

export function PlanAmountsField({ form, years }: { form: PlanPointForm; years: FourYears<number> }) {
  const { plan, common } = useText();
  const format = useFormat();
  const amounts = useWatch({ control: form.control, name: 'amounts' });
  const { errors, isSubmitted } = useFormState({ control: form.control });
  const errorAt = (index: number): string | undefined => {
    const message: unknown = get(errors, `amounts.${index}.message`);
    return typeof message === 'string' ? message : undefined;
  };
  return (
    <MoneyGrid
      caption={plan.amountsCaption}
      rowTitle={common.thousandKr}
      columns={years.map(String)}
      totalLabel={common.total}
      cellLabel={plan.amountLabel}
      cellId={cellId}
      rows={[
        {
          key: 'amounts',
          label: plan.fields.amounts,
          cells: amounts,
          errors: yearIndexes.map(errorAt),
          total: format.tkr(sumOfTexts(amounts)),
        },
      ]}
      sums={[]}
      onChange={(cells) => {
        for (const { column, text } of cells) {
          const index = yearIndexes.find((known) => known === column);
          if (index !== undefined) {
            form.setValue(`amounts.${index}`, text, { shouldDirty: true, shouldValidate: isSubmitted });
          }
        }
      }}
    />
  );
}

export function PlanAmountsReading({ amounts, years }: { amounts: Amounts; years: FourYears<number> }) {
  const styles = useStyles();
  const { plan, common } = useText();
  const format = useFormat();
  if (amounts.every((amount) => amount === undefined)) return <p className={styles.none}>{common.notFilledIn}</p>;
  const cells = yearIndexes.map((index) => format.tkr(amounts[index]));
  return (
    <MoneyTable
      caption={plan.amountsCaption}
      rowTitle={common.thousandKr}
      columns={years.map(String)}
      totalLabel={common.total}
      sums={[
        { key: 'amounts', label: plan.fields.amounts, isPlain: true, cells, total: format.tkr(sumOverYears(amounts)) },
      ]}
    />
  );
}
