/** A field in the list of the skabelon: what it is, moved by buttons, opened to be changed. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { SkabelonChanges, TemplateField } from '../../../../domain/skabelon';
import { isOwnId } from '../../../../domain/skabelonEditing';
import { skabelonSetupText } from '../../../text/parts/skabelonSetup';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { FieldEditor } from './FieldEditor';

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, flexBasis: '12rem', minWidth: 0, overflowWrap: 'anywhere' },
  /** Together on one line, beside the name or below it. */
  buttons: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, marginInlineStart: 'auto' },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FieldRowProps {
  readonly field: TemplateField;
  readonly changes: SkabelonChanges;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (changes: SkabelonChanges) => void;
  readonly onMove: (by: -1 | 1) => void;
}

export function FieldRow({ field, changes, isFirst, isLast, onChange, onMove }: FieldRowProps) {
  const styles = useStyles();
  const { common } = useText();
  const words = useTextOf(skabelonSetupText);
  const [isOpen, setOpen] = useState(false);
  const { id, label } = field;
  const facts = [
    field.requiredFrom === undefined ? '' : words.requiredFrom(common.stages[field.requiredFrom]),
    field.hidden ? words.hidden : '',
    isOwnId(id) ? words.own : changes.fields[id] === undefined ? '' : words.changed,
  ].filter((fact) => fact !== '');
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.name}>
          {label} <span className={styles.facts}>{facts.join(' · ')}</span>
        </span>
        <span className={styles.buttons}>
          {/* Focusable at the ends too: a button that is disabled while it has the focus loses it to nowhere. */}
          <Button
            appearance="subtle"
            icon={<ArrowUpRegular />}
            aria-label={words.up(label)}
            disabledFocusable={isFirst}
            onClick={() => onMove(-1)}
          />
          <Button
            appearance="subtle"
            icon={<ArrowDownRegular />}
            aria-label={words.down(label)}
            disabledFocusable={isLast}
            onClick={() => onMove(1)}
          />
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={isOpen ? words.close(label) : words.edit(label)}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? common.close : common.edit}
          </Button>
        </span>
      </div>
      {isOpen && <FieldEditor field={field} changes={changes} onChange={onChange} />}
    </li>
  );
}
