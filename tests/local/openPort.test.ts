import { createServer } from 'node:net';
import { openPort, PortBusyError } from '../../src/local/openPort';

test('answers on the port it was given, and frees it when closed', async () => {
  const port = await openPort(0);
  port.answerWith((request) => Response.json({ path: new URL(request.url).pathname }));
  expect(await (await fetch(`${port.origin}/a`)).json()).toEqual({ path: '/a' });
  await port.close();
  const again = await openPort(port.number);
  await again.close();
});

test('asks for patience until there is something to answer', async () => {
  const port = await openPort(0);
  const early = await fetch(port.origin);
  await port.close();
  expect([early.status, early.headers.get('Retry-After')]).toEqual([503, '1']);
});

test.each(['127.0.0.1', '::1'])('a stranger on %s alone makes the port busy', async (address) => {
  const stranger = createServer();
  const number = await new Promise<number>((resolve) => {
    stranger.listen(0, address, () => {
      const at = stranger.address();
      resolve(typeof at === 'object' && at !== null ? at.port : 0);
    });
  });
  await expect(openPort(number)).rejects.toMatchObject({ name: PortBusyError.name, port: number });
  await new Promise((resolve) => stranger.close(resolve));
});

test('closing lets whoever is being answered have the answer, and takes nobody new', async () => {
  const port = await openPort(0);
  let goOn = (): void => undefined;
  const asked = new Promise<void>((heard) => {
    port.answerWith(async () => {
      heard();
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return new Response('whole');
    });
  });
  const answer = fetch(port.origin);
  await asked;
  const closed = port.close();
  await expect(fetch(port.origin)).rejects.toThrow('fetch failed');
  goOn();
  expect(await (await answer).text()).toBe('whole');
  await closed;
});

test('closing does not wait for a request that never ends', async () => {
  const port = await openPort(0);
  const asked = new Promise<void>((heard) => {
    port.answerWith(() => {
      heard();
      return new Promise<Response>(() => undefined);
    });
  });
  const answer = fetch(port.origin);
  await asked;
  await port.close();
  await expect(answer).rejects.toThrow('fetch failed');
});
