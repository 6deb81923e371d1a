/** A plain text as typed, letter by letter; each paragraph by itself, so that paper can keep its first and last lines together. */
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } });

/** The empty lines go with the paragraph before them: the last line break of a block draws no line. */
export const paragraphsOf = (text: string): readonly string[] => text.split(/(?<=\n\s*\n)(?=\S)/);

export function Paragraphs({ text }: { readonly text: string }) {
  const styles = useStyles();
  return paragraphsOf(text).map((paragraph, index) => (
    <p key={index} className={styles.text}>
      {paragraph}
    </p>
  ));
}
