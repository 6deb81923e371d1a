/** Somebody else saved first: what they changed, and a choice where both did. Nothing is taken over unseen. */
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
  values: { display: 'grid', gap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalXS} 0` },
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
  readonly onlyTheirs: string;
  readonly both: string;
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly go: string;
  readonly undecided: string;
  readonly empty: string;
}

export interface ConflictPanelProps {
  readonly labels: ConflictLabels;
  readonly onlyTheirs: readonly ConflictField[];
  readonly both: readonly ConflictField[];
  /** Called with the person's choice for every field in `both`. */
  readonly onGo: (choices: Readonly<Record<string, 'mine' | 'theirs'>>) => void;
}

export function ConflictPanel({ labels, onlyTheirs, both, onGo }: ConflictPanelProps) {
  const styles = useStyles();
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  const [choices, setChoices] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const undecided = both.some((field) => choices[field.path] === undefined);
  // It appears far from the save button: bring the person to it.
  useEffect(() => panel.current?.focus(), []);

  const value = (term: string, text: string) => (
    <div>
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
      {onlyTheirs.length > 0 && (
        <>
          <p className={styles.text}>{labels.onlyTheirs}</p>
          {onlyTheirs.map((field) => (
            <div key={field.path}>
              <strong>{field.label}</strong>
              <dl className={styles.values}>
                {value(labels.before, field.before)}
                {value(labels.theirs, field.theirs)}
              </dl>
            </div>
          ))}
        </>
      )}
      {both.length > 0 && <p className={styles.text}>{labels.both}</p>}
      {both.map((field) => (
        <fieldset key={field.path} className={styles.field}>
          <legend>
            <strong>{field.label}</strong>
          </legend>
          <dl className={styles.values}>
            {value(labels.before, field.before)}
            {value(labels.mine, field.mine)}
            {value(labels.theirs, field.theirs)}
          </dl>
          <RadioGroup
            layout="horizontal"
            aria-label={field.label}
            value={choices[field.path] ?? ''}
            onChange={(_event, data) =>
              setChoices({ ...choices, [field.path]: data.value === 'theirs' ? 'theirs' : 'mine' })
            }
          >
            <Radio value="mine" label={labels.keepMine} />
            <Radio value="theirs" label={labels.takeTheirs} />
          </RadioGroup>
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
