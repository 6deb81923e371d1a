// jsdom 26 lacks fetch, structuredClone, TextEncoder and web streams: lend it Node's own.
// Never MessageChannel or BroadcastChannel: with them jest does not exit (facts/stack.md).
const { TestEnvironment } = require('jest-environment-jsdom');

const lent = [
  'fetch',
  'Headers',
  'Request',
  'Response',
  'FormData',
  'structuredClone',
  'TextEncoder',
  'TextDecoder',
  'ReadableStream',
  'TransformStream',
  'WritableStream',
];

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of lent) this.global[name] ??= globalThis[name];
    if (!this.global.crypto?.subtle) {
      Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true });
    }
  }
};
