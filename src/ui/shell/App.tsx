/**
 * The tab. The frame is drawn as soon as Teams has said which theme and language; the services (sign-in, SharePoint)
 * arrive later and are waited for inside it.
 */
import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import type { LocalDate } from '../../domain/localDate';
import type { Host, HostContext } from '../../teams/host';
import { ServicesProvider, type Services } from '../data/services';
import type { Texts } from '../text/da';
import { TextProvider, useLanguage, useText } from '../text/useText';
import { ErrorBoundary, loadBroken } from './ErrorBoundary';
import { lazyPart } from './lazyPart';
import { useTheme, type LoadedTheme } from './themes';
import { quietAfter } from './useWhenQuiet';
import { Views } from './Views';
import { loadFailureState } from './WhenLoaded';

const MunicipalNames = lazyPart(async () => (await import('./MunicipalNames')).MunicipalNames);

interface AppProps {
  readonly host: Host;
  readonly context: HostContext;
  readonly texts: Texts;
  /** `context.theme`, fetched. */
  readonly firstTheme: LoadedTheme;
  readonly services: Promise<Services>;
  readonly queryClient: QueryClient;
  /** Set when the tab takes another day for today; it says so. */
  readonly demonstrationDay: LocalDate | undefined;
}

/** Not by `use`: what suspends here would put another menu in the place of the one that somebody is just clicking on. */
const useLoaded = (services: Promise<Services>): Services | undefined => {
  const [loaded, setLoaded] = useState<{ readonly services: Services } | { readonly error: unknown }>();
  useEffect(() => {
    let isWanted = true;
    services.then(
      (known) => isWanted && setLoaded({ services: known }),
      (error: unknown) => isWanted && setLoaded({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [services]);
  if (loaded === undefined) return undefined;
  if ('error' in loaded) throw loaded.error;
  return loaded.services;
};

function WithServices({
  services,
  context,
  demonstrationDay,
}: Pick<AppProps, 'services' | 'context' | 'demonstrationDay'>) {
  const known = useLoaded(services);
  const texts = useText();
  const [named, setNamed] = useState(texts);
  return (
    <ServicesProvider services={known}>
      <TextProvider language={useLanguage()} texts={named}>
        <Views
          isStarting={known === undefined}
          isDialog={context.surface === 'settings'}
          demonstrationDay={demonstrationDay}
        />
      </TextProvider>
      {known === undefined ? undefined : (
        <Suspense>
          <MunicipalNames onNames={setNamed} />
        </Suspense>
      )}
    </ServicesProvider>
  );
}

export function App({ host, context, texts, firstTheme, services, queryClient, demonstrationDay }: AppProps) {
  const theme = useTheme(host, firstTheme);
  useEffect(() => {
    document.documentElement.lang = context.language;
    // Teams' spinner goes, and its 30 s watch stops: the frame can be used, whatever SharePoint needs.
    host.reportLoaded();
    host.reportReady();
    // Should this fail, nothing is wrong yet; the view that needs it fetches it again.
    const whenQuiet = setTimeout(() => {
      const words = loadBroken().then(({ fetchWords }) => fetchWords(context.language));
      void Promise.all([loadFailureState(), words]).catch(() => undefined);
    }, quietAfter);
    return () => clearTimeout(whenQuiet);
  }, [host, context]);
  return (
    <FluentProvider theme={theme.tokens}>
      <TextProvider language={context.language} texts={texts}>
        <QueryClientProvider client={queryClient}>
          <ErrorBoundary>
            <WithServices services={services} context={context} demonstrationDay={demonstrationDay} />
          </ErrorBoundary>
        </QueryClientProvider>
      </TextProvider>
    </FluentProvider>
  );
}
