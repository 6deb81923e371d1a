/** What SharePoint says when it refuses: `{"odata.error":{"code":"-2130575169, …","message":{"value":"…"}}}`. */
export interface ServerError {
  /** The number at the front of the code; undefined where the body is not SharePoint's. */
  readonly code: number | undefined;
  readonly message: string;
}

const asObject = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // a gateway's HTML page: its status says what there is to say
  }
};

export const parseServerError = (body: string): ServerError => {
  const answer = asObject(parsed(body));
  const error = asObject(answer['odata.error'] ?? answer['error']);
  const message = error['message'];
  const sentence = typeof message === 'string' ? message : asObject(message)['value'];
  const code = typeof error['code'] === 'string' ? Number.parseInt(error['code'], 10) : Number.NaN;
  return { code: Number.isNaN(code) ? undefined : code, message: typeof sentence === 'string' ? sentence : '' };
};
