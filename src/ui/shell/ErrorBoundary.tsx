/** Catches what broke while drawing, or a part of the tab that could not be fetched (a new edition was put up meanwhile). */
import { Component, lazy, Suspense, type ReactNode } from 'react';
import { isFailure } from '../../domain/errors';
import { useText } from '../text/useText';

interface Caught {
  readonly error: unknown;
}

/** Without any other part of the tab: for when nothing more can be fetched. */
function PlainFailure({ error }: Caught) {
  const { failures, reload } = useText().shell;
  const { Offline, NewEdition, Bug } = failures;
  const known = isFailure(error, 'Offline') ? Offline : isFailure(error, 'NewEdition') ? NewEdition : undefined;
  const [title, next] = known === undefined ? [Bug.title, Bug.safe] : [known.title, known.next];
  return (
    <section role="alert">
      <h1>{title}</h1>
      <p>{next}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {reload}
      </button>
    </section>
  );
}

/** Fetched once the first view stands (`App`), so that it is there when the network is not. */
export const loadBroken = () => import('./Broken');
const Broken = lazy(async () => {
  try {
    const part = await loadBroken();
    await part.fetchWords(document.documentElement.lang === 'en' ? 'en' : 'da');
    return { default: part.Broken };
  } catch {
    // The server is out of reach: say what can be said with what is here.
    return { default: PlainFailure };
  }
});

/** Give it a `key` that changes with what it surrounds, and another address is a new chance. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { caught: Caught | undefined }> {
  override state: { caught: Caught | undefined } = { caught: undefined };

  static getDerivedStateFromError(error: unknown): { caught: Caught } {
    return { caught: { error } };
  }

  override render() {
    if (this.state.caught === undefined) return this.props.children;
    return (
      <Suspense fallback={<PlainFailure error={this.state.caught.error} />}>
        <Broken error={this.state.caught.error} />
      </Suspense>
    );
  }
}
