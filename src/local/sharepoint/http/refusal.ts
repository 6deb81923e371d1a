/** Refusals that come from the way rather than the place: too many requests, and those that a rule asked for. */
import { SharePointError } from './sharePointError';

// No answer of _api with 429 or 503 is public with its body; the sentences are ours.
const clientService = '-1, Microsoft.SharePoint.Client.ClientServiceException';

const known: Readonly<Record<number, readonly [code: string, sentence: string]>> = {
  412: [clientService, "The request ETag value does not match the object's ETag value."],
  423: [
    '-2147018894, Microsoft.SharePoint.SPFileLockException',
    'The file is locked for shared use by another person.',
  ],
  429: [clientService, 'The request has been throttled. Wait as long as the Retry-After header says.'],
  500: ['-2146233088, System.Exception', 'An unexpected error occurred.'],
  503: [clientService, 'The server is too busy. Wait as long as the Retry-After header says.'],
};

export const refusalOf = (status: number): SharePointError => {
  const [code, sentence] = known[status] ?? [clientService, `The request was refused with ${status}.`];
  return new SharePointError(status, code, sentence);
};
