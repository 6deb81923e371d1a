/**
 * Bilag (decision 0013). An upload has three steps, each of which is looked for before it is done again: the file, its bytes,
 * its number. Until it has its number nobody meets it, and the same name sent again takes over what lies there.
 */
import '@pnp/sp/files/folder';
import '@pnp/sp/files/item';
import '@pnp/sp/files/web';
import { SPInstance } from '@pnp/sp';
import { bilagProblem, type Bilag, type BilagFile, type UploadPoint } from '../../domain/bilag';
import { AppError, isFailure } from '../../domain/errors';
import type { ProposalId } from '../../domain/ids';
import type { OrgUnit } from '../../domain/organisation';
import type { BilagStore, BilagUpload } from '../../domain/stores';
import { assureBilagFolder, bilagPath, claimNumber } from '../bilag/bilagFolder';
import { getBilag, listBilag, listVersions } from '../bilag/bilagRows';
import { pieceSize, readFileState, sendPieces, type FileState } from '../bilag/sendPieces';
import type { Connection } from '../client';
import { storable } from '../codec/textCodec';
import { asAnswer, numberIn, textIn, type Answer } from '../provisioning/answers';
import { bilagColumns } from '../schema/lists/bilag';
import { askAfterWrite, writeAttempts } from './uncertain';

interface Found extends FileState {
  readonly itemId: number;
  readonly number: number | undefined;
  readonly key: string;
  readonly folder: string;
  readonly authorId: number;
}

const toFound = (fileId: string, file: Answer, item: Answer): Found => {
  const { [bilagColumns.number]: number, [bilagColumns.key]: key } = item;
  return {
    fileId,
    size: Number(textIn(file, 'Length')),
    version: numberIn(file, 'UIVersion'),
    itemId: numberIn(item, 'Id'),
    number: typeof number === 'number' ? number : undefined,
    key: typeof key === 'string' ? key : '',
    folder: textIn(item, 'FileDirRef'),
    authorId: numberIn(item, 'AuthorId'),
  };
};

const fromItem = ['Id', 'AuthorId', 'FileDirRef', bilagColumns.number, bilagColumns.key];

const wholeOf = async (file: BilagFile): Promise<Blob> => new Blob([Uint8Array.from(await file.read(0, file.size))]);

const refuseUnsendable = (file: BilagFile): void => {
  const problem = bilagProblem(file);
  if (problem !== undefined) throw new AppError({ kind: 'Invalid', reason: problem });
};

