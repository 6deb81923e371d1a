/** SharePoint's refusals in the words of `domain/errors`. The one place that reads status codes. */
import { HttpRequestError } from '@pnp/queryable';
import { AppError, type Failure } from '../domain/errors';
import { parseServerError, type ServerError } from './serverAnswer';

/** SharePoint's own numbers; the HTTP status beside them is often a plain 500 (facts/sharepoint.md, sections 1 and 3). */
const duplicateValue = -2130575169;
const overThreshold = -2147024860;
const itemAbsent = -2130575338;
const listAbsent = -2130575322;

/** "UnknownError" and .NET's "System.Exception": something broke over there, and no value is to blame. */
const broken: ReadonlySet<number> = new Set([-1, -2146233088]);

/** SharePoint refuses bad values with a plain 500 and a code of its own; 501 is the local one not knowing the request. */
const isRefusal = (status: number, { code }: ServerError): boolean =>
  status >= 500 && status !== 501 && code !== undefined && !broken.has(code);

const failureOf = (status: number, error: ServerError): Failure => {
  if (error.code === duplicateValue) return { kind: 'Duplicate' };
  if (error.code === overThreshold) return { kind: 'TooManyRows' };
  if (error.code === itemAbsent || error.code === listAbsent) return { kind: 'NotFound', what: error.message };
  switch (status) {
    case 401:
      return { kind: 'SignInNeeded', reason: 'interaction' };
    case 403:
      return { kind: 'Forbidden', what: error.message };
    case 423:
      return { kind: 'Forbidden', what: error.message, isLocked: true };
    case 404:
      return { kind: 'NotFound', what: error.message };
    case 412:
      return { kind: 'Conflict' };
    case 429:
    case 503:
      return { kind: 'Throttled', retryAfterSeconds: undefined };
    case 400:
    case 409:
    case 422:
      return { kind: 'Invalid', reason: error.message };
    default:
      return isRefusal(status, error)
        ? { kind: 'Invalid', reason: error.message }
        : { kind: 'Bug', detail: `SharePoint answered ${status}: ${error.message}` };
  }
};

export const translateError = async (error: unknown): Promise<AppError> => {
  if (error instanceof AppError) return error;
  if (error instanceof HttpRequestError) {
    const body = await error.response.clone().text();
    return new AppError(failureOf(error.status, parseServerError(body)), error);
  }
  return new AppError({ kind: 'Bug', detail: error instanceof Error ? error.message : String(error) }, error);
};
