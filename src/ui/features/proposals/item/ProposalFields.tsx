/** The proposal's form: the sections and fields of the skabelon, with its contents beside. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { UseFormReturn } from 'react-hook-form';
import type { FourYears } from '../../../../domain/economy';
import type { OrgUnit } from '../../../../domain/organisation';
import type { Proposal } from '../../../../domain/proposal';
import type { ProposalDraft } from '../../../../domain/proposalDraft';
import type { TemplateField } from '../../../../domain/skabelon';
import type { WorkPackage } from '../../../../domain/workPackage';
import type { Choosable } from '../../../form/PersonField';
import { skabelonText } from '../../../text/parts/skabelon';
import { useTextOf } from '../../../text/partText';
import { EconomyFields, type FigureField } from './EconomyFields';
import { FormContents } from './FormContents';
import { fillableFields, formSections, hintOf, sectionId } from './formView';
import { RelationsField } from './RelationsField';
import { TemplateInput } from './TemplateInput';
import type { Others } from './useOthers';

const useStyles = makeStyles({
  layout: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    '@media (min-width: 900px)': { gridTemplateColumns: '12rem minmax(0, 1fr)' },
  },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, minWidth: 0 },
  section: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  whole: {
    gridColumn: '1 / -1',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

export interface ProposalFieldsProps {
  readonly form: UseFormReturn<ProposalDraft, unknown, ProposalDraft>;
  readonly template: readonly TemplateField[];
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly years: FourYears<number>;
  /** The proposal as opened: what it holds can always be kept, even where it could not be chosen today. */
  readonly opened: ProposalDraft;
  /** Undefined for a proposal that is not created yet. */
  readonly self: Pick<Proposal, 'id' | 'stage' | 'sideState'> | undefined;
  readonly people: Choosable;
  readonly others: Others;
  /** Whether the viewer gives proposals their numbers. */
  readonly mayNumber: boolean;
}

const figureFields: readonly FigureField[] = ['economy', 'implementationCosts', 'fte'];
const isFigure = (id: TemplateField['id']): id is FigureField => figureFields.some((each) => each === id);

/** Short ones stand two beside each other. */
const isShort = ({ kind }: TemplateField): boolean =>
  kind === 'choice' || kind === 'unit' || kind === 'workPackage' || kind === 'person' || kind === 'date';

export function ProposalFields(props: ProposalFieldsProps) {
  const { form, template, years, self, others, mayNumber } = props;
  const styles = useStyles();
  const words = useTextOf(skabelonText);
  const fields = fillableFields(template, mayNumber);
  const sections = formSections(fields);
  const figures = fields.filter(({ id }) => isFigure(id));

  /** All figures stand in one grid, where the first of them stands in the skabelon. */
  const inputOf = (field: TemplateField) => {
    if (!isFigure(field.id)) {
      return field.kind === 'relations' ? (
        <RelationsField
          control={form.control}
          label={field.label}
          hint={hintOf(field, words)}
          others={others}
          self={self}
        />
      ) : (
        <TemplateInput {...props} field={field} hint={hintOf(field, words)} />
      );
    }
    if (field !== figures[0]) return undefined;
    return (
      <EconomyFields
        form={form}
        years={years}
        fields={
          new Map(figures.map((each) => [each.id as FigureField, { label: each.label, hint: hintOf(each, words) }])) // isFigure
        }
        template={template}
      />
    );
  };

  return (
    <div className={styles.layout}>
      <FormContents control={form.control} sections={sections} fields={fields} stage={self?.stage ?? 'idea'} />
      <div className={styles.fields}>
        {sections.map(({ section, fields: inSection }) => (
          <fieldset key={section} className={styles.section}>
            <legend id={sectionId(section)} tabIndex={-1} className={styles.legend}>
              {words.sections[section]}
            </legend>
            {inSection.map((field) => {
              const input = inputOf(field);
              return input === undefined ? undefined : (
                <div key={field.id} className={isShort(field) ? undefined : styles.whole}>
                  {input}
                </div>
              );
            })}
          </fieldset>
        ))}
      </div>
    </div>
  );
}
