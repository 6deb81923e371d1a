/** What a person fills in of a round. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { yearIndexes } from '../../../domain/economy';
import { tkrText } from '../../../domain/numberText';
import { roundStatuses, type Round } from '../../../domain/round';
import type { RoundDraft } from '../../../domain/roundDraft';
import { useServices } from '../../data/services';
import { DraftDateField } from '../../form/DraftDateField';
import { ChoiceField, TextField } from '../../form/LabelledField';
import { roundsText } from '../../text/parts/rounds';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { targetLabel, targetPaths } from './roundFields';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
  },
  four: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(8rem, 100%), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
  },
  targets: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
  button: { marginTop: tokens.spacingVerticalS },
});

interface RoundFieldsProps {
  readonly form: UseFormReturn<RoundDraft, unknown, RoundDraft>;
  /** The year of one that is there stays: everything in it is kept under its key. */
  readonly isNew: boolean;
  /** Whose targets can be taken over. */
  readonly before?: Round | undefined;
}

export function RoundFields({ form, isNew, before }: RoundFieldsProps) {
  const styles = useStyles();
  const { common } = useText();
  const words = useTextOf(roundsText);
  const { fields, hints } = words;
  const { today } = useServices();
  const { control } = form;
  const budgetYear = useWatch({ control, name: 'budgetYear' });
  const takeOver = ({ targets }: Round): void => {
    for (const index of yearIndexes)
      form.setValue(`targets.${index}`, tkrText(targets[index]), { shouldDirty: true, shouldValidate: true });
  };
  return (
    <>
      {isNew && (
        <TextField
          control={control}
          path="budgetYear"
          label={fields.budgetYear}
          hint={hints.budgetYear}
          required
          short
        />
      )}
      <TextField
        control={control}
        path="title"
        label={fields.title}
        hint={isNew ? hints.title : undefined}
        required={!isNew}
      />
      <div className={styles.pair}>
        <ChoiceField
          control={control}
          path="status"
          label={fields.status}
          hint={hints.status}
          options={roundStatuses.map((status) => [status, common.roundStatuses[status]] as const)}
        />
        <TextField
          control={control}
          path="priceLevel"
          label={fields.priceLevel}
          hint={isNew ? hints.priceLevel : undefined}
          short
        />
      </div>
      <fieldset className={styles.targets}>
        <legend className={styles.legend}>{fields.targets}</legend>
        <p className={styles.hint}>{hints.targets}</p>
        <div className={styles.four}>
          {targetPaths.map((path, index) => (
            <TextField key={path} control={control} path={path} label={targetLabel(index, budgetYear, words)} short />
          ))}
        </div>
        {before?.targets.some((target) => target !== undefined) === true && (
          <Button className={styles.button} onClick={() => takeOver(before)}>
            {words.copyTargets(before.title)}
          </Button>
        )}
      </fieldset>
      <div className={styles.pair}>
        <DraftDateField
          control={control}
          path="releasedToMedOn"
          label={fields.releasedToMedOn}
          hint={hints.releasedToMedOn}
          today={today()}
        />
        <DraftDateField control={control} path="publicOn" label={fields.publicOn} today={today()} />
      </div>
    </>
  );
}
