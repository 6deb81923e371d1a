/**
 * The tab. The frame is drawn as soon as Teams has said which theme and language; the services (sign-in, SharePoint)
 * arrive later and are waited for inside it.
 */
import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { Suspense, use, useEffect, useState } from 'react';
import type { LocalDate } from '../../domain/localDate';
import type { SiteAge } from '../../domain/setUp';
import type { Host, HostContext } from '../../teams/host';
import { LoadingState } from '../components/PageState';
import { viewerQuery } from '../data/queries';
import { ServicesProvider, type Services } from '../data/services';
import type { Texts } from '../text/da';
import { TextProvider, useLanguage, useText } from '../text/useText';
import { ErrorBoundary, loadBroken } from './ErrorBoundary';
import { Frame } from './Frame';
import { lazyPart } from './lazyPart';
import { useTheme, type LoadedTheme } from './themes';
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

/** Nobody waits for these: they are asked long after the first rows. */
const quietAfter = 3000;

const tidy = async (client: QueryClient, { stores, siteUrl }: Services): Promise<void> => {
  const { person } = await client.ensureQueryData(viewerQuery(stores));
  await (await import('../data/tidyDrafts')).tidyDrafts(person, siteUrl, stores.drafts, new Date());
};

function WithServices({ services, demonstrationDay }: Pick<AppProps, 'services' | 'demonstrationDay'>) {
  const known = use(services);
  const client = useQueryClient();
  const texts = useText();
  const [named, setNamed] = useState(texts);
  const [age, setAge] = useState<SiteAge>();
  useEffect(() => {
    // What fails, the next start sees to.
    const whenQuiet = setTimeout(() => {
      void tidy(client, known).catch(() => undefined);
      void known.siteAge().then(setAge, () => undefined);
    }, quietAfter);
    return () => clearTimeout(whenQuiet);
  }, [client, known]);
  return (
    <ServicesProvider services={known}>
      <TextProvider language={useLanguage()} texts={named}>
        <Views demonstrationDay={demonstrationDay} age={age} />
      </TextProvider>
      <Suspense>
        <MunicipalNames onNames={setNamed} />
      </Suspense>
    </ServicesProvider>
  );
}

function Starting() {
  const { shell } = useText();
  return (
    <Frame>
      <LoadingState label={shell.starting} lines={8} />
    </Frame>
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
    const whenQuiet = setTimeout(
      () => void Promise.all([loadFailureState(), loadBroken()]).catch(() => undefined),
      quietAfter,
    );
    return () => clearTimeout(whenQuiet);
  }, [host, context]);
  return (
    <FluentProvider theme={theme.tokens}>
      <TextProvider language={context.language} texts={texts}>
        <QueryClientProvider client={queryClient}>
          <ErrorBoundary>
            <Suspense fallback={<Starting />}>
              <WithServices services={services} demonstrationDay={demonstrationDay} />
            </Suspense>
          </ErrorBoundary>
        </QueryClientProvider>
      </TextProvider>
    </FluentProvider>
  );
}
