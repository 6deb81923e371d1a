/**
 * The tab begins: ask for the configuration, speak to Teams, ask SharePoint the first questions, draw. Each begins as soon
 * as it can; nothing here waits for something it does not need (decision 0009).
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserTheme, toLanguage } from '../teams/look';
import { formatDeepLink, TEAMS_ORIGIN } from '../teams/deepLink';
import { isFromElsewhere } from '../teams/elsewhere';
import type { Host, HostContext } from '../teams/host';
import { addressFromLink, linkOf, parseAddress } from '../ui/data/address';
import { prefetchStart } from '../ui/data/prefetch';
import { createQueryClient } from '../ui/data/queries';
import { App } from '../ui/shell/App';
import { loadTheme } from '../ui/shell/themes';
import { loadTexts } from '../ui/text/useText';
import { parseConfig, type AppConfig } from './config';
import { createServices, createSignIn, signInEarly, withContext, type SignIn } from './createServices';

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root');
const root = createRoot(container);

const loadConfig = async (): Promise<AppConfig> => {
  const answer = await fetch('config.json', { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`config.json: HTTP ${answer.status}`);
  const text: unknown = await answer.json();
  return parseConfig(text);
};

/** For whoever runs the tab: what an `AppError` was made of says more than its kind. */
const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};

const showFailure = async (cause: 'configuration' | 'teams' | 'browser', error: unknown): Promise<void> => {
  const [{ StartFailure, wordsFor }, theme] = await Promise.all([
    import('../ui/shell/StartFailure'),
    loadTheme(browserTheme()),
  ]);
  // Teams has not said its language; a browser's is nearest.
  const reading = await wordsFor(toLanguage(navigator.language));
  document.documentElement.lang = reading.language;
  root.render(<StartFailure cause={cause} detail={messageOf(error)} theme={theme.tokens} reading={reading} />);
};

/** A page that says what is wrong is a page too: Teams takes its spinner away, and puts no error of its own over it after 30 s. */
const uncover = (host: Host): void => {
  host.reportLoaded();
  host.reportReady();
};

/** Resolves when the person would try all the same. */
const showOtherOrganisation = async (host: Host, { language, theme }: HostContext): Promise<void> => {
  const [{ OtherOrganisation }, texts, firstTheme] = await Promise.all([
    import('../ui/shell/OtherOrganisation'),
    loadTexts(language),
    loadTheme(theme),
  ]);
  await new Promise<void>((resolve) => {
    root.render(<OtherOrganisation {...{ host, firstTheme, language, texts }} onTryAnyway={resolve} />);
    uncover(host);
  });
};

/** The personal app's own tab, as the manifest names it: where a link without a channel leads. */
const personalPage = 'raaderum';

const startInBrowser = async (config: AppConfig): Promise<void> => {
  const { openInBrowser } = await import('./inBrowser');
  const teamsHref = formatDeepLink({
    origin: __LOCAL_TEAMS_ORIGIN_ALLOWED__ ? (config.localTeamsOrigin ?? TEAMS_ORIGIN) : TEAMS_ORIGIN,
    appId: config.teamsAppId,
    pageId: personalPage,
    subPageId: linkOf(parseAddress(location.hash)),
    channelId: undefined,
    chatId: undefined,
    label: document.title,
    webUrl: location.href,
  });
  await openInBrowser({ config, root, teamsHref, pageId: personalPage, showTab });
};

type CreateTeamsHost = (options: { appId: string; localOrigin: string | undefined }) => Host;
const loadTeams = async (): Promise<CreateTeamsHost> => (await import('../teams/teamsHost')).createTeamsHost;

const startInTeams = async (config: AppConfig, teams: Promise<CreateTeamsHost>): Promise<void> => {
  const createTeamsHost = await teams;
  const host = createTeamsHost({ appId: config.teamsAppId, localOrigin: config.localTeamsOrigin });
  await showTab(config, host, createSignIn(config, host));
};

const showTab = async (config: AppConfig, host: Host, signIn: SignIn): Promise<void> => {
  const started = host.start().catch((error: unknown) => {
    uncover(host);
    throw error;
  });
  const queryClient = createQueryClient();
  const given = { config, host, signIn, search: location.search };
  // The configuration page asks nothing of SharePoint before a person does.
  if (parseAddress(location.hash).path !== '/opsaet') signInEarly(given);
  const services = createServices(given);

  const context = await started;
  // Until the tab is drawn and listens itself.
  let { theme } = context;
  const stopFollowing = host.onThemeChange((name) => {
    theme = name;
  });
  if (isFromElsewhere(context, config.tenantId)) await showOtherOrganisation(host, context);
  // The window with a tab's settings stays what it is, whatever a link had opened in the tab.
  const linked = context.surface === 'settings' ? undefined : addressFromLink(context.subPageId);
  if (linked !== undefined) history.replaceState(null, '', linked);
  // A failure to fetch this is shown by whoever waits for the services.
  services.then(({ stores }) => prefetchStart(queryClient, stores, location.hash)).catch(() => undefined);
  const [texts, firstTheme] = await Promise.all([loadTexts(context.language), loadTheme(theme)]);
  stopFollowing();
  root.render(
    <StrictMode>
      <App
        host={host}
        context={context}
        texts={texts}
        firstTheme={firstTheme}
        services={withContext(services, context)}
        queryClient={queryClient}
        demonstrationDay={config.today}
      />
    </StrictMode>,
  );
};

const start = async (): Promise<void> => {
  const framed = window.parent !== window;
  const configLoading = loadConfig();
  const teams = framed ? loadTeams() : undefined;
  teams?.catch(() => undefined);
  let config: AppConfig;
  try {
    config = await configLoading;
  } catch (error) {
    await showFailure('configuration', error);
    // Nothing is asked of Teams but that it shows what stands here.
    const host = (await teams)?.({ appId: '', localOrigin: undefined });
    return host?.start().then(
      () => uncover(host),
      () => undefined,
    );
  }
  try {
    return await (teams === undefined ? startInBrowser(config) : startInTeams(config, teams));
  } catch (error) {
    return showFailure(teams === undefined ? 'browser' : 'teams', error);
  }
};

void start();
