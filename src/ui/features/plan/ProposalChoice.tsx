/** Which råderumsforslag a point comes from. Who may not read the proposals sees the number and cannot choose another. */
import { useQuery } from '@tanstack/react-query';
import { useWatch, type Control } from 'react-hook-form';
import type { PlanPointDraft } from '../../../domain/planPointDraft';
import { queryKeys, useRound, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { ChoiceField } from '../../form/LabelledField';
import { useText } from '../../text/useText';

const useReadableProposals = () => {
  const { stores } = useServices();
  const { key } = useRound();
  const mayRead = useViewer().data?.rights.proposals.read === true;
  return useQuery({
    queryKey: queryKeys.proposals(key),
    queryFn: () => stores.proposals.list(key),
    enabled: mayRead,
  });
};

export function ProposalChoice({ control }: { control: Control<PlanPointDraft> }) {
  const { plan } = useText();
  const chosen = useWatch({ control, name: 'proposalId' });
  const rows = useReadableProposals().data?.rows ?? [];
  const known = rows.map(
    ({ id, number, title }) => [String(id), [number, title].filter((part) => part !== undefined).join(' ')] as const,
  );
  const isUnknown = chosen !== '' && !known.some(([id]) => id === chosen);
  return (
    <ChoiceField
      control={control}
      path="proposalId"
      label={plan.fields.proposalId}
      none={plan.noProposal}
      options={isUnknown ? [...known, [chosen, plan.proposalNumber(Number(chosen))]] : known}
    />
  );
}
