/** Answers of a batch, as recorded: one flat list whatever the change sets were, CRLF, status line and three headers. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Answer } from './respond';

/** In the recorded order and capitals. */
const shown = ['content-type', 'etag', 'location'] as const;

export const batchAnswer = (answers: readonly Answer[]): Answer => {
  const boundary = `batchresponse_${randomUUID()}`;
  const chunks = answers.flatMap(({ status, headers, body }) => [
    Buffer.from(
      [
        `--${boundary}`,
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        '',
        `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd(),
        ...shown.flatMap((name) => (headers[name] === undefined ? [] : [`${name.toUpperCase()}: ${headers[name]}`])),
        '',
        '',
      ].join('\r\n'),
    ),
    ...(typeof body === 'string' ? [Buffer.from(body)] : 'pieces' in body ? body.pieces() : [body]),
    Buffer.from('\r\n'),
  ]);
  return {
    status: 200,
    headers: { 'content-type': `multipart/mixed; boundary=${boundary}` },
    body: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
  };
};
