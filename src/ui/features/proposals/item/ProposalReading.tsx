/** The proposal as it is read: by a chief, on a phone, in a meeting, on paper. In the order of the skabelon. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FourYears } from '../../../../domain/economy';
import type { Proposal } from '../../../../domain/proposal';
import { toDraft, type ProposalDraft } from '../../../../domain/proposalDraft';
import type { TemplateField } from '../../../../domain/skabelon';
import { Paragraphs } from '../../../components/Paragraphs';
import { skabelonText } from '../../../text/parts/skabelon';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import type { FigureField } from './EconomyFields';
import { EconomyReading } from './EconomyReading';
import { MedPart } from './MedPart';
import { PrintedHead } from './PrintedHead';
import type { ProposalWords } from './proposalWords';
import { hiddenFilled, readingSections } from './readingView';
import { RelationsReading } from './RelationsReading';
import type { Others } from './useOthers';

const useStyles = makeStyles({
  reading: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '56rem' },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 13rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const figureIds: readonly FigureField[] = ['economy', 'implementationCosts', 'fte'];
const isFigure = ({ id }: TemplateField): boolean => figureIds.some((each) => each === id);
const figuresIn = (fields: readonly TemplateField[]): ReadonlySet<FigureField> =>
  new Set(figureIds.filter((figure) => fields.some(({ id }) => id === figure)));

const valueOf = (draft: ProposalDraft, id: TemplateField['id']): unknown =>
  id in draft.own ? draft.own[id as keyof ProposalDraft['own']] : draft[id as keyof ProposalDraft];

interface ProposalReadingProps {
  readonly proposal: Proposal;
  readonly template: readonly TemplateField[];
  readonly words: ProposalWords;
  readonly years: FourYears<number>;
  readonly others: Others;
  readonly mayEdit: boolean;
  /** What MED says about it; shown from when it has been released. */
  readonly med?: ReactNode;
}

export function ProposalReading(props: ProposalReadingProps) {
  const { proposal, template, words, years, others, mayEdit, med } = props;
  const styles = useStyles();
  const { common } = useText();
  const around = useTextOf(skabelonText);
  const draft = toDraft(proposal);
  const shown = template.filter(({ hidden }) => !hidden);
  const firstFigure = shown.find(isFigure);
  const hidden = mayEdit ? hiddenFilled(template, draft) : [];
  const notPrinted = (field: TemplateField) => (field.printed ? {} : { 'data-not-printed': true });

  const facts = (fields: readonly TemplateField[]): ReactNode =>
    fields.length === 0 ? undefined : (
      <dl className={styles.facts}>
        {fields.map((field) => (
          <div key={field.id} {...notPrinted(field)}>
            <dt className={styles.term}>{field.label}</dt>
            <dd className={styles.value}>{words.spell(field.id, valueOf(draft, field.id)) || common.notFilledIn}</dd>
          </div>
        ))}
      </dl>
    );
  const contentOf = (field: TemplateField): ReactNode => {
    if (isFigure(field))
      return field === firstFigure ? (
        <EconomyReading proposal={proposal} years={years} fields={figuresIn(shown)} template={template} withPayback />
      ) : undefined;
    if (field.kind === 'relations') return <RelationsReading proposal={proposal} others={others} />;
    const text = valueOf(draft, field.id);
    return typeof text !== 'string' || text === '' ? (
      <p className={styles.empty}>{common.notFilledIn}</p>
    ) : (
      <Paragraphs text={text} />
    );
  };
  const block = (field: TemplateField): ReactNode => {
    const content = contentOf(field);
    return content === undefined ? undefined : (
      <div key={field.id} {...notPrinted(field)}>
        <h3 className={styles.subheading}>{field.label}</h3>
        {content}
      </div>
    );
  };

  return (
    <article data-print-page className={styles.reading}>
      <PrintedHead proposal={proposal} classification={words.spell('classification', draft.classification)} />
      {readingSections(template).map(({ section, facts: short, blocks }) => (
        <section key={section} className={styles.section}>
          <h2 className={styles.heading}>{around.sections[section]}</h2>
          {section !== 'core' && facts(short)}
          {blocks.map(block)}
          {section === 'core' && facts(short)}
        </section>
      ))}
      <MedPart template={shown} stage={proposal.stage}>
        {med}
      </MedPart>
      {hidden.length > 0 && (
        <section data-not-printed className={styles.section}>
          <h2 className={styles.heading}>{around.hiddenFields}</h2>
          <p className={styles.empty}>{around.hiddenFieldsHelp}</p>
          {facts(hidden.filter((field) => !isFigure(field) && field.kind !== 'relations'))}
          {hidden.some(isFigure) && (
            <EconomyReading proposal={proposal} years={years} fields={figuresIn(hidden)} template={template} />
          )}
          {hidden.some(({ kind }) => kind === 'relations') && <RelationsReading proposal={proposal} others={others} />}
        </section>
      )}
    </article>
  );
}
