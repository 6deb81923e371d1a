/** Writing proposals: into their places, and from stage to stage. */
import { stepPatch } from '../../domain/decision';
import { AppError } from '../../domain/errors';
import type { ProposalId } from '../../domain/ids';
import type { OrgUnit } from '../../domain/organisation';
import { isSame } from '../../domain/patch';
import type { Proposal, ProposalInput } from '../../domain/proposal';
import type { ProposalStore, Store } from '../../domain/stores';
import { bilagPath } from '../bilag/bilagFolder';
import { bilagLieIn, followProposal } from '../bilag/followProposal';
import type { Connection } from '../client';
import { storable } from '../codec/textCodec';
import { proposalPlaces, remarkPlaces } from '../rights/placeKinds';
import { proposalsList } from '../schema/lists/proposals';
import { remarksList } from '../schema/lists/remarks';
import { openNumberRegister } from './numberRegister';
import { openPlacedWrites, type PlacedWrites } from './placedWrites';
import { askAfterWrite } from './uncertain';

type ProposalWrites = PlacedWrites<ProposalId, Proposal, ProposalInput> & Pick<ProposalStore, 'move'>;

export const openProposalWrites = (
  connection: Connection,
  store: Pick<Store<ProposalId, Proposal, ProposalInput, unknown>, 'get' | 'update'>,
  units: () => Promise<readonly OrgUnit[]>,
): ProposalWrites => {
  const writes = openPlacedWrites(connection, store, {
    list: proposalsList,
    places: proposalPlaces,
    units,
    stub: ({ title, round, chefomraadeId }: ProposalInput) => ({
      Title: title,
      RdRound: round,
      RdChefomraade: `${chefomraadeId};#${chefomraadeId}`,
    }),
    companions: {
      places: [
        { listPath: bilagPath(connection), parse: proposalPlaces.parse },
        { listPath: connection.listPath(remarksList.url), parse: remarkPlaces.parse },
      ],
      follow: (id, place) => followProposal(connection, units, id, place),
      lieIn: (id, place) => bilagLieIn(connection, id, place),
    },
  });

  /** What was there when the step was decided is there still, though the move has raised the version. */
  const unchangedSince = async (id: ProposalId, seen: Proposal) => {
    const now = await askAfterWrite(() => store.get(id));
    const stamp = { modifiedAt: seen.modifiedAt, modifiedBy: seen.modifiedBy };
    if (!isSame({ ...now.entity, ...stamp }, seen)) throw new AppError({ kind: 'Conflict' });
    return now.version;
  };

  const register = openNumberRegister(connection);

  return {
    ...writes,
    create: async (input, key) => {
      if (input.number !== undefined) await register.claim(input.round, input.number, storable(key));
      return writes.create(input, key);
    },
    update: async (id, patch, version) => {
      if (patch.number !== undefined) {
        const { entity } = await store.get(id);
        if (patch.number !== entity.number) await register.claim(entity.round, patch.number, entity.key);
      }
      return writes.update(id, patch, version);
    },
    move: async (id, step, version) => {
      const [current, here] = await Promise.all([store.get(id), writes.whereabouts(id)]);
      if (current.version !== version) throw new AppError({ kind: 'Conflict' });
      // A change between the two readings is a change of the version: the write below refuses it.
      const patch = stepPatch(current.entity, step, here.label);
      const to = proposalPlaces.nameFor({ ...current.entity, ...patch });
      const stays = here.folder === to;
      // Whoever hands it back to where they may not write puts it away last: afterwards they could write nothing down.
      const { edit: writesThere } = stays ? { edit: true } : await writes.prepare(to);
      const hidesFirst = writesThere && proposalPlaces.narrows(here.folder, to);
      if (hidesFirst) await writes.put(id, to);
      const seen = hidesFirst ? await unchangedSince(id, current.entity) : version;
      const written = await store.update(id, patch, seen);
      if (hidesFirst || stays) return written;
      // The step is written: from here on nobody may be told that nothing was.
      return askAfterWrite(async () => {
        await writes.put(id, to);
        return store.get(id);
      });
    },
  };
};
