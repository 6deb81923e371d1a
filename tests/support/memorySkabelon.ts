/** The skabelon of a site in memory. It is kept as the text it is in SharePoint, so that a broken one can be tried. */
import { AppError } from '../../src/domain/errors';
import type { Version } from '../../src/domain/ids';
import type { KeptSkabelon } from '../../src/domain/keptSkabelon';
import { noChanges } from '../../src/domain/skabelon';
import { readSkabelonText, skabelonText } from '../../src/domain/skabelonText';
import type { SkabelonStore } from '../../src/domain/stores';
import type { Viewer } from '../../src/domain/viewer';

interface KeptText {
  readonly text: string;
  readonly edition: number;
  readonly modifiedBy: Viewer['person'] | undefined;
  readonly modifiedAt: string;
}

const versionOf = (kept: KeptText | undefined): Version | undefined =>
  kept === undefined ? undefined : (`"memory-skabelon,${kept.edition}"` as Version); // made here as the other versions are

export const memorySkabelon = (
  seed: string | undefined,
  now: () => Date,
  failIfAsked: (what: string) => void,
): ((viewer: Viewer) => SkabelonStore) => {
  let kept: KeptText | undefined =
    seed === undefined ? undefined : { text: seed, edition: 1, modifiedBy: undefined, modifiedAt: now().toISOString() };

  const toKept = (): KeptSkabelon => {
    const read = kept === undefined ? undefined : readSkabelonText(kept.text);
    return {
      changes: read?.ok === true ? read.value : noChanges,
      version: versionOf(kept),
      unreadableAt: read === undefined || read.ok ? undefined : read.error.at,
      modifiedBy: kept?.modifiedBy,
      modifiedAt: kept?.modifiedAt,
    };
  };
  const begin = async (verb: string, isAllowed: boolean): Promise<void> => {
    await Promise.resolve();
    failIfAsked(`skabelon.${verb}`);
    if (!isAllowed) throw new AppError({ kind: 'Forbidden', what: `skabelon.${verb}` });
  };

  return ({ person, rights: { templates } }) => ({
    load: async () => {
      await begin('load', templates.read);
      return toKept();
    },
    save: async (changes, version) => {
      await begin('save', templates.edit);
      if (version !== versionOf(kept)) throw new AppError({ kind: 'Conflict' });
      const edition = (kept?.edition ?? 0) + 1;
      kept = { text: skabelonText(changes), edition, modifiedBy: person, modifiedAt: now().toISOString() };
      return toKept();
    },
  });
};
