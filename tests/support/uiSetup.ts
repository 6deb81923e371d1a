import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// How long `findBy…` waits: a bound on a hang, not a measure of speed.
configure({ asyncUtilTimeout: 15_000 });

// What one test leaves in the browser is no other's.
beforeEach(() => localStorage.clear());

// Layout does not exist in jsdom; Fluent asks for these anyway.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.IntersectionObserver ??= class {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
};
globalThis.matchMedia ??= (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
});
