/** The body of a request, in one piece of memory where its length is said, and never more of it than may be. */

/** Smaller ones are not worth the trouble of a stream. */
const small = 256 * 1024;

const saidLength = ({ headers }: Request): number | undefined => {
  const text = headers.get('content-length');
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
};

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** undefined: it is longer than `most` bytes, which is found out before or while it is read. */
export const readBody = async (request: Request, most: number): Promise<Uint8Array | undefined> => {
  const said = saidLength(request);
  if (said !== undefined && said > most) return undefined;
  if (said !== undefined && said <= small) return new Uint8Array(await request.arrayBuffer());
  if (!request.body) return new Uint8Array();
  const whole = said === undefined ? undefined : new Uint8Array(said);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return whole ? whole.subarray(0, length) : joined(chunks, length);
    if (length + value.length > (said ?? most)) {
      await reader.cancel();
      return undefined;
    }
    if (whole) whole.set(value, length);
    else chunks.push(value);
    length += value.length;
  }
};
