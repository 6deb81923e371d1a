import { useMemo } from 'react';
import type { FourYears } from '../../../../domain/economy';
import type { OrgUnit } from '../../../../domain/organisation';
import { personsOf, type Proposal } from '../../../../domain/proposal';
import { parseDraft, toDraft } from '../../../../domain/proposalDraft';
import type { TemplateField } from '../../../../domain/skabelon';
import type { Versioned } from '../../../../domain/stores';
import type { WorkPackage } from '../../../../domain/workPackage';
import { useChoosable } from '../../../data/choosable';
import { useServices } from '../../../data/services';
import { EditDraft } from '../../../form/EditDraft';
import { savedWhen } from '../../../format/keptWhen';
import { useFormat } from '../../../format/useFormat';
import { FailureState } from '../../../shell/FailureState';
import { skabelonText } from '../../../text/parts/skabelon';
import { formsText } from '../../../text/parts/forms';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { ProposalFields } from './ProposalFields';
import { keptProposal, proposalPathsOf } from './proposalPaths';
import { proposalWords } from './proposalWords';
import { useNumbers } from './useNumbers';
import type { Others } from './useOthers';

interface ProposalFormProps {
  readonly loaded: Versioned<Proposal>;
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly years: FourYears<number>;
  readonly template: readonly TemplateField[];
  readonly others: Others;
  readonly mayNumber: boolean;
  readonly onSaved: (saved: Versioned<Proposal>) => void;
  readonly onClose: () => void;
}

export function ProposalForm(props: ProposalFormProps) {
  const { loaded, units, workPackages, years, template, others, mayNumber, onSaved, onClose } = props;
  const texts = useText();
  const { common } = texts;
  const forms = useTextOf(formsText);
  const words = useTextOf(skabelonText);
  const format = useFormat();
  const { stores, rules, today } = useServices();
  const { id } = loaded.entity;
  const choosable = useChoosable(useMemo(() => personsOf(loaded.entity), [loaded]));
  const { people } = choosable;
  const { assureFree } = useNumbers(id);
  const paths = useMemo(() => proposalPathsOf(template), [template]);
  const known = { template, units, workPackages, years, others: others.proposals };
  return (
    <EditDraft
      label={common.edit}
      loaded={loaded}
      paths={paths}
      toDraft={toDraft}
      parse={(draft, base: Proposal) => parseDraft(draft, base, rules.proposal, { people, others: others.proposals })}
      labelOf={proposalWords(texts, words, { ...known, people }).labelOf}
      spell={(path, value, theirs) =>
        // Whom the other has put in may be nobody we knew of.
        proposalWords(texts, words, { ...known, people: [...people, ...personsOf(theirs)] }).spell(path, value)
      }
      who={({ modifiedBy, modifiedAt }) =>
        modifiedBy === undefined ? undefined : forms.savedBy(modifiedBy.name, savedWhen(modifiedAt, today(), format))
      }
      nameOf={({ modifiedBy }) => modifiedBy?.name}
      keep={keptProposal(id)}
      save={async (patch, version) => {
        await assureFree(patch.number);
        return stores.proposals.update(id, patch, version);
      }}
      reread={() => stores.proposals.get(id)}
      onSaved={onSaved}
      onClose={onClose}
      closeLabel={forms.closeForm}
      failureAs={FailureState}
    >
      {(form) => (
        <ProposalFields
          form={form}
          template={template}
          self={loaded.entity}
          others={others}
          units={units}
          workPackages={workPackages}
          years={years}
          opened={toDraft(loaded.entity)}
          people={choosable}
          mayNumber={mayNumber}
        />
      )}
    </EditDraft>
  );
}
