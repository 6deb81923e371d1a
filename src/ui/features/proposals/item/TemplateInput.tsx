/** One field of the skabelon as it is filled in. Figures and relations have inputs of their own. */
import type { OrgUnit } from '../../../../domain/organisation';
import type { ProposalDraft } from '../../../../domain/proposalDraft';
import type { TemplateField } from '../../../../domain/skabelon';
import type { SkabelonFieldId } from '../../../../domain/skabelonFields';
import { useServices } from '../../../data/services';
import { CheckField } from '../../../form/CheckField';
import { DraftDateField } from '../../../form/DraftDateField';
import { ChoiceField, LongTextField, TextField } from '../../../form/LabelledField';
import { ManyChoiceField } from '../../../form/ManyChoiceField';
import { PersonField } from '../../../form/PersonField';
import { useText } from '../../../text/useText';
import { unitOptions, type Option } from '../unitOptions';
import { choiceOptions } from './choiceWords';
import type { ProposalFieldsProps } from './ProposalFields';
import { pathsOf } from './proposalPaths';

/** Without these a proposal cannot be saved at all. */
const saveNeeds: ReadonlySet<TemplateField['id']> = new Set<SkabelonFieldId>(['title', 'chefomraadeId']);
/** Never without a value. */
const alwaysChosen: ReadonlySet<TemplateField['id']> = new Set<SkabelonFieldId>(['track', 'classification']);

const unitKind: { readonly [Id in SkabelonFieldId]?: OrgUnit['kind'] } = {
  chefomraadeId: 'chefomraade',
  affectedIds: 'chefomraade',
  fagudvalgId: 'fagudvalg',
};

interface TemplateInputProps extends Pick<
  ProposalFieldsProps,
  'form' | 'units' | 'workPackages' | 'opened' | 'people'
> {
  readonly field: TemplateField;
  readonly hint: string;
}

const textAt = (draft: ProposalDraft, id: TemplateField['id']): string => {
  const value = id in draft.own ? draft.own[id as keyof ProposalDraft['own']] : draft[id as keyof ProposalDraft];
  return typeof value === 'string' ? value : '';
};

export function TemplateInput({ form, field, hint, units, workPackages, opened, people }: TemplateInputProps) {
  const { common } = useText();
  const { rules, today } = useServices();
  const [path] = pathsOf(field.id);
  if (path === undefined) return null;
  const at = { control: form.control, path, label: field.label, hint };
  const rule = rules.proposal[field.isOwn ? 'own' : (field.id as keyof typeof rules.proposal)];
  const required = saveNeeds.has(field.id);
  const unitsOf = (chosen: readonly string[]): readonly Option[] =>
    unitOptions(units, unitKind[field.id as SkabelonFieldId] ?? 'chefomraade', today(), chosen, common.unknownUnit);
  switch (field.kind) {
    case 'line':
      return <TextField {...at} required={required} short={field.id === 'priceLevel' || field.id === 'caseNumber'} />;
    case 'lines':
      return (
        <LongTextField
          {...at}
          maxLength={rule.maxLength}
          rows={field.id === 'description' ? 10 : field.id === 'summary' ? 3 : 5}
        />
      );
    case 'choice': {
      const none = alwaysChosen.has(field.id) ? {} : { none: common.notFilledIn };
      return <ChoiceField {...at} {...none} options={choiceOptions(field, textAt(opened, field.id), common)} />;
    }
    case 'unit': {
      const none = required ? {} : { none: common.none };
      return <ChoiceField {...at} {...none} required={required} options={unitsOf([textAt(opened, field.id)])} />;
    }
    case 'units':
      return <ManyChoiceField {...at} options={unitsOf(opened.affectedIds)} />;
    case 'workPackage':
      return (
        <ChoiceField {...at} options={workPackages.map(({ id, title }) => [String(id), title])} none={common.none} />
      );
    case 'yesNo':
      return <CheckField control={form.control} path={path} label={field.label} />;
    case 'date':
      return <DraftDateField {...at} today={today()} />;
    case 'person':
      return <PersonField {...at} from={people} />;
    case 'shown':
      // Among what is only shown, the number alone has an input, for those who give numbers.
      return <TextField {...at} short />;
    default:
      return null;
  }
}
