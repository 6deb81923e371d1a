/** Teams around the tab, spoken to through teams-js. Load this file with `import()`: a tab without Teams needs none of it. */
import { app, conversations, pages, version } from '@microsoft/teams-js';
import { AppError } from '../domain/errors';
import type { ConversationRequest, Host, HostContext, TabConfiguration, Theme } from './host';
import { browserAddress, formatDeepLink, TEAMS_ORIGIN } from './deepLink';
import { toHostContext, toTheme } from './teamsContext';

export interface TeamsHostOptions {
  /** The id of the Teams app, for links. */
  readonly appId: string;
  /** Origin of a local Teams, from `config.json`. Without effect in a build that is shipped. */
  readonly localOrigin?: string | undefined;
  /** How long `start` waits for an answer; teams-js itself would wait a minute in front of an empty page. */
  readonly patienceMs?: number;
}

/** Undefined in every build but the local ones, where the constant folds this away. */
const allowedOrigin = (origin: string | undefined): string | undefined =>
  typeof __LOCAL_TEAMS_ORIGIN_ALLOWED__ !== 'undefined' && __LOCAL_TEAMS_ORIGIN_ALLOWED__ ? origin : undefined;

const within = <T>(work: Promise<T>, ms: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new AppError({ kind: 'SignInNeeded', reason: 'noAnswer' }, new Error(`no answer in ${ms} ms`)));
    }, ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** teams-js rejects with `Error` or with a plain `{ errorCode, message }`: 100 is "not supported here". */
const sentenceOf = (refusal: unknown): string => {
  if (refusal instanceof Error) return refusal.message;
  if (typeof refusal !== 'object' || refusal === null) return String(refusal);
  const { errorCode, message }: { errorCode?: unknown; message?: unknown } = refusal;
  if (typeof message === 'string' && message !== '') return message;
  return errorCode === 100 ? 'not supported by this Teams client' : `Teams error ${String(errorCode)}`;
};

const refused = (refusal: unknown): AppError => new AppError({ kind: 'Invalid', reason: sentenceOf(refusal) }, refusal);

export const createTeamsHost = ({ appId, localOrigin, patienceMs = 8000 }: TeamsHostOptions): Host => {
  const origin = allowedOrigin(localOrigin);
  const themeListeners = new Set<(theme: Theme) => void>();
  let context: HostContext | undefined;
  let starting: Promise<HostContext> | undefined;
  let configuration: TabConfiguration | undefined;
  let savePrepared = false;

  const known = (): HostContext => {
    if (context === undefined) throw new AppError({ kind: 'Bug', detail: 'the host was used before it was started' });
    return context;
  };

  const speak = async (): Promise<HostContext> => {
    await app.initialize(origin === undefined ? undefined : [origin]);
    app.registerOnThemeChangeHandler((name) => {
      for (const listener of themeListeners) listener(toTheme(name));
    });
    context = toHostContext(await app.getContext());
    return context;
  };

  const save = async (): Promise<void> => {
    if (configuration === undefined) throw new Error('nothing to save');
    await pages.config.setConfig(configuration);
  };

  const prepareSave = (): void => {
    if (savePrepared) return;
    savePrepared = true;
    pages.config.registerOnSaveHandler((event) => {
      save().then(
        () => event.notifySuccess(),
        (error: unknown) => event.notifyFailure(sentenceOf(error)),
      );
    });
  };

  return {
    start: () => (starting ??= within(speak(), patienceMs)),
    onThemeChange: (listener) => {
      themeListeners.add(listener);
      return () => themeListeners.delete(listener);
    },
    reportLoaded: () => app.notifyAppLoaded(),
    reportReady: () => {
      // Some hosts answer and may refuse; there is nothing the tab could do about it.
      app.notifySuccess().catch(() => undefined);
    },
    // They begin in a channel only (Microsoft's documentation of conversational tabs).
    canOpenConversation: () => context?.surface === 'channel' && conversations.isSupported(),
    openConversation: async (request: ConversationRequest, onStarted) => {
      const { conversationId, ...rest } = request;
      try {
        await conversations.openConversation({
          ...rest,
          ...(conversationId !== undefined && { conversationId }),
          onStartConversation: (answer) => {
            if (answer?.conversationId !== undefined) onStarted(answer.conversationId);
          },
        });
      } catch (error) {
        throw refused(error);
      }
    },
    linkTo: (address, label) => {
      const { channel, chatId, pageId } = known();
      return formatDeepLink({
        origin: origin ?? TEAMS_ORIGIN,
        appId,
        pageId,
        subPageId: address,
        channelId: channel?.id,
        // A meeting of a channel has a chat as well: the tab stands in the channel.
        chatId: channel === undefined ? chatId : undefined,
        label,
        webUrl: browserAddress(location, address),
      });
    },
    savedConfiguration: async () => {
      try {
        const { entityId, contentUrl, websiteUrl, suggestedDisplayName } = await within(pages.getConfig(), patienceMs);
        // A new tab has settings too, empty ones.
        if (entityId === undefined || entityId === '' || contentUrl === '') return undefined;
        return { entityId, contentUrl, websiteUrl: websiteUrl ?? '', suggestedDisplayName: suggestedDisplayName ?? '' };
      } catch (error) {
        throw refused(error);
      }
    },
    configure: async (given) => {
      configuration = given;
      try {
        prepareSave();
        pages.config.setValidityState(given !== undefined);
      } catch (error) {
        throw refused(error);
      }
    },
  };
};

/** What kind of Teams is around the tab, for whoever is asked for help. Names of programs and places, none of people or channels. */
interface TeamsClient {
  /** "Teams", "Outlook" …, and the version of teams-js that spoke to it. */
  readonly host: string;
  /** "desktop", "web", "android" …; of a channel its kind too. */
  readonly client: string;
  /** "content", "settings", "sidePanel" … */
  readonly frame: string;
}

/** undefined: no Teams was greeted, so there is none around the tab. */
export const describeTeamsClient = async (): Promise<TeamsClient | undefined> => {
  if (!app.isInitialized()) return undefined;
  const { app: around, page, channel } = await app.getContext();
  const client = [around.host.clientType, channel?.membershipType].filter((part) => part !== undefined).join(', ');
  return { host: `${around.host.name} (teams-js ${version})`, client, frame: page.frameContext };
};
