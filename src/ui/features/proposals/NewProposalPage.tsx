import { makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { OrgUnit } from '../../../domain/organisation';
import { mayGiveNumbers } from '../../../domain/permissions';
import type { PersonRef } from '../../../domain/person';
import { emptyDraft, parseNewProposal } from '../../../domain/proposalDraft';
import { yearsOf } from '../../../domain/round';
import type { WorkPackage } from '../../../domain/workPackage';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { SaveBar } from '../../components/SaveBar';
import { navigate, useAddress } from '../../data/address';
import { queryKeys, useOrganisation, useRound, useViewer } from '../../data/queries';
import { useChoosable } from '../../data/choosable';
import { useServices } from '../../data/services';
import { forgetUnsavedChanges, useUnsavedChanges } from '../../data/unsavedChanges';
import { useCreateForm } from '../../form/createForm';
import { problemsOf } from '../../form/draftForm';
import { ErrorSummary } from '../../form/ErrorSummary';
import { problemText } from '../../format/problemText';
import { useFormat } from '../../format/useFormat';
import { FailureState } from '../../shell/FailureState';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { useText } from '../../text/useText';
import { ProposalFields } from './item/ProposalFields';
import { proposalPaths } from './item/proposalPaths';
import { proposalWords } from './item/proposalWords';
import { useNumbers } from './item/useNumbers';
import { useWorkPackages } from './item/useWorkPackages';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, maxWidth: '56rem' },
});

interface NewProposalFormProps {
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly mayNumber: boolean;
}

const nobody: readonly PersonRef[] = [];

function NewProposalForm({ units, workPackages, mayNumber }: NewProposalFormProps) {
  const styles = useStyles();
  const texts = useText();
  const { common, saving } = texts;
  const words = texts.proposals.item;
  const format = useFormat();
  const { stores, rules } = useServices();
  const { backHref, goTo } = useAddress();
  const round = useRound();
  const client = useQueryClient();
  const years = useMemo(() => yearsOf(round), [round]);
  const [empty] = useState(() => emptyDraft(round));
  const people = useChoosable(nobody);
  const { others, assureFree } = useNumbers(undefined, mayNumber);
  const { labelOf } = proposalWords(texts, { units, workPackages, years, people: nobody });

  const { form, state, error, submit } = useCreateForm({
    initial: empty,
    parse: (draft) => parseNewProposal(draft, round, rules.proposal, { people: people.people, others }),
    say: (problem) => problemText(problem, labelOf(problem.field), texts.problems, format),
    create: async (input, key) => {
      await assureFree(input.number);
      return stores.proposals.create(input, key);
    },
    onCreated: (created) => {
      client.setQueryData(queryKeys.proposal(created.entity.id), created);
      void client.invalidateQueries({ queryKey: queryKeys.proposals(round.key) });
      forgetUnsavedChanges();
      goTo(`/forslag/${created.entity.id}`, undefined, { replace: true });
    },
  });
  const { errors, submitCount, isDirty } = form.formState;
  useUnsavedChanges(isDirty);
  const problems = problemsOf(errors, proposalPaths);

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {problems.length > 0 && (
        <ErrorSummary title={saving.summary(problems.length)} problems={problems} attempt={submitCount} />
      )}
      <ProposalFields
        form={form}
        units={units}
        workPackages={workPackages}
        years={years}
        opened={empty}
        people={people}
        mayNumber={mayNumber}
      />
      {error !== undefined && <FailureState error={error} />}
      <SaveBar
        state={state}
        labels={{ ...common, save: words.create }}
        onCancel={() => navigate(backHref('/forslag'))}
      />
    </form>
  );
}

/** `#/forslag/ny` */
export function NewProposalPage() {
  const { common, proposals } = useText();
  const words = proposals.item;
  const { backHref } = useAddress();
  const round = useRound();
  const viewer = useViewer();
  const organisation = useOrganisation();
  const workPackages = useWorkPackages();
  return (
    <>
      <PageHeader
        title={words.newTitle}
        description={words.newDescription}
        back={{ href: backHref('/forslag'), label: words.back }}
      />
      <WhenLoaded queries={{ viewer, organisation, workPackages }} label={common.loading}>
        {(data) =>
          round.status === 'closed' ? (
            <EmptyState title={words.mayNotAdd} body={common.readOnlyRound} />
          ) : data.viewer.rights.proposals.add ? (
            <NewProposalForm
              units={data.organisation.rows}
              workPackages={data.workPackages}
              mayNumber={mayGiveNumbers(data.viewer)}
            />
          ) : (
            <EmptyState title={words.mayNotAdd} body={words.mayNotAddBody} />
          )
        }
      </WhenLoaded>
    </>
  );
}
