import { makeStyles, tokens } from '@fluentui/react-components';
import type { UseFormReturn } from 'react-hook-form';
import type { ReactNode } from 'react';
import type { FourYears } from '../../../../domain/economy';
import { origins } from '../../../../domain/idea';
import type { OrgUnit } from '../../../../domain/organisation';
import { classifications, proposalTypes } from '../../../../domain/proposal';
import type { ProposalDraft } from '../../../../domain/proposalDraft';
import { tracks, type WorkPackage } from '../../../../domain/workPackage';
import { useServices } from '../../../data/services';
import { CheckField } from '../../../form/CheckField';
import { ManyChoiceField } from '../../../form/ManyChoiceField';
import { ChoiceField, LongTextField, TextField } from '../../../form/LabelledField';
import { PersonField, type Choosable } from '../../../form/PersonField';
import { useText } from '../../../text/useText';
import { unitOptions, type Option } from '../unitOptions';
import { EconomyFields, FteFields } from './EconomyFields';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 16rem), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
});

export interface ProposalFieldsProps {
  readonly form: UseFormReturn<ProposalDraft, unknown, ProposalDraft>;
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly years: FourYears<number>;
  /** The proposal as opened: what it holds can always be kept, even where it could not be chosen today. */
  readonly opened: ProposalDraft;
  readonly people: Choosable;
  /** Whether the viewer gives proposals their numbers. */
  readonly mayNumber: boolean;
}

export function ProposalFields(props: ProposalFieldsProps) {
  const { form, units, workPackages, years, opened, people, mayNumber } = props;
  const styles = useStyles();
  const { common, proposals } = useText();
  const { rules, today } = useServices();
  const { fields, hints, sections } = proposals.item;
  const { control } = form;
  const rule = rules.proposal;
  const unitsOf = (kind: OrgUnit['kind'], chosen: readonly string[]): readonly Option[] =>
    unitOptions(units, kind, today(), chosen, common.unknownUnit);
  const named = <Value extends string>(values: readonly Value[], names: Record<Value, string>): readonly Option[] =>
    values.map((value) => [value, names[value]]);
  const section = (title: string, content: ReactNode): ReactNode => (
    <fieldset className={styles.section}>
      <legend className={styles.legend}>{title}</legend>
      {content}
    </fieldset>
  );

  return (
    <>
      {section(
        sections.core,
        <>
          <TextField control={control} path="title" label={fields.title} hint={hints.title} required />
          {mayNumber && <TextField control={control} path="number" label={fields.number} hint={hints.number} short />}
          <LongTextField
            control={control}
            path="summary"
            label={fields.summary}
            hint={hints.summary}
            rows={3}
            maxLength={rule.summary.maxLength}
          />
          <div className={styles.pair}>
            <ChoiceField
              control={control}
              path="chefomraadeId"
              label={fields.chefomraadeId}
              options={unitsOf('chefomraade', [opened.chefomraadeId])}
              required
            />
            <ChoiceField
              control={control}
              path="fagudvalgId"
              label={fields.fagudvalgId}
              options={unitsOf('fagudvalg', [opened.fagudvalgId])}
              none={common.none}
            />
            <ChoiceField
              control={control}
              path="type"
              label={fields.type}
              options={named(proposalTypes, common.proposalTypes)}
              none={common.notFilledIn}
            />
            <ChoiceField
              control={control}
              path="workPackageId"
              label={fields.workPackageId}
              options={workPackages.map((workPackage) => [String(workPackage.id), workPackage.title])}
              none={common.none}
            />
            <ChoiceField control={control} path="track" label={fields.track} options={named(tracks, common.tracks)} />
            <ChoiceField
              control={control}
              path="origin"
              label={fields.origin}
              options={named(origins, common.origins)}
              none={common.notFilledIn}
            />
          </div>
          <ManyChoiceField
            control={control}
            path="affectedIds"
            label={fields.affectedIds}
            hint={hints.affectedIds}
            options={unitsOf('chefomraade', opened.affectedIds)}
          />
          <CheckField control={control} path="crossCutting" label={fields.crossCutting} />
        </>,
      )}
      {section(
        sections.economy,
        <>
          <EconomyFields form={form} years={years} />
          <TextField control={control} path="priceLevel" label={fields.priceLevel} short />
        </>,
      )}
      {section(sections.fte, <FteFields form={form} years={years} />)}
      {section(
        sections.content,
        <>
          <LongTextField
            control={control}
            path="background"
            label={fields.background}
            maxLength={rule.background.maxLength}
          />
          <LongTextField
            control={control}
            path="description"
            label={fields.description}
            rows={10}
            maxLength={rule.description.maxLength}
          />
        </>,
      )}
      {section(
        sections.consequences,
        <>
          <LongTextField
            control={control}
            path="staffConsequences"
            label={fields.staffConsequences}
            hint={hints.staffConsequences}
            maxLength={rule.staffConsequences.maxLength}
          />
          <LongTextField
            control={control}
            path="citizenConsequences"
            label={fields.citizenConsequences}
            maxLength={rule.citizenConsequences.maxLength}
          />
          <LongTextField
            control={control}
            path="otherConsequences"
            label={fields.otherConsequences}
            maxLength={rule.otherConsequences.maxLength}
          />
        </>,
      )}
      {section(
        sections.people,
        <div className={styles.pair}>
          <PersonField control={control} path="responsible" label={fields.responsible} from={people} />
          <PersonField control={control} path="contact" label={fields.contact} from={people} />
        </div>,
      )}
      {section(
        sections.record,
        <div className={styles.pair}>
          <ChoiceField
            control={control}
            path="classification"
            label={fields.classification}
            options={named(classifications, common.classifications)}
          />
          <TextField control={control} path="caseNumber" label={fields.caseNumber} hint={hints.caseNumber} short />
        </div>,
      )}
    </>
  );
}
