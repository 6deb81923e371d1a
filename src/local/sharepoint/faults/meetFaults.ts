/** Carries one request out with whatever the rules have in store for it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ConnectionCut } from '../../connectionCut';
import type { Asked, Faults } from './faults';

export interface Meeting {
  readonly asked: Asked;
  /** What `expireTokens` expires. */
  readonly credential: string | undefined;
  readonly answer: () => Promise<Response>;
  readonly refuse: (status: number, retryAfter: number | undefined) => Response;
}

const cutShort = async (response: Response, bytes: number | undefined): Promise<ConnectionCut> => {
  const whole = new Uint8Array(await response.arrayBuffer());
  const left = Math.min(bytes ?? Math.floor(whole.length / 2), whole.length);
  return new ConnectionCut({
    status: response.status,
    // The length that was meant, so that a client can tell that something is missing.
    headers: { ...Object.fromEntries(response.headers), 'content-length': String(whole.length) },
    bytes: whole.subarray(0, left),
  });
};

/** Rejects with `ConnectionCut` where the client is to get no answer, or half of one. */
export const meetFaults = async (faults: Faults, meeting: Meeting): Promise<Response> => {
  const { delay, action } = await faults.verdict(meeting.asked);
  if (delay > 0) await sleep(delay);
  switch (action?.action) {
    case undefined:
      return meeting.answer();
    case 'dropBefore':
      throw new ConnectionCut();
    case 'dropAfter':
      await meeting.answer();
      throw new ConnectionCut();
    case 'status':
      if (action.after) await meeting.answer();
      return meeting.refuse(action.status, action.retryAfter);
    case 'expireTokens':
      if (meeting.credential !== undefined) faults.expire(meeting.credential);
      return meeting.answer();
    case 'truncate':
      throw await cutShort(await meeting.answer(), action.bytes);
  }
};
