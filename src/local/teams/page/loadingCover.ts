/**
 * What Teams lays over a tab whose app has `showLoadingIndicator` in its manifest (Microsoft's documentation of that property):
 * a sign that something loads until the tab says that it is drawn, and an error page with a way to try again where the tab has
 * not said within 30 s that it can be used, or says that it cannot.
 */
import { button, element } from './element';
import type { Text } from './text';

const PATIENCE_MS = 30_000;

export interface LoadingCover {
  readonly element: HTMLElement;
  /** `notifyAppLoaded`: there is something to look at; the watch goes on. */
  loaded(): void;
  /** `notifySuccess`. */
  ready(): void;
  /** `notifyFailure`. */
  failed(reason: string): void;
  /** The frame is gone. */
  end(): void;
}

export const createLoadingCover = (text: Text, onRetry: () => void): LoadingCover => {
  const cover = element('div', { class: 'cover', attributes: { role: 'status' } }, text.loading);
  const showError = (reason: string): void => {
    cover.hidden = false;
    cover.setAttribute('role', 'alert');
    cover.replaceChildren(
      element('h2', {}, text.unreachable),
      element('p', {}, reason),
      button(text.tryAgain, onRetry, 'primary'),
    );
  };
  const watch = setTimeout(() => showError(text.noSuccess), PATIENCE_MS);
  const end = (): void => clearTimeout(watch);
  const loaded = (): void => {
    cover.hidden = true;
  };
  return {
    element: cover,
    loaded,
    ready: () => {
      end();
      loaded();
    },
    failed: (reason) => {
      end();
      showError(reason);
    },
    end,
  };
};
