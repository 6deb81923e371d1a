/**
 * One person out of many, found by typing. What is shown is the one chosen until somebody types; leaving the field with
 * anything but a choice brings the chosen one back, and only an emptied field means nobody.
 */
import { Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findPeople, type Findable } from './personSearch';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%', maxWidth: '24rem', '& input': { minWidth: 0, width: '100%' } },
  // Above the bar that saves a form.
  list: { maxHeight: '18rem', zIndex: 3 },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** More would only be scrolled past. */
const mostShown = 30;

interface PersonPickerProps {
  readonly id: string;
  /** In the order to show them. */
  readonly people: readonly Findable[];
  /** Id; empty for nobody. */
  readonly chosen: string;
  readonly words: {
    readonly placeholder: string;
    readonly open: string;
    readonly noneFound: string;
    readonly more: (count: number) => string;
  };
  readonly onChoose: (id: string) => void;
  readonly onBlur: () => void;
}

export function PersonPicker({ id, people, chosen, words, onChoose, onBlur }: PersonPickerProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const name = people.find((person) => person.id === chosen)?.name ?? '';
  const found = findPeople(people, typed ?? '');
  const rest = found.length - mostShown;
  return (
    <Combobox
      id={id}
      className={styles.box}
      listbox={{ className: styles.list }}
      freeform
      inlinePopup
      autoComplete="off"
      // Fluent says "Open" in every language.
      expandIcon={{ 'aria-label': words.open }}
      placeholder={words.placeholder}
      value={typed ?? name}
      selectedOptions={chosen === '' ? [] : [chosen]}
      onChange={(event) => setTyped(event.target.value)}
      onOptionSelect={(_event, { optionValue }) => {
        // Fluent also calls this, without an option, at every letter that no longer fits the one chosen.
        if (optionValue === undefined) return;
        onChoose(optionValue);
        setTyped(undefined);
      }}
      onBlur={() => {
        if (typed?.trim() === '') onChoose('');
        setTyped(undefined);
        onBlur();
      }}
    >
      {found.slice(0, mostShown).map((person) => (
        <Option key={person.id} value={person.id} text={person.name}>
          <span className={styles.option}>
            {person.name}
            <span className={styles.detail}>{person.detail}</span>
          </span>
        </Option>
      ))}
      {found.length === 0 ? (
        <Option key="none" disabled value="none" text="">
          {words.noneFound}
        </Option>
      ) : undefined}
      {rest > 0 ? (
        <Option key="more" disabled value="more" text="">
          {words.more(rest)}
        </Option>
      ) : undefined}
    </Combobox>
  );
}
