/** Catches what broke while drawing, or a part of the tab that could not be fetched (a new version was put up meanwhile). */
import { Component, lazy, Suspense, type ReactNode } from 'react';
import { useText } from '../text/useText';

/** Without any other part of the tab: for when nothing more can be fetched. */
function PlainFailure() {
  const { Bug } = useText().shell.failures;
  const { reload } = useText().shell;
  return (
    <section role="alert">
      <h1>{Bug.title}</h1>
      <p>{Bug.safe}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {reload}
      </button>
    </section>
  );
}

const Broken = lazy(async () => {
  try {
    return { default: (await import('./Broken')).Broken };
  } catch {
    // The server is out of reach: say what can be said with what is here.
    return { default: PlainFailure };
  }
});

interface Caught {
  readonly error: unknown;
}

/** Give it a `key` that changes with what it surrounds, and another address is a new chance. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { caught: Caught | undefined }> {
  override state: { caught: Caught | undefined } = { caught: undefined };

  static getDerivedStateFromError(error: unknown): { caught: Caught } {
    return { caught: { error } };
  }

  override render() {
    if (this.state.caught === undefined) return this.props.children;
    return (
      <Suspense fallback={<PlainFailure />}>
        <Broken error={this.state.caught.error} />
      </Suspense>
    );
  }
}
