/** `#/med/ny` for all released proposals of the round, `#/med/ny?forslag=17` for one: the MED-drøftelser that are missing. */
import { isFailure } from '../../../../domain/errors';
import { isBeforeMed, type MedProposal } from '../../../../domain/medStart';
import type { ProposalSummary } from '../../../../domain/proposal';
import type { ProposalRelations } from '../../../../domain/relations';
import { EmptyState } from '../../../components/PageState';
import { PageHeader } from '../../../components/PageHeader';
import { ProblemBar } from '../../../components/ProblemBar';
import { useAddress } from '../../../data/address';
import { useProposalRelations } from '../../../data/proposalRelations';
import {
  useMedDiscussions,
  useMilestones,
  useOrganisation,
  useProposals,
  useRound,
  useViewer,
} from '../../../data/queries';
import { RowProblems } from '../../../shell/RowProblems';
import { WhenLoaded } from '../../../shell/WhenLoaded';
import { medText } from '../../../text/parts/med';
import { medStartText } from '../../../text/parts/medStart';
import { useTextOf } from '../../../text/partText';
import { StartPlan } from './StartPlan';
import { proposalName } from './startView';

const withAreas = (
  proposals: readonly ProposalSummary[],
  relations: readonly Pick<ProposalRelations, 'id' | 'affectedIds'>[],
): readonly MedProposal[] => {
  const areas = new Map(relations.map(({ id, affectedIds }) => [id, affectedIds]));
  return proposals.map((proposal) => ({ ...proposal, affectedIds: areas.get(proposal.id) ?? [] }));
};

export function MedStartPage() {
  const med = useTextOf(medText);
  const words = useTextOf(medStartText);
  const round = useRound();
  const { params, href, backHref } = useAddress();
  const proposals = useProposals();
  const relations = useProposalRelations();
  const organisation = useOrganisation();
  const discussions = useMedDiscussions();
  const milestones = useMilestones();
  const viewer = useViewer();
  const wanted = params['forslag'];
  const back =
    wanted === undefined
      ? { href: backHref('/med'), label: med.back }
      : { href: href(`/forslag/${wanted}`), label: words.backToProposal };
  const header = (description?: string) => (
    <PageHeader title={words.title} back={back} {...(description !== undefined && { description })} />
  );

  if (isFailure(discussions.error, 'Forbidden') || viewer.data?.rights.medDiscussions.read === false) {
    return (
      <>
        {header()}
        <EmptyState title={med.noAccessTitle} body={med.noAccessBody} />
      </>
    );
  }
  if (round.status === 'closed') {
    return (
      <>
        {header()}
        <ProblemBar intent="info">{words.closed}</ProblemBar>
      </>
    );
  }
  return (
    <WhenLoaded
      queries={{ proposals, relations, organisation, discussions, milestones, viewer }}
      label={words.loading}
      lines={8}
      page={{ back }}
    >
      {(data) => {
        const all = withAreas(data.proposals.rows, data.relations.rows);
        const one = wanted === undefined ? undefined : all.find(({ id }) => String(id) === wanted);
        const shown = wanted === undefined ? all.filter(isBeforeMed) : one === undefined ? [] : [one];
        const isAbsent = wanted !== undefined && one === undefined;
        const isElsewhere = one !== undefined && !isBeforeMed(one);
        return (
          <>
            {header(one === undefined ? words.ofAll : words.ofOne(proposalName(one)))}
            <RowProblems problems={data.discussions.problems} />
            {isAbsent && <EmptyState title={words.unknown} />}
            {isElsewhere && <EmptyState title={words.notReleased} body={words.notReleasedBody} />}
            {!isAbsent && !isElsewhere && (
              <StartPlan
                proposals={shown}
                isOne={one !== undefined}
                units={data.organisation.rows}
                discussions={data.discussions.rows}
                milestones={data.milestones.rows}
                viewer={data.viewer}
              />
            )}
          </>
        );
      }}
    </WhenLoaded>
  );
}
