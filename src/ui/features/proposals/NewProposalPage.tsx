import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { OrgUnit } from '../../../domain/organisation';
import { mayGiveNumbers } from '../../../domain/listPermissions';
import type { KeptSkabelon } from '../../../domain/keptSkabelon';
import type { PersonRef } from '../../../domain/person';
import { firstStage } from '../../../domain/firstStage';
import type { Holder } from '../../../domain/holder';
import { emptyDraft, parseNewProposal } from '../../../domain/proposalDraft';
import { yearsOf } from '../../../domain/round';
import type { WorkPackage } from '../../../domain/workPackage';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { navigate, useAddress } from '../../data/address';
import { queryKeys, useOrganisation, useRound, useViewer } from '../../data/queries';
import { useChoosable } from '../../data/choosable';
import { useServices } from '../../data/services';
import { useSkabelon } from '../../data/skabelon';
import { forgetUnsavedChanges } from '../../data/unsavedChanges';
import { BegunForms, type Begun } from '../../form/BegunForms';
import { NewDraft } from '../../form/NewDraft';
import { FailureState } from '../../shell/FailureState';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { skabelonText } from '../../text/parts/skabelon';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { ProposalFields } from './item/ProposalFields';
import { proposalPathsOf, proposalShape } from './item/proposalPaths';
import { proposalWords } from './item/proposalWords';
import { useNumbers } from './item/useNumbers';
import { useOthers } from './item/useOthers';
import { useTemplate } from './item/useTemplate';
import { useWorkPackages } from '../../data/workPackages';

interface NewProposalFormProps {
  readonly begun: Begun;
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly skabelon: KeptSkabelon;
  readonly mayNumber: boolean;
  readonly holds: readonly Holder[];
}

const nobody: readonly PersonRef[] = [];

function NewProposalForm({ begun, units, workPackages, skabelon, mayNumber, holds }: NewProposalFormProps) {
  const texts = useText();
  const words = texts.proposals.item;
  const { stores, rules } = useServices();
  const { backHref, goTo } = useAddress();
  const round = useRound();
  const client = useQueryClient();
  const years = useMemo(() => yearsOf(round), [round]);
  const [empty] = useState(() => emptyDraft(round));
  const choosable = useChoosable(nobody);
  const { people } = choosable;
  const { assureFree } = useNumbers(undefined);
  const around = useTextOf(skabelonText);
  const others = useOthers(undefined);
  const template = useTemplate(skabelon);
  const paths = useMemo(() => proposalPathsOf(template), [template]);
  return (
    <NewDraft
      label={words.newTitle}
      saveLabel={words.create}
      paths={paths}
      initial={empty}
      {...begun}
      parse={(draft) => parseNewProposal(draft, round, rules.proposal, { people, others: others.proposals })}
      labelOf={
        proposalWords(texts, around, { template, units, workPackages, years, people, others: others.proposals }).labelOf
      }
      create={async (input, key) => {
        await assureFree(input.number);
        return stores.proposals.create({ ...input, stage: firstStage(input, holds, units) }, key);
      }}
      onCreated={(created) => {
        client.setQueryData(queryKeys.proposal(created.entity.id), created);
        void client.invalidateQueries({ queryKey: queryKeys.proposals(round.key) });
        forgetUnsavedChanges();
        goTo(`/forslag/${created.entity.id}`, undefined, { replace: true });
      }}
      onCancel={() => navigate(backHref('/forslag'))}
      failureAs={FailureState}
    >
      {(form) => (
        <ProposalFields
          form={form}
          template={template}
          self={undefined}
          others={others}
          units={units}
          workPackages={workPackages}
          years={years}
          opened={empty}
          people={choosable}
          mayNumber={mayNumber}
        />
      )}
    </NewDraft>
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
  const skabelon = useSkabelon();
  return (
    <>
      <PageHeader
        title={words.newTitle}
        description={words.newDescription}
        back={{ href: backHref('/forslag'), label: words.back }}
      />
      <WhenLoaded queries={{ viewer, organisation, workPackages, skabelon }} label={common.loading}>
        {(data) =>
          round.status === 'closed' ? (
            <EmptyState title={words.mayNotAdd} body={common.readOnlyRound} />
          ) : data.viewer.rights.proposals.add ? (
            <BegunForms kind="forslag" round={round.key} shape={proposalShape}>
              {(begun) => (
                <NewProposalForm
                  key={begun.clientKey}
                  begun={begun}
                  units={data.organisation.rows}
                  workPackages={data.workPackages}
                  skabelon={data.skabelon}
                  mayNumber={mayGiveNumbers(data.viewer)}
                  holds={data.viewer.holds}
                />
              )}
            </BegunForms>
          ) : (
            <EmptyState title={words.mayNotAdd} body={words.mayNotAddBody} />
          )
        }
      </WhenLoaded>
    </>
  );
}
