/** A field of the municipality's own: there are ten places for them. */
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ownFieldIds } from '../../../../domain/ownFields';
import {
  skabelonSections,
  type OwnField,
  type SkabelonChanges,
  type SkabelonSection,
} from '../../../../domain/skabelon';
import { addOwnField } from '../../../../domain/skabelonEditing';
import { skabelonText } from '../../../text/parts/skabelon';
import { skabelonSetupText } from '../../../text/parts/skabelonSetup';
import { useTextOf } from '../../../text/partText';

const useStyles = makeStyles({
  add: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

const kinds: readonly OwnField['kind'][] = ['line', 'lines', 'choice'];

interface AddFieldProps {
  readonly changes: SkabelonChanges;
  readonly onChange: (changes: SkabelonChanges) => void;
}

export function AddField({ changes, onChange }: AddFieldProps) {
  const styles = useStyles();
  const { sections } = useTextOf(skabelonText);
  const words = useTextOf(skabelonSetupText);
  const [label, setLabel] = useState('');
  const [section, setSection] = useState<SkabelonSection>('core');
  const [kind, setKind] = useState<OwnField['kind']>('line');
  const left = ownFieldIds.length - changes.own.length;
  const canAdd = label.trim() !== '' && left > 0;
  return (
    <section>
      <h2 className={styles.heading}>{words.add}</h2>
      <p>{words.placesLeft(left)}</p>
      <div className={styles.add}>
        <Field label={words.addLabel}>
          <Input value={label} onChange={(_event, { value }) => setLabel(value)} />
        </Field>
        <Field label={words.addSection}>
          <Select
            value={section}
            onChange={(_event, { value }) => setSection(skabelonSections.find((each) => each === value) ?? 'core')}
          >
            {skabelonSections.map((each) => (
              <option key={each} value={each}>
                {sections[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.addKind}>
          <Select
            value={kind}
            onChange={(_event, { value }) => setKind(kinds.find((each) => each === value) ?? 'line')}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {words.kinds[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          disabledFocusable={!canAdd}
          onClick={() => {
            if (!canAdd) return;
            onChange(addOwnField(changes, { label: label.trim(), section, kind }));
            setLabel('');
          }}
        >
          {words.addButton}
        </Button>
      </div>
    </section>
  );
}
