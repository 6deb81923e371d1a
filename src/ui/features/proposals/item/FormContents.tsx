/** What the form consists of and what lacks in it: beside the form where there is room, folded above it where there is not. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useWatch, type Control } from 'react-hook-form';
import { missingByStage, type MissingAt } from '../../../../domain/completeness';
import type { ProposalDraft } from '../../../../domain/proposalDraft';
import type { SkabelonSection, TemplateField } from '../../../../domain/skabelon';
import type { Stage } from '../../../../domain/stage';
import { useMediaQuery } from '../../../components/useMediaQuery';
import { fieldId } from '../../../form/fieldId';
import { skabelonText } from '../../../text/parts/skabelon';
import { useTextOf } from '../../../text/partText';
import { sectionId, type FormSection } from './formView';
import { pathsOf } from './proposalPaths';

const useStyles = makeStyles({
  beside: {
    position: 'sticky',
    top: 0,
    alignSelf: 'start',
    maxHeight: '90vh',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  folded: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '2px' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  stage: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

const goToField = (id: TemplateField['id']): void => {
  const [path] = pathsOf(id);
  if (path !== undefined) document.getElementById(fieldId(path))?.focus();
};
const goToSection = (section: SkabelonSection): void => document.getElementById(sectionId(section))?.focus();

interface FormContentsProps {
  readonly control: Control<ProposalDraft>;
  readonly sections: readonly FormSection[];
  readonly fields: readonly TemplateField[];
  readonly stage: Stage;
}

export function FormContents({ control, sections, fields, stage }: FormContentsProps) {
  const styles = useStyles();
  const words = useTextOf(skabelonText);
  const isBeside = useMediaQuery('(min-width: 900px)');
  const draft = useWatch({ control }) as ProposalDraft; // the form has a default for every field
  const missing = missingByStage(draft, fields, stage);
  const missingIn = (section: SkabelonSection): number =>
    missing.flatMap((at) => at.fields).filter((field) => field.section === section).length;
  const heading = ({ stage: at, fields: lacking }: MissingAt, index: number): string =>
    at === stage
      ? words.missingAlready(lacking.length)
      : index === 0
        ? words.missingBefore(lacking.length, words.beforeStage[at])
        : words.missingMore(lacking.length, words.beforeStage[at]);
  const [next] = missing;

  const contents = (
    <>
      <ul className={styles.list}>
        {sections.map(({ section }) => {
          const count = missingIn(section);
          return (
            <li key={section}>
              <Link
                as="button"
                type="button"
                aria-label={words.sectionMissing(words.sections[section], count)}
                onClick={() => goToSection(section)}
              >
                {words.sections[section]}
              </Link>
              {count > 0 && (
                <span aria-hidden className={styles.count}>
                  {' '}
                  · {count}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <section aria-label={words.completeness}>
        {next === undefined && <p className={styles.stage}>{words.nothingMissing}</p>}
        {missing.map((at, index) => (
          <div key={at.stage}>
            <h3 className={styles.stage}>{heading(at, index)}</h3>
            <ul className={styles.list}>
              {at.fields.map(({ id, label }) => (
                <li key={id}>
                  <Link as="button" type="button" onClick={() => goToField(id)}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  );
  if (isBeside)
    return (
      <nav aria-label={words.contents} className={styles.beside}>
        <h2 className={styles.heading}>{words.contents}</h2>
        {contents}
      </nav>
    );
  return (
    <nav aria-label={words.contents}>
      <details className={styles.folded}>
        <summary className={styles.summary}>
          {words.contents} · {next === undefined ? words.nothingMissing : heading(next, 0)}
        </summary>
        {contents}
      </details>
    </nav>
  );
}
