/** The versions of a proposal. Fetched when somebody asks for them: few do, and not at the start. */
import type { ProposalId } from '../../domain/ids';
import type { ProposalVersion, ProposalVersions, VersionProblem } from '../../domain/proposalVersion';
import type { Connection } from '../client';
import { versionCodec } from '../codec/versionCodec';
import { proposalsList } from '../schema/lists/proposals';
import { accessList } from './listAccess';

export const openProposalHistory = (connection: Connection) => {
  const access = accessList(connection, proposalsList);
  const codec = versionCodec(proposalsList.fields);
  return async (id: ProposalId): Promise<ProposalVersions> => {
    const versions: ProposalVersion[] = [];
    const problems: VersionProblem[] = [];
    for (const row of await access.versions(id, codec.select)) {
      const read = codec.decode(id, row);
      if (read.ok)
        versions.push({ label: read.value.label, isCurrent: read.value.isCurrent, proposal: read.value.entity });
      else problems.push(read.error);
    }
    return { versions, problems };
  };
};
