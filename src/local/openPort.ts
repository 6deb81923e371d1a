/** A port on this machine, held first and answered later: every address is known before the servers that need it are made. */
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { ConnectionCut } from './connectionCut';

export type Answer = (request: Request) => Response | Promise<Response>;

export interface OpenPort {
  readonly number: number;
  /** "http://localhost:4400" */
  readonly origin: string;
  answerWith(answer: Answer): void;
  /** Resolves when the port is free again: at once, or within a second when somebody is being answered. */
  close(): Promise<void>;
}

export class PortBusyError extends Error {
  readonly port: number;

  constructor(port: number, cause: unknown) {
    super(`Port ${port} is in use by another program.`, { cause });
    this.name = 'PortBusyError';
    this.port = port;
  }
}

// By shape: Node's own errors are no `Error` of the realm that jest gives to tests.
const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** What is left of an answer, and then the end of the connection. */
const cut = (outgoing: Pick<ServerResponse, 'writeHead' | 'write' | 'destroy'>, { partial }: ConnectionCut): void => {
  if (!partial) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(partial.status, { ...partial.headers });
  // Only what is on its way arrives before the end.
  outgoing.write(partial.bytes, () => outgoing.destroy());
};

const listen = (server: Server, port: number, address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: address, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** How long a request that is being answered may hold up the end. */
const graceMs = 1000;
const idleCheckMs = 20;

/** Takes nobody new, lets who is being answered have the answer, and cuts the rest. */
const shut = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    // A connection that was busy when the server closed stays open for another request: nobody else ends it.
    const idle = setInterval(() => server.closeIdleConnections(), idleCheckMs);
    const late = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });

/**
 * Holds `port` (0: any free one) on both loopback addresses. A browser asks ::1 before 127.0.0.1 for "localhost", so a
 * stranger on only one of them would answer in our place. Rejects with `PortBusyError`.
 */
export const openPort = async (port: number, attempts = 5): Promise<OpenPort> => {
  let answer: Answer = () => new Response('Starting', { status: 503, headers: { 'Retry-After': '1' } });
  // The default would replace the global Request and Response for the whole process, tests included.
  const respond = getRequestListener(
    async (request, { outgoing }) => {
      try {
        return await answer(request);
      } catch (error) {
        if (!(error instanceof ConnectionCut)) throw error;
        cut(outgoing as ServerResponse, error); // these servers speak HTTP/1 alone
        return RESPONSE_ALREADY_SENT;
      }
    },
    { overrideGlobalObjects: false },
  );
  const busy = new Set<ServerResponse>();
  let isClosing = false;
  const listener: RequestListener = (incoming, outgoing) => {
    // Or a client that asks without a pause would be answered for as long as it may be, and then cut.
    if (isClosing) outgoing.shouldKeepAlive = false;
    busy.add(outgoing);
    outgoing.once('close', () => busy.delete(outgoing));
    void respond(incoming, outgoing);
  };
  const ipv4 = createServer(listener);
  const ipv6 = createServer(listener);
  try {
    await listen(ipv4, port, '127.0.0.1');
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw new PortBusyError(port, error);
    throw error;
  }
  const { port: number } = ipv4.address() as AddressInfo; // a TCP server, so never a pipe's name
  const servers = [ipv4];
  try {
    await listen(ipv6, number, '::1');
    servers.push(ipv6);
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') {
      await shut(ipv4);
      if (port === 0 && attempts > 1) return openPort(0, attempts - 1);
      throw new PortBusyError(number, error);
    }
    // EADDRNOTAVAIL, EAFNOSUPPORT: a machine without IPv6, where nobody else can be there either.
  }
  return {
    number,
    origin: `http://localhost:${number}`,
    answerWith: (given) => {
      answer = given;
    },
    close: async () => {
      isClosing = true;
      for (const outgoing of busy) outgoing.shouldKeepAlive = false;
      await Promise.all(servers.map(shut));
    },
  };
};