/** `piece` is smaller in tests only. */
export const createBilagRepository = (
  connection: Connection,
  units: () => Promise<readonly OrgUnit[]>,
  piece = pieceSize,
): BilagStore => {
  const { web } = connection.sp;
  const item = (id: number) => web.getList(bilagPath(connection)).items.getById(id);

  const findById = async (fileId: string): Promise<Found> => {
    const file = await SPInstance(web.getFileById(fileId), '').select('Length', 'UIVersion')<unknown>();
    const row = await SPInstance(web.getFileById(fileId), 'ListItemAllFields').select(...fromItem)<unknown>();
    return toFound(fileId, asAnswer(file), asAnswer(row));
  };

  const findByPath = async (path: string): Promise<Found | undefined> => {
    try {
      const answer = await SPInstance(web.getFileByServerRelativePath(path), '').select('UniqueId')<unknown>();
      return await findById(textIn(asAnswer(answer), 'UniqueId'));
    } catch (error) {
      if (isFailure(error, 'NotFound')) return undefined;
      throw error;
    }
  };

  const isMine = async ({ authorId }: Found): Promise<boolean> => {
    const me = asAnswer(await SPInstance(web, 'currentuser').select('Id')<unknown>());
    return numberIn(me, 'Id') === authorId;
  };

  /** The file under that name, made if nobody has one: with its bytes where they go into one request, else empty. */
  const assureFile = async (
    folder: string,
    file: BilagFile,
    key: string,
  ): Promise<Found & { readonly isSent: boolean }> => {
    let isSent = false;
    const path = `${folder}/${file.name}`;
    for (let attempt = 1; ; attempt += 1) {
      const found = await (attempt === 1 ? findByPath(path) : askAfterWrite(() => findByPath(path)));
      // Theirs, and finished or still under way.
      if (found !== undefined && found.key !== key && (found.number !== undefined || !(await isMine(found))))
        throw new AppError({ kind: 'Duplicate' });
      if (found !== undefined) return { ...found, isSent: isSent && found.size === file.size };
      if (attempt > writeAttempts) throw new AppError({ kind: 'OutcomeUnknown' });
      try {
        const content = file.size > piece ? '' : await wholeOf(file);
        isSent = content !== '';
        await web.getFolderByServerRelativePath(folder).files.addUsingPath(file.name, content, { Overwrite: false });
      } catch (error) {
        // Somebody was first, or the answer was lost: it is looked for next.
        const goesOn = isFailure(error, 'OutcomeUnknown') || (isFailure(error, 'Invalid') && attempt === 1);
        if (!goesOn) throw error;
      }
    }
  };

  /** In one request, over what the file holds. */
  const sendWhole = async (fileId: string, file: BilagFile, before: number): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await web.getFileById(fileId).setContent(await wholeOf(file));
        return;
      } catch (error) {
        if (!isFailure(error, 'OutcomeUnknown')) throw error;
        const now = await askAfterWrite(() => readFileState(connection, fileId));
        if (now.version > before && now.size === file.size) return;
        if (attempt === writeAttempts) throw error;
      }
    }
  };

  /** Resolves with false when it was cancelled. */
  const sendBytes = async (file: BilagFile, begin: UploadPoint, upload: BilagUpload): Promise<boolean> => {
    if (file.size > piece) return sendPieces(connection, file, begin, upload, piece);
    if (upload.cancel.aborted) return false;
    await sendWhole(begin.fileId, file, begin.before);
    upload.report({ ...begin, sent: file.size });
    return true;
  };

  /** As a system update: the number belongs to the first version, and is no second one. */
  const giveNumber = async (fileId: string, proposal: ProposalId, key: string): Promise<Bilag> => {
    for (let attempt = 1; ; attempt += 1) {
      const found = await askAfterWrite(() => findById(fileId));
      if (found.number !== undefined)
        return (await askAfterWrite(() => getBilag(connection, found.itemId as Bilag['id']))).bilag;
      if (attempt > writeAttempts) throw new AppError({ kind: 'OutcomeUnknown' });
      const number = await claimNumber(connection, found.folder, key);
      const values = { [bilagColumns.key]: key, [bilagColumns.proposalId]: proposal, [bilagColumns.number]: number };
      const form = Object.entries(values).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) }));
      try {
        const answers = await item(found.itemId).validateUpdateListItem(form, true);
        const refused = answers.find(({ HasException }) => HasException);
        if (refused !== undefined) throw new AppError({ kind: 'Invalid', reason: String(refused.ErrorMessage) });
      } catch (error) {
        if (!isFailure(error, 'OutcomeUnknown')) throw error;
      }
    }
  };

  /** What a cancelled upload had begun; for good, for nobody has seen it. */
  const eraseUnfinished = async (fileId: string): Promise<undefined> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await web.getFileById(fileId).delete();
        return undefined;
      } catch (error) {
        if (isFailure(error, 'NotFound')) return undefined;
        if (!isFailure(error, 'OutcomeUnknown') || attempt === writeAttempts) throw error;
      }
    }
  };

  const upload: BilagStore['upload'] = async (proposal, file, how) => {
    refuseUnsendable(file);
    const key = storable(how.key);
    let { from } = how;
    if (from === undefined) {
      if (how.cancel.aborted) return undefined;
      const folder = await assureBilagFolder(connection, proposal, units);
      const { fileId, version, number, isSent } = await assureFile(folder, file, key);
      if (number !== undefined) return giveNumber(fileId, proposal, key);
      from = { fileId, session: '', sent: 0, before: version };
      if (isSent) {
        how.report({ ...from, sent: file.size });
        return how.cancel.aborted ? eraseUnfinished(fileId) : giveNumber(fileId, proposal, key);
      }
      how.report(from);
    }
    if (!(await sendBytes(file, from, how))) return eraseUnfinished(from.fileId);
    return giveNumber(from.fileId, proposal, key);
  };

  return {
    list: (proposal) => listBilag(connection, proposal),
    upload,
    replace: async (id, file, how) => {
      refuseUnsendable({ ...file, name: 'bilag' });
      let { from } = how;
      if (from === undefined) {
        const { fileId } = await getBilag(connection, id);
        from = { fileId, session: '', sent: 0, before: (await readFileState(connection, fileId)).version };
        how.report(from);
      }
      if (!(await sendBytes(file, from, how))) return undefined;
      return (await askAfterWrite(() => getBilag(connection, id))).bilag;
    },
    versions: (id) => listVersions(connection, id),
    rename: async (id, title) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          await item(id).update({ Title: storable(title) });
        } catch (error) {
          if (!isFailure(error, 'OutcomeUnknown') || attempt === writeAttempts) throw error;
        }
        const { bilag } = await askAfterWrite(() => getBilag(connection, id));
        if (bilag.title === storable(title)) return bilag;
        if (attempt === writeAttempts) throw new AppError({ kind: 'Conflict' });
      }
    },
    remove: async (id) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          await item(id).recycle();
          return;
        } catch (error) {
          if (isFailure(error, 'NotFound')) return;
          if (!isFailure(error, 'OutcomeUnknown') || attempt === writeAttempts) throw error;
        }
      }
    },
  };
};
