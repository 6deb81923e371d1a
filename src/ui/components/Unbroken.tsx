/** A text whose dates and spans of years stay on one line: browsers break them at their hyphens. What is copied is the text as given. */
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap' } });

/** "15-04-2024", "30-04", "2025-2028". The parentheses let `split` keep what it finds, at the odd places. */
const joined = /(\d+(?:-\d+)+)/;

export function Unbroken({ text }: { readonly text: string }) {
  const { whole } = useStyles();
  return text.split(joined).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span key={place} className={whole}>
        {part}
      </span>
    ),
  );
}
