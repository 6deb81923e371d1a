/** A message in the flow of a page: something to know or mend, that does not stop the rest. */
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface ProblemBarProps {
  readonly intent: 'info' | 'warning' | 'error' | 'success';
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
  /** What came of something the person did: read aloud as it comes. */
  readonly isOutcome?: boolean;
}

export function ProblemBar({ intent, title, children, actions, isOutcome = false }: ProblemBarProps) {
  return (
    <MessageBar intent={intent} layout="multiline" role={isOutcome ? 'alert' : 'group'}>
      <MessageBarBody>
        {title === undefined ? undefined : <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {actions === undefined ? undefined : <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
