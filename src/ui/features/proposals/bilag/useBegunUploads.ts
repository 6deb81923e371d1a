/** What this browser began to send to a proposal and did not finish. */
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { BilagFile } from '../../../../domain/bilag';
import { isFailure } from '../../../../domain/errors';
import type { ClientKey, ProposalId } from '../../../../domain/ids';
import { begunUploads, type BegunUpload } from '../../../data/begunUploads';
import { ownerOf } from '../../../data/browserDrafts';
import { useViewer } from '../../../data/queries';
import { useServices } from '../../../data/services';

export const useBegunUploads = (proposal: ProposalId) => {
  const { stores, siteUrl } = useServices();
  const person = useViewer().data?.person;
  const kept = useMemo(
    () => (person === undefined ? undefined : begunUploads(ownerOf(person, siteUrl), proposal)),
    [person, siteUrl, proposal],
  );
  /** Raised when what is kept has changed: the storage of a browser tells its own page of no change. */
  const [changes, setChanges] = useState(0);
  const begun = useMemo(() => (changes < 0 ? [] : (kept?.list() ?? [])), [kept, changes]);
  const forget = (key: ClientKey): void => {
    kept?.forget(key);
    setChanges((count) => count + 1);
  };
  /** What lies at SharePoint goes: the upload is begun again, cancelled from the first. */
  const discard = useMutation({
    mutationFn: async ({ key, name, file: { size }, replaces, point: from }: BegunUpload) => {
      const file: BilagFile = { name, size, read: () => Promise.resolve(new Uint8Array()) };
      const how = { key, from, cancel: { aborted: true }, report: () => undefined };
      try {
        await (replaces === undefined
          ? stores.bilag.upload(proposal, file, how)
          : stores.bilag.replace(replaces, file, how));
      } catch (error) {
        if (!isFailure(error, 'NotFound')) throw error; // what is gone need not go
      }
      forget(key);
    },
  });
  return {
    begun,
    keep: (upload: BegunUpload): void => kept?.keep(upload),
    forget,
    discard,
  };
};
