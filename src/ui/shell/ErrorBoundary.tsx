/** Catches what broke while drawing, or a part of the tab that could not be fetched (a new version was put up meanwhile). */
import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useText } from '../text/useText';
import { FailureNotice } from './FailureNotice';

function Broken({ error }: { error: unknown }) {
  const { shell } = useText();
  return (
    <FailureNotice error={error}>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {shell.reload}
      </Button>
    </FailureNotice>
  );
}

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
    return this.state.caught === undefined ? this.props.children : <Broken error={this.state.caught.error} />;
  }
}
