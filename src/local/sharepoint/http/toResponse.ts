/** An answer as the `Response` that is sent. */
import type { Stream } from './payload';
import type { Answer } from './respond';

const streamed = ({ pieces }: Stream): ReadableStream<Uint8Array> => {
  const left = pieces()[Symbol.iterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const { done, value } = left.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    // Nothing is fetched before the connection takes it.
    { highWaterMark: 0 },
  );
};

const bodyOf = ({ status, body }: Answer): string | Uint8Array<ArrayBuffer> | ReadableStream | null => {
  if (status === 204 || status === 304) return null;
  if (typeof body === 'string') return body;
  return 'pieces' in body ? streamed(body) : new Uint8Array(body);
};

export const toResponse = (answer: Answer, headers: Readonly<Record<string, string>>): Response => {
  const { status, body } = answer;
  const all: Record<string, string> = { ...headers, ...answer.headers };
  if (typeof body !== 'string' && 'pieces' in body) all['content-length'] = String(body.size);
  return new Response(bodyOf(answer), { status, headers: all });
};
