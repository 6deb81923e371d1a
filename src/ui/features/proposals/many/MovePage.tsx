/** `#/forslag/flyt?valgt=3.17`: one step taken with many proposals, gone through before anything is written. */
import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { EmptyState } from '../../../components/PageState';
import { PageHeader } from '../../../components/PageHeader';
import { formatAddress, parseAddress, useAddress } from '../../../data/address';
import { useProposals, useRound } from '../../../data/queries';
import { useSkabelon } from '../../../data/skabelon';
import { useServices } from '../../../data/services';
import { WhenLoaded } from '../../../shell/WhenLoaded';
import { manyText } from '../../../text/parts/many';
import { useTextOf } from '../../../text/partText';
import type { Proposal, ProposalSummary } from '../../../../domain/proposal';
import { useSurroundings } from '../forloeb/useSurroundings';
import { useTemplate } from '../item/useTemplate';
import { parseChosen } from '../list/chosen';
import { ManyMove, type Around } from './ManyMove';

export function MovePage() {
  const words = useTextOf(manyText);
  const { params, href, backHref } = useAddress();
  const { today } = useServices();
  const round = useRound();
  const proposals = useProposals();
  const skabelon = useSkabelon();
  const surroundings = useSurroundings();
  // What is chosen stays what it was when the page was opened: the list is read anew while they are moved.
  const chosen = useMemo(() => parseChosen(params['valgt']) ?? new Set<Proposal['id']>(), [params]);
  const [left, setLeft] = useState<readonly Proposal['id'][]>();
  const back = parseAddress(backHref('/forslag'));
  const backTo =
    left === undefined ? backHref('/forslag') : formatAddress(back.path, { ...back.params, valgt: left.join('.') });
  return (
    <>
      <PageHeader
        title={words.title}
        description={words.description(chosen.size)}
        back={{ href: backTo, label: words.back }}
      />
      {chosen.size === 0 ? (
        <EmptyState
          title={words.nothingTitle}
          body={words.nothingBody}
          action={
            <Button as="a" href={href('/forslag', { valgt: '0' })}>
              {words.toList}
            </Button>
          }
        />
      ) : (
        <WhenLoaded queries={{ proposals, skabelon, ...surroundings }} label={words.loading} lines={10}>
          {(data) => (
            <Templated
              key={params['valgt']}
              known={data.proposals.rows}
              chosen={chosen}
              changes={data.skabelon.changes}
              around={{
                round,
                today: today(),
                viewer: data.viewer,
                units: data.organisation.rows,
                medDiscussions: data.medDiscussions.rows,
                planPoints: data.planPoints.rows,
              }}
              onLeft={setLeft}
            />
          )}
        </WhenLoaded>
      )}
    </>
  );
}

interface TemplatedProps {
  readonly known: readonly ProposalSummary[];
  readonly chosen: ReadonlySet<Proposal['id']>;
  readonly changes: Parameters<typeof useTemplate>[0]['changes'];
  readonly around: Omit<Around, 'template'>;
  readonly onLeft: (left: readonly Proposal['id'][]) => void;
}

function Templated({ known, chosen, changes, around, onLeft }: TemplatedProps) {
  const words = useTextOf(manyText);
  const template = useTemplate({ changes });
  const [these] = useState(() => known.filter(({ id }) => chosen.has(id)));
  if (these.length === 0) return <EmptyState title={words.gone(chosen.size)} body={words.nothingBody} />;
  return <ManyMove chosen={these} around={{ ...around, template }} onLeft={onLeft} />;
}
