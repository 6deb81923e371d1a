/** What a person fills in of a plan point. A field that does not apply (a group, the day it was done) is not shown. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useWatch } from 'react-hook-form';
import type { FourYears } from '../../../domain/economy';
import { isValidOn, type OrgUnit, type OrgUnitKind } from '../../../domain/organisation';
import { planCategories, planGroups, planStatuses } from '../../../domain/planPoint';
import { hasGroup } from '../../../domain/planPointDraft';
import { useServices } from '../../data/services';
import { CheckField } from '../../form/CheckField';
import { ChoiceField, LongTextField, TextField } from '../../form/LabelledField';
import { ManyChoiceField } from '../../form/ManyChoiceField';
import { PersonField, type Choosable } from '../../form/PersonField';
import { useText } from '../../text/useText';
import { PlanAmountsField, type PlanPointForm } from './PlanAmounts';
import { PlanProcessFields } from './PlanProcessFields';
import { ProposalChoice } from './ProposalChoice';

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
  legend: { padding: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
});

interface PlanPointFieldsProps {
  readonly form: PlanPointForm;
  readonly units: readonly OrgUnit[];
  readonly years: FourYears<number>;
  readonly people: Choosable;
}

const options = <Value extends string>(values: readonly Value[], labels: { readonly [V in Value]: string }) =>
  values.map((value) => [value, labels[value]] as const);

export function PlanPointFields({ form, units, years, people }: PlanPointFieldsProps) {
  const styles = useStyles();
  const { plan, common } = useText();
  const { rules, today } = useServices();
  const { control } = form;
  const { fields, hints, sections } = plan;
  const [category, fagudvalgId, crossCutting, involvedIds] = useWatch({
    control,
    name: ['category', 'fagudvalgId', 'crossCutting', 'involvedIds'],
  });
  const unitsOf = (kind: OrgUnitKind, chosen: readonly string[]) =>
    units
      .filter((unit) => unit.kind === kind && (isValidOn(unit, today()) || chosen.includes(String(unit.id))))
      .map((unit) => [String(unit.id), unit.name] as const);
  const long = (path: 'kursen' | 'koordinering' | 'commitment' | 'remark', rows = 4) => (
    <LongTextField
      control={control}
      path={path}
      label={fields[path]}
      rows={rows}
      maxLength={rules.planPoint[path].maxLength}
    />
  );
  return (
    <>
      <fieldset className={styles.section}>
        <legend className={styles.legend}>{sections.what}</legend>
        <TextField control={control} path="title" label={fields.title} required />
        <div className={styles.pair}>
          <TextField control={control} path="number" label={fields.number} short />
          <ChoiceField
            control={control}
            path="category"
            label={fields.category}
            required
            options={options(planCategories, common.planCategories)}
          />
          {hasGroup(category) && (
            <ChoiceField
              control={control}
              path="group"
              label={fields.group}
              required
              options={options(planGroups, common.planGroups)}
            />
          )}
        </div>
        <ChoiceField
          control={control}
          path="fagudvalgId"
          label={fields.fagudvalgId}
          hint={hints.crossCutting}
          required={!crossCutting}
          none={plan.noFagudvalg}
          options={unitsOf('fagudvalg', [fagudvalgId])}
        />
        <CheckField control={control} path="crossCutting" label={fields.crossCutting} />
        <CheckField control={control} path="needsCoordination" label={fields.needsCoordination} />
      </fieldset>
      <fieldset className={styles.section}>
        <legend className={styles.legend}>{sections.kkc}</legend>
        {long('kursen')}
        {long('koordinering')}
        {long('commitment')}
        <PersonField control={control} path="responsible" label={fields.responsible} from={people} />
      </fieldset>
      <PlanProcessFields form={form} sectionStyles={styles} options={options(planStatuses, common.planStatuses)} />
      <fieldset className={styles.section}>
        <legend className={styles.legend}>{sections.money}</legend>
        <PlanAmountsField form={form} years={years} />
      </fieldset>
      <fieldset className={styles.section}>
        <legend className={styles.legend}>{sections.more}</legend>
        <ManyChoiceField
          control={control}
          path="involvedIds"
          label={fields.involvedIds}
          options={unitsOf('chefomraade', involvedIds)}
        />
        <ProposalChoice control={control} />
        <TextField control={control} path="caseNumber" label={fields.caseNumber} hint={hints.caseNumber} short />
        {long('remark')}
      </fieldset>
    </>
  );
}
