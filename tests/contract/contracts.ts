import { commentStoreContract } from './commentStore.contract';
import { bilagStoreContract } from './bilagStore.contract';
import type { OpenSite } from './contractSite';
import { conversationStoreContract } from './conversationStore.contract';
import { draftStoreContract } from './draftStore.contract';
import { peopleStoreContract } from './peopleStore.contract';
import { proposalMovesContract } from './proposalMoves.contract';
import { proposalNumbersContract } from './proposalNumbers.contract';
import { remarkStoreContract } from './remarkStore.contract';
import { rightsContract } from './rights.contract';
import { proposalVersionsContract } from './proposalVersions.contract';
import { skabelonStoreContract } from './skabelonStore.contract';
import { everyListStore } from './subjects';

/** Everything the stores promise, in one go. */
export const storesContract = (open: OpenSite): void => {
  everyListStore(open);
  bilagStoreContract(open);
  conversationStoreContract(open);
  draftStoreContract(open);
  commentStoreContract(open);
  remarkStoreContract(open);
  peopleStoreContract(open);
  proposalMovesContract(open);
  proposalVersionsContract(open);
  skabelonStoreContract(open);
  proposalNumbersContract(open);
  rightsContract(open);
};
