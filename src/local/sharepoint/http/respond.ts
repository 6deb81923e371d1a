/** Payloads and errors as HTTP answers. */
import { contentType, type Format } from './format';
import type { Payload, Stream } from './payload';
import type { SharePointError } from './sharePointError';
import { writeLight } from './writeLight';
import { writeVerbose } from './writeVerbose';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | Stream;
}

const statusOf = (payload: Payload): number => ('status' in payload ? (payload.status ?? 200) : 200);

export const answerOf = (payload: Payload, format: Format, apiUrl: string): Answer => {
  if (payload.is === 'bytes')
    return {
      status: payload.status ?? 200,
      headers: { 'content-type': payload.contentType, ...payload.headers },
      body: payload.content,
    };
  const json = format === 'verbose' ? writeVerbose(payload, apiUrl) : writeLight(payload, format, apiUrl);
  const etag = payload.is === 'entity' ? payload.entity.etag : payload.is === 'nothing' ? payload.etag : undefined;
  const location =
    payload.is === 'entity' && statusOf(payload) === 201 ? `${apiUrl}/${payload.entity.editLink}` : undefined;
  return {
    status: statusOf(payload),
    headers: {
      ...(json === undefined ? {} : { 'content-type': contentType(format) }),
      ...(etag === undefined ? {} : { etag }),
      ...(location === undefined ? {} : { location }),
    },
    body: json === undefined ? '' : JSON.stringify(json),
  };
};

export const errorAnswer = (error: SharePointError, format: Format): Answer => {
  const content = { code: error.code, message: { lang: 'en-US', value: error.message } };
  return {
    status: error.status,
    headers: { 'content-type': contentType(format) },
    body: JSON.stringify(format === 'verbose' ? { error: content } : { 'odata.error': content }),
  };
};
