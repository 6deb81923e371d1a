/**
 * The bytes of a file, piece by piece, into an upload session of SharePoint's (`startUpload`, `continueUpload`,
 * `finishUpload`). PnPjs' `addChunked` cannot go on after a broken connection, so this is our own loop.
 *
 * SharePoint tells nobody how far a session has come, but refuses a piece that does not begin where it ends. So a piece
 * without an answer is sent again: taken, it had not arrived; refused, it had, and the next one is due. Where that one is
 * refused too the session is gone, and all begins anew in another. That holds also where nobody here knows of a lost answer:
 * a browser sends a request again by itself when a connection it had kept open breaks (RFC 9110, 9.2.2 forbids it for POST;
 * Chromium does it all the same).
 */
import '@pnp/sp/files/web';
import { SPInstance, spPost } from '@pnp/sp';
import { File } from '@pnp/sp/files';
import type { BilagFile, UploadPoint } from '../../domain/bilag';
import { AppError, isFailure } from '../../domain/errors';
import type { BilagUpload } from '../../domain/stores';
import type { Connection } from '../client';
import { asAnswer, numberIn, textIn } from '../provisioning/answers';
import { askAfterWrite } from '../repositories/uncertain';

/** A piece must go through within the minute a request is given (`send`): 4 MB needs half a megabit a second. */
export const pieceSize = 4 * 1024 ** 2;

/** In a row, each after SharePoint has answered a question in between: then the line is there, and something else is wrong. */
const longestRow = 6;
const restarts = 2;

export interface FileState {
  readonly fileId: string;
  readonly size: number;
  readonly version: number;
}

export const readFileState = async (connection: Connection, fileId: string): Promise<FileState> => {
  const file = connection.sp.web.getFileById(fileId);
  const answer = asAnswer(await SPInstance(file, '').select('UniqueId', 'Length', 'UIVersion')<unknown>());
  return { fileId, size: Number(textIn(answer, 'Length')), version: numberIn(answer, 'UIVersion') };
};

type Sent = 'taken' | 'doubtful' | 'refused';

const newSession = (): string => crypto.randomUUID();

/** Resolves with false when it was cancelled: the file is as it was before. */
export const sendPieces = async (
  connection: Connection,
  file: BilagFile,
  begin: UploadPoint,
  { report, cancel }: Pick<BilagUpload, 'report' | 'cancel'>,
  piece: number,
): Promise<boolean> => {
  const { fileId, before } = begin;
  const call = (name: string, session: string, more = '') =>
    File(connection.sp.web.getFileById(fileId), `${name}(uploadId=guid'${session}'${more})`);

  const send = async (session: string, from: number, to: number): Promise<Sent> => {
    const name = from === 0 ? 'startUpload' : to === file.size ? 'finishUpload' : 'continueUpload';
    const bytes = await file.read(from, to);
    try {
      await spPost(call(name, session, from === 0 ? '' : `,fileOffset=${from}`), {
        body: new Blob([Uint8Array.from(bytes)]),
      });
      return 'taken';
    } catch (error) {
      if (isFailure(error, 'OutcomeUnknown')) return 'doubtful';
      if (isFailure(error, 'Invalid')) return 'refused';
      throw error;
    }
  };

  const isThere = async (): Promise<boolean> => {
    const now = await askAfterWrite(() => readFileState(connection, fileId));
    return now.version > before && now.size === file.size;
  };

  const abandon = async (session: string): Promise<void> => {
    try {
      await spPost(call('cancelUpload', session));
    } catch (error) {
      // Not begun, or over: there is nothing to cancel. One without an answer ends by itself.
      if (!isFailure(error, 'Invalid') && !isFailure(error, 'OutcomeUnknown')) throw error;
    }
  };

  let { session, sent } = begin;
  let [row, begun] = [0, 0];
  /** The piece before it was taken to have arrived. */
  let assumed = false;
  if (session === '') session = newSession();
  for (;;) {
    if (cancel.aborted) {
      await abandon(session);
      return false;
    }
    const to = Math.min(sent + piece, file.size);
    const outcome = await send(session, sent, to);
    if (outcome === 'doubtful') {
      row += 1;
      if (row > longestRow) throw new AppError({ kind: 'OutcomeUnknown' });
      // Waits for the line by itself, as every read does; without one it ends here, to be gone on with later.
      if (await isThere()) break;
      // Under its own name the first piece might be joined to what has arrived of it.
      if (sent === 0) session = newSession();
      continue;
    }
    if (outcome === 'refused' && (sent === 0 || to === file.size || assumed)) {
      if (await isThere()) break;
      if (begun === restarts) throw new AppError({ kind: 'Invalid', reason: 'SharePoint refused a piece of the file' });
      begun += 1;
      [session, sent, assumed] = [newSession(), 0, false];
      continue;
    }
    row = 0;
    [sent, assumed] = [to, outcome === 'refused'];
    report({ fileId, session, sent, before });
    if (sent === file.size) break;
  }
  const now = await askAfterWrite(() => readFileState(connection, fileId));
  if (sent !== file.size) report({ fileId, session, sent: file.size, before });
  if (now.size !== file.size)
    throw new AppError({ kind: 'Bug', detail: `the file has ${now.size} bytes, not ${file.size}` });
  return true;
};
