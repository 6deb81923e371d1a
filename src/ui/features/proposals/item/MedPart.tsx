/** The field "MED-drøftelse" of the readable page and of paper. What stands in it another feature brings, put in by the routes. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import type { TemplateField } from '../../../../domain/skabelon';
import { isReleasedToMed, type Stage } from '../../../../domain/stage';
import { LoadingState } from '../../../components/PageState';
import { useText } from '../../../text/useText';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

interface MedPartProps {
  /** The fields that are shown. */
  readonly template: readonly TemplateField[];
  readonly stage: Stage;
  readonly children: ReactNode;
}

export function MedPart({ template, stage, children }: MedPartProps) {
  const styles = useStyles();
  const { common } = useText();
  const field = template.find(({ id }) => id === 'medDiscussions');
  if (field === undefined || children === undefined || !isReleasedToMed(stage)) return null;
  return (
    <section className={styles.section} {...(!field.printed && { 'data-not-printed': true })}>
      <h2 className={styles.heading}>{field.label}</h2>
      <Suspense fallback={<LoadingState label={common.loading} lines={2} />}>{children}</Suspense>
    </section>
  );
}
