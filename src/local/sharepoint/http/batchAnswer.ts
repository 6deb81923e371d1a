/** Answers of a batch, as recorded: one flat list whatever the change sets were, CRLF, status line and few headers. */
import { randomUUID } from 'node:crypto';
import type { Answer } from './respond';

const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  412: 'Precondition Failed',
  500: 'Internal Server Error',
  501: 'Not Implemented',
};

export const batchAnswer = (answers: readonly Answer[]): Answer => {
  const boundary = `batchresponse_${randomUUID()}`;
  const chunks = answers.flatMap(({ status, headers, body }) => [
    Buffer.from(
      [
        `--${boundary}`,
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        '',
        `HTTP/1.1 ${status} ${reasons[status] ?? ''}`.trimEnd(),
        ...(headers['content-type'] === undefined ? [] : [`CONTENT-TYPE: ${headers['content-type']}`]),
        ...(headers['etag'] === undefined ? [] : [`ETAG: ${headers['etag']}`]),
        '',
        '',
      ].join('\r\n'),
    ),
    typeof body === 'string' ? Buffer.from(body) : body,
    Buffer.from('\r\n'),
  ]);
  return {
    status: 200,
    headers: { 'content-type': `multipart/mixed; boundary=${boundary}` },
    body: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
  };
};
