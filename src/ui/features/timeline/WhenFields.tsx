/** When: first how exactly it is known, then only the inputs that belong to that. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useWatch, type Control } from 'react-hook-form';
import { whenKinds } from '../../../domain/milestone';
import type { MilestoneDraft } from '../../../domain/milestoneDraft';
import { useServices } from '../../data/services';
import { CheckField } from '../../form/CheckField';
import { DraftDateField } from '../../form/DraftDateField';
import { ChoiceField, TextField } from '../../form/LabelledField';
import { useText } from '../../text/useText';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  inputs: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalL },
});

export function WhenFields({ control }: { control: Control<MilestoneDraft> }) {
  const styles = useStyles();
  const { timeline } = useText();
  const { fields, hints } = timeline;
  const today = useServices().today();
  const kind = useWatch({ control, name: 'whenKind' });
  const isRange = kind === 'range' || kind === 'openRange';
  const date = (path: 'date' | 'from' | 'to', label: string) => (
    <DraftDateField control={control} path={path} label={label} hint={hints.date} today={today} required />
  );
  return (
    <div className={styles.group}>
      <ChoiceField
        control={control}
        path="whenKind"
        label={fields.whenKind}
        options={whenKinds.map((one) => [one, timeline.whenKinds[one]] as const)}
      />
      <div className={styles.inputs}>
        {kind === 'day' && date('date', fields.date)}
        {kind === 'deadline' && date('date', fields.deadline)}
        {isRange && date('from', fields.from)}
        {kind === 'day' && (
          <>
            <TextField control={control} path="fromTime" label={fields.fromClock} hint={hints.clock} short />
            <TextField control={control} path="toTime" label={fields.toClock} hint={hints.clock} short />
          </>
        )}
        {kind === 'range' && date('to', fields.to)}
        {kind === 'openRange' && (
          <TextField control={control} path="until" label={fields.until} hint={hints.until} required />
        )}
        {kind === 'month' && (
          <TextField control={control} path="month" label={fields.month} hint={hints.month} short required />
        )}
        {kind === 'year' && (
          <TextField control={control} path="year" label={fields.year} hint={hints.year} short required />
        )}
      </div>
      <CheckField control={control} path="tentative" label={fields.tentative} />
    </div>
  );
}
