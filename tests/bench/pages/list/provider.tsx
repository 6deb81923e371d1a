/** What stands around a list in a Fluent page long before its rows come: the provider. Both Fluent grids are shown into it. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const style = { height: '100%', display: 'flex', flexDirection: 'column' } as const;

function Place({ onReady }: { readonly onReady: (show: (content: ReactNode) => void) => void }) {
  const [content, setContent] = useState<ReactNode>();
  useLayoutEffect(() => onReady((next) => flushSync(() => setContent(next))), [onReady]);
  return content;
}

/** Resolves with how to show something in it. */
export const openProvider = (container: HTMLElement): Promise<(content: ReactNode) => void> =>
  new Promise((resolve) => {
    createRoot(container).render(
      <FluentProvider theme={webLightTheme} style={style}>
        <Place onReady={resolve} />
      </FluentProvider>,
    );
  });
