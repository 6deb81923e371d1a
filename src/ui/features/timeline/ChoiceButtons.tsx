/** A few ways to look at the same thing, side by side; the chosen one is pressed. */
import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: 0,
    minWidth: 0,
    border: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChoiceButtonsProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly labels: { readonly [C in Choice]: string };
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}

export function ChoiceButtons<Choice extends string>(props: ChoiceButtonsProps<Choice>) {
  const styles = useStyles();
  return (
    <fieldset aria-label={props.label} className={styles.group}>
      <span aria-hidden className={styles.label}>
        {props.label}
      </span>
      {props.choices.map((choice) => (
        <ToggleButton key={choice} size="small" checked={choice === props.value} onClick={() => props.onChange(choice)}>
          {props.labels[choice]}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
