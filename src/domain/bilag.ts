/** Bilag: a file that belongs to a proposal. What it may be called and how large it may be, before anything is sent. */
import type { BilagId } from './ids';

export interface Bilag {
  readonly id: BilagId;
  /** "Bilag 2": given once in the proposal, never to another, also not when the bilag is gone. */
  readonly number: number;
  /** The file's name, "Notat.docx". */
  readonly name: string;
  /** What people call it; empty where nobody has given it a name of its own. */
  readonly title: string;
  /** Bytes. */
  readonly size: number;
  /** SharePoint's label of the version, "3.0". */
  readonly version: string;
  readonly modifiedBy: string;
  /** ISO 8601 instant in UTC. */
  readonly modifiedAt: string;
  /** Opens it in the browser. */
  readonly address: string;
}

export interface BilagVersion {
  readonly label: string;
  readonly size: number;
  readonly by: string;
  readonly at: string;
  readonly address: string;
}

/** A file on somebody's machine, read piece by piece. */
export interface BilagFile {
  readonly name: string;
  readonly size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

/** How far an upload has come: enough to go on with after a lost connection. */
export interface UploadPoint {
  /** SharePoint's own id of the file, which stays through moves. */
  readonly fileId: string;
  readonly session: string;
  /** Bytes that SharePoint has said it has. */
  readonly sent: number;
  /** The file's version before the upload: by it a lost answer to the last piece is seen through. */
  readonly before: number;
}

/** Bounds the journey of one file over a municipality's connection; SharePoint itself takes 250 GB. */
export const largestBilag = 2 * 1024 ** 3;

/** With the address of the site, the place and the folder it must stay below SharePoint's 400 characters. */
export const longestName = 180;

export type BilagProblem =
  'empty' | 'tooLarge' | 'nameEmpty' | 'nameLetters' | 'nameReserved' | 'nameEnds' | 'nameTooLong';

// Microsoft, "Restrictions and limitations in OneDrive and SharePoint": letters and names that are refused.
const forbiddenLetters = /["*:<>?/\\|]|\p{Cc}/u;
const reservedNames = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i;

/** A device's name is one whatever comes after its dot: Windows can neither open nor save `con.txt`. */
const stemOf = (name: string): string => name.split('.')[0] ?? '';

export const nameProblem = (name: string): BilagProblem | undefined => {
  if (name.trim() === '') return 'nameEmpty';
  if (forbiddenLetters.test(name)) return 'nameLetters';
  if (reservedNames.test(name) || reservedNames.test(stemOf(name)) || /_vti_/i.test(name) || name.startsWith('~$'))
    return 'nameReserved';
  if (name !== name.trim() || name.endsWith('.')) return 'nameEnds';
  return name.length > longestName ? 'nameTooLong' : undefined;
};

export const bilagProblem = ({ name, size }: Pick<BilagFile, 'name' | 'size'>): BilagProblem | undefined => {
  if (size === 0) return 'empty';
  if (size > largestBilag) return 'tooLarge';
  return nameProblem(name);
};
const programs = new Set(
  (
    'app bat cmd com cpl dll docm dotm exe hta iso jar jnlp js jse lnk msc msi msp pif potm ppam pptm ps1 psm1 reg scr ' +
    'sct sh url vb vbe vbs ws wsf wsh xlam xlsm xltm'
  ).split(' '),
);

/** Something that can run, or carry macros: taken, but not without asking. */
export const isProgram = (name: string): boolean =>
  name.includes('.') && programs.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());

export const bilagTitle = ({ title, name }: Pick<Bilag, 'title' | 'name'>): string => (title === '' ? name : title);

/** "Notat (2).docx", where "Notat.docx" is taken. */
export const freeName = (name: string, taken: readonly string[]): string => {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  const dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length;
  for (let count = 2; ; count += 1) {
    const candidate = `${name.slice(0, dot)} (${count})${name.slice(dot)}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
};
