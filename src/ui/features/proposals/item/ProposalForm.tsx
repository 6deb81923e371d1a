import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { FourYears } from '../../../../domain/economy';
import type { OrgUnit } from '../../../../domain/organisation';
import { personsOf, type Proposal } from '../../../../domain/proposal';
import { parseDraft, toDraft } from '../../../../domain/proposalDraft';
import type { Versioned } from '../../../../domain/stores';
import type { WorkPackage } from '../../../../domain/workPackage';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { SaveBar } from '../../../components/SaveBar';
import { useChoosable } from '../../../data/choosable';
import { useServices } from '../../../data/services';
import { useUnsavedChanges } from '../../../data/unsavedChanges';
import { DraftConflictPanel } from '../../../form/DraftConflictPanel';
import { problemsOf, useVersionedForm } from '../../../form/draftForm';
import { ErrorSummary } from '../../../form/ErrorSummary';
import { useFirstFieldFocus } from '../../../form/firstFieldFocus';
import { problemText } from '../../../format/problemText';
import { useFormat } from '../../../format/useFormat';
import { FailureState } from '../../../shell/FailureState';
import { useText } from '../../../text/useText';
import { ProposalFields } from './ProposalFields';
import { proposalPaths } from './proposalPaths';
import { proposalWords, type ProposalWords } from './proposalWords';
import { useNumbers } from './useNumbers';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, maxWidth: '56rem' },
});

interface ProposalFormProps {
  readonly loaded: Versioned<Proposal>;
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly years: FourYears<number>;
  readonly words: ProposalWords;
  readonly mayNumber: boolean;
  readonly onSaved: (saved: Versioned<Proposal>) => void;
  readonly onClose: () => void;
}

export function ProposalForm(props: ProposalFormProps) {
  const { loaded, units, workPackages, years, words, mayNumber, onSaved, onClose } = props;
  const styles = useStyles();
  const texts = useText();
  const { common, forms, saving } = texts;
  const format = useFormat();
  const { stores, rules } = useServices();
  const { id } = loaded.entity;
  const people = useChoosable(useMemo(() => personsOf(loaded.entity), [loaded]));
  const { others, assureFree } = useNumbers(id, mayNumber);
  const formElement = useFirstFieldFocus();
  const [isDiscarding, setDiscarding] = useState(false);

  const { form, state, error, refused, submit, resolve, discard } = useVersionedForm({
    loaded,
    paths: proposalPaths,
    toDraft,
    parse: (draft, base: Proposal) => parseDraft(draft, base, rules.proposal, { people: people.people, others }),
    say: (problem) => problemText(problem, words.labelOf(problem.field), texts.problems, format),
    save: async (patch, version) => {
      await assureFree(patch.number);
      return stores.proposals.update(id, patch, version);
    },
    reread: () => stores.proposals.get(id),
    onSaved,
  });
  const { errors, submitCount, isDirty } = form.formState;
  useUnsavedChanges(isDirty);
  const problems = problemsOf(errors, proposalPaths);
  // Whom the other has put in may be nobody we knew of.
  const named = [...people.people, ...(refused === undefined ? [] : personsOf(refused.latest.entity))];

  return (
    <form ref={formElement} aria-label={common.edit} className={styles.form} onSubmit={submit} noValidate>
      {problems.length > 0 && (
        <ErrorSummary title={saving.summary(problems.length)} problems={problems} attempt={submitCount} />
      )}
      {refused !== undefined && (
        <DraftConflictPanel
          key={refused.latest.version}
          refused={refused}
          labelOf={words.labelOf}
          spell={proposalWords(texts, { units, workPackages, years, people: named }).spell}
          who={
            refused.latest.entity.modifiedBy === undefined
              ? undefined
              : forms.savedBy(refused.latest.entity.modifiedBy.name, format.instant(refused.latest.entity.modifiedAt))
          }
          onGo={resolve}
        />
      )}
      <ProposalFields
        form={form}
        units={units}
        workPackages={workPackages}
        years={years}
        opened={toDraft(loaded.entity)}
        people={people}
        mayNumber={mayNumber}
      />
      {error !== undefined && <FailureState error={error} />}
      <SaveBar
        state={state}
        labels={{ ...common, cancel: isDirty ? common.discard : forms.closeForm }}
        onCancel={() => (isDirty ? setDiscarding(true) : onClose())}
      />
      <ConfirmDialog
        open={isDiscarding}
        title={forms.discardTitle}
        confirm={forms.discardConfirm}
        cancel={forms.discardCancel}
        onCancel={() => setDiscarding(false)}
        onConfirm={() => {
          setDiscarding(false);
          discard();
          onClose();
        }}
      >
        {forms.discardBody}
      </ConfirmDialog>
    </form>
  );
}
