/** What SharePoint says of files, folders and attachments. */
import { SharePointError, spException } from './sharePointError';

/** 404, recorded: `getFileByServerRelativeUrl` of a file that is not there or may not be seen. */
export const noSuchFile = (serverRelativeUrl: string): SharePointError =>
  spException(-2130575338, `The file ${serverRelativeUrl} does not exist.`, 404);

/** 400 (cli-microsoft365 quotes code and sentence; the status is of a client's own test). */
export const fileExists = (path: string, lastEditor: string, when: string): SharePointError =>
  spException(
    -2130575257,
    `A file with the name ${path} already exists. It was last modified by ${lastEditor} on ${when}.`,
    400,
  );

/** 400, the same code for folders and for a folder in a file's way. */
export const nameTaken = (name: string): SharePointError =>
  spException(-2130575257, `A file or folder with the name ${name} already exists.`, 400);

/** 400: the name of an attachment that is there already. */
export const nameInUse = (): SharePointError =>
  spException(
    -2130575257,
    'The specified name is already in use.\n\nThe document or folder name was not changed.  To change the name to a different value, close this dialog and edit the properties of the document or folder.',
    400,
  );

const checkOutException = (hresult: number, message: string): SharePointError =>
  new SharePointError(423, `${hresult}, Microsoft.SharePoint.SPFileCheckOutException`, message);

/** 423 (cli-microsoft365 quotes it). */
export const checkedOutByOther = (url: string, loginName: string): SharePointError =>
  checkOutException(-2130575306, `The file "${url}" is checked out for editing by ${loginName}.`);

/** 423 (cli-microsoft365 quotes it). */
export const notCheckedOut = (path: string): SharePointError =>
  checkOutException(-2147024738, `The file "${path}" is not checked out.`);

/** 400: characters and names that Microsoft's page on file names forbids. The code is of the object model. */
export const badName = (name: string): SharePointError =>
  spException(
    -2130575245,
    `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`,
    400,
  );

export const pathTooLong = (): SharePointError =>
  new SharePointError(
    400,
    '-2147024690, System.IO.PathTooLongException',
    'The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less (and no more than 400 characters for any single URL component). Please type a shorter file or folder name.',
  );

/** 413: more bytes than a request may carry, or than a file may have. */
export const tooLarge = (limit: number): SharePointError =>
  new SharePointError(
    413,
    '-2147024882, Microsoft.SharePoint.Client.InvalidClientQueryException',
    `The request message is too big. The server does not allow messages larger than ${limit} bytes.`,
  );

/** 400: an upload session that is not there, or a fragment at another place than the end. */
export const badUpload = (message: string): SharePointError => spException(-2147024809, message, 400);
