/** The figures of a proposal in one grid: what is typed, sums, payback, and what to look at twice. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { get, useFormState, useWatch, type UseFormReturn } from 'react-hook-form';
import { expenditureKinds, yearIndexes, type FourYears } from '../../../../domain/economy';
import { economyWarnings } from '../../../../domain/economyChecks';
import type { ProposalDraft } from '../../../../domain/proposalDraft';
import type { TemplateField } from '../../../../domain/skabelon';
import { MoneyGrid, type MoneyCell, type MoneyRow } from '../../../components/MoneyGrid';
import { ProblemBar } from '../../../components/ProblemBar';
import { useRound } from '../../../data/queries';
import { fieldId } from '../../../form/fieldId';
import { useFormat } from '../../../format/useFormat';
import { skabelonText } from '../../../text/parts/skabelon';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { economyNotes, paybackText } from './economyNotes';
import { economySums, figuresOf, paybackOfTyped } from './economyView';
import { figureWords, showsPayback } from './figureWords';
import { costParts, costPaths, economyPaths, ftePaths, pathsOf, type ProposalPath } from './proposalPaths';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  warnings: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    '& button': { verticalAlign: 'top', textAlign: 'start' },
  },
});

export type FigureField = 'economy' | 'implementationCosts' | 'fte';

interface EconomyFieldsProps {
  readonly form: UseFormReturn<ProposalDraft, unknown, ProposalDraft>;
  readonly years: FourYears<number>;
  /** The fields that the skabelon has, with what is said about each. */
  readonly fields: ReadonlyMap<FigureField, { readonly label: string; readonly hint: string }>;
  /** What is hidden in it counts in nothing that is said here. */
  readonly template: readonly TemplateField[];
}

const paths = [...economyPaths, ...costPaths, ...ftePaths];
const cellId = (row: string, column: number): string => fieldId(`${row}.${column}`);

/** Writes typed or pasted cells into the draft; checks at once when the person has tried to save before. */
const useCells = (form: EconomyFieldsProps['form']) => {
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

export function EconomyFields({ form, years, fields, template }: EconomyFieldsProps) {
  const styles = useStyles();
  const format = useFormat();
  const { common } = useText();
  const words = useTextOf(skabelonText);
  const round = useRound();
  const [economy, implementationCosts, fte, priceLevel, type] = useWatch({
    control: form.control,
    name: ['economy', 'implementationCosts', 'fte', 'priceLevel', 'type'],
  });
  const { errorsOf, write } = useCells(form);
  const typed = { economy, implementationCosts, fte };
  const sums = economySums(typed, format.tkr, words.sumUnknown);
  const figures = figuresOf(typed);
  const warnings = economyWarnings({ ...figures, type: type === '' ? undefined : type, priceLevel }, round.priceLevel);
  const isShown = (path: ProposalPath): boolean =>
    template.some(({ id, hidden }) => !hidden && pathsOf(id).includes(path));
  const notes = economyNotes(warnings, figures, years, words, format).filter(({ path }) => isShown(path));
  const called = figureWords(template, words);

  const economyRows = expenditureKinds.map((kind): MoneyRow => ({
    key: `economy.${kind}`,
    label: common.expenditureKinds[kind],
    cells: economy[kind],
    errors: errorsOf(`economy.${kind}`),
    total: sums.totals[kind],
    sumsAfter: kind === 'indtaegt' ? [{ key: 'operating', label: common.operatingNet, ...sums.operating }] : [],
  }));
  const costRows = costParts.map((part): MoneyRow => ({
    key: `implementationCosts.${part}`,
    label: called.costs[part],
    cells: implementationCosts[part],
    errors: errorsOf(`implementationCosts.${part}`),
    total: sums.costTotals[part],
    cellLabel: words.costLabel,
  }));
  const fteRow: MoneyRow = {
    key: 'fte',
    label: called.fte,
    cells: fte,
    errors: errorsOf('fte'),
    // Årsværk of different years are the same people: there is no sum of them.
    total: '',
    cellLabel: words.fteLabel,
  };
  return (
    <>
      <MoneyGrid
        caption={words.economyCaption(priceLevel)}
        rowTitle={words.economyRows}
        columns={years.map(String)}
        totalLabel={common.total}
        cellLabel={words.amountLabel}
        cellId={cellId}
        pasteWords={words.paste}
        rows={[
          ...(fields.has('economy') ? economyRows : []),
          ...(fields.has('implementationCosts') ? costRows : []),
          ...(fields.has('fte') ? [fteRow] : []),
        ]}
        sums={[]}
        onChange={write}
      />
      {showsPayback(template) && <output>{paybackText(paybackOfTyped(typed), called.payback, words, format)}</output>}
      <p className={styles.note}>
        {words.capitalApart} {words.pasteHint}
      </p>
      {[...fields].map(([id, { label, hint }]) =>
        hint === '' ? undefined : (
          <p key={id} className={styles.note}>
            {label}: {hint}
          </p>
        ),
      )}
      {notes.length > 0 && (
        <ProblemBar intent="warning" title={words.warningsTitle}>
          <p className={styles.note}>{words.warningsHint}</p>
          <ul className={styles.warnings}>
            {notes.map(({ path, text }) => (
              <li key={`${path} ${text}`}>
                <Link as="button" type="button" onClick={() => document.getElementById(fieldId(path))?.focus()}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </ProblemBar>
      )}
    </>
  );
}
