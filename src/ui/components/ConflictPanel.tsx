/** Somebody else changed the same: what stood there, what each wrote, and a choice. Nothing is overwritten unseen. */
import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `2px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0 },
  field: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  value: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: '12rem', overflowY: 'auto', margin: 0 },
  // Beside each other where three columns can be read, below each other where not.
  values: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(13rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  side: {
    minWidth: 0,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  choices: { flexWrap: 'wrap' },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ConflictField {
  readonly path: string;
  readonly label: string;
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface ConflictLabels {
  readonly title: string;
  /** Who, and when. */
  readonly who: string;
  readonly nothingLost: string;
  readonly both: string;
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly byHand: string;
  readonly toField: string;
  readonly go: string;
  readonly undecided: string;
  readonly empty: string;
}

type Choice = 'mine' | 'theirs' | 'byHand';

export interface ConflictPanelProps {
  readonly labels: ConflictLabels;
  readonly fields: readonly ConflictField[];
  /** Raised each time the person tries to go past it: brings them here. */
  readonly asked: number;
  /** The person goes to the field to write something that is neither. */
  readonly onByHand: (path: string) => void;
  /** Called with the person's choice for every field. */
  readonly onGo: (choices: Readonly<Record<string, Choice>>) => void;
}

export function ConflictPanel({ labels, fields, asked, onByHand, onGo }: ConflictPanelProps) {
  const styles = useStyles();
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const undecided = fields.some((field) => choices[field.path] === undefined);
  // It appears far from the save button: bring the person to it.
  useEffect(() => {
    if (asked >= 0) panel.current?.focus();
  }, [asked]);

  const value = (term: string, text: string) => (
    <div className={styles.side}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{text === '' ? labels.empty : text}</dd>
    </div>
  );

  return (
    <section ref={panel} tabIndex={-1} aria-labelledby={heading} className={styles.panel}>
      <h2 id={heading} className={styles.heading}>
        {labels.title}
      </h2>
      <p className={styles.text} role="alert">
        {labels.who} {labels.nothingLost}
      </p>
      <p className={styles.text}>{labels.both}</p>
      {fields.map((field) => (
        <fieldset key={field.path} className={styles.field}>
          <legend>
            <strong>{field.label}</strong>
          </legend>
          <dl className={styles.values}>
            {value(labels.before, field.before)}
            {value(labels.mine, field.mine)}
            {value(labels.theirs, field.theirs)}
          </dl>
          <div className={styles.actions}>
            <RadioGroup
              layout="horizontal"
              className={styles.choices}
              aria-label={field.label}
              value={choices[field.path] ?? ''}
              onChange={(_event, data) =>
                // The radios have these three values.
                setChoices({ ...choices, [field.path]: data.value as Choice })
              }
            >
              <Radio value="mine" label={labels.keepMine} />
              <Radio value="theirs" label={labels.takeTheirs} />
              <Radio value="byHand" label={labels.byHand} />
            </RadioGroup>
            {choices[field.path] === 'byHand' && (
              <Button type="button" size="small" onClick={() => onByHand(field.path)}>
                {labels.toField}
              </Button>
            )}
          </div>
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button type="button" appearance="primary" disabledFocusable={undecided} onClick={() => onGo(choices)}>
          {labels.go}
        </Button>
        <output>{undecided ? labels.undecided : ''}</output>
      </div>
    </section>
  );
}
