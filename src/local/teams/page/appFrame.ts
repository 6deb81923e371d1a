/** One frame with a page of the app in it, and the envelope in which teams-js and the host speak. */
import type { Opened } from './hostContext';

/** A message from teams-js. `data` carries nested sign-in instead of `args`. */
export interface AppMessage {
  readonly func: string;
  readonly id: number | undefined;
  readonly uuidAsString: string | undefined;
  readonly args: readonly unknown[];
  readonly data: string | undefined;
}

export interface AppFrame {
  readonly element: HTMLIFrameElement;
  readonly opened: Opened;
  readonly sessionId: string;
  /** Events the app asked for with `registerHandler`. */
  readonly wanted: Set<string>;
  owns(event: MessageEvent): boolean;
  reply(to: AppMessage, ...args: readonly unknown[]): void;
  event(func: string, ...args: readonly unknown[]): void;
}

/** As Teams' own frames, read off the web client; top navigation is what it does not allow. */
const SANDBOX =
  'allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-pointer-lock allow-scripts allow-same-origin allow-downloads';

export const createAppFrame = (opened: Opened, title: string): AppFrame => {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', SANDBOX);
  element.allow = 'clipboard-read; clipboard-write';
  element.title = title;
  element.src = opened.contentUrl;
  const { origin } = new URL(opened.contentUrl);
  const post = (message: object): void => {
    const monotonicTimestamp = performance.timeOrigin + performance.now();
    element.contentWindow?.postMessage({ ...message, monotonicTimestamp }, origin);
  };
  return {
    element,
    opened,
    sessionId: crypto.randomUUID(),
    wanted: new Set(),
    owns: (event) => event.source === element.contentWindow && event.origin === origin,
    reply: (to, ...args) => post({ id: to.id, uuidAsString: to.uuidAsString, args }),
    event: (func, ...args) => post({ func, args }),
  };
};

/** The message, or undefined when it is not one of teams-js (browser extensions post to frames as well). */
export const readAppMessage = (data: unknown): AppMessage | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const given: Partial<Record<string, unknown>> = { ...data };
  if (typeof given['func'] !== 'string') return undefined;
  return {
    func: given['func'],
    id: typeof given['id'] === 'number' ? given['id'] : undefined,
    uuidAsString: typeof given['uuidAsString'] === 'string' ? given['uuidAsString'] : undefined,
    args: Array.isArray(given['args']) ? given['args'] : [],
    data: typeof given['data'] === 'string' ? given['data'] : undefined,
  };
};
