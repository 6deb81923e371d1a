/** The host's side of every message, for whichever frame of the app it came from. */
import type { AppFrame } from './appFrame';
import { openConversationPane, type ConversationAsked, type ConversationPane } from './conversationPane';
import { formatDeepLink, parseDeepLink, targetOf, type DeepLink } from './deepLink';
import { askConsent, askSignIn, choosePeople } from './dialogs';
import { clientTypeOf, findPerson, legacyContext, runtimeOf } from './hostContext';
import type { HostPage } from './hostPage';
import type { HostDesk } from './messages';
import { answerNestedSignIn, type SignInDesk } from './nestedSignIn';
import { placeOf, threadOf } from './place';
import { keepConsent, saveTab } from './server';

/** Teams' own version, in the place of the answer to `initialize` where teams-js looks for the client's. */
const CLIENT_VERSION = '2.0.5';

const signInDesk = (page: HostPage): SignInDesk => {
  const givenHere = new Set<string>();
  const signedInAgain = new Set<string>();
  const keyOf = (scope: string): string => `${page.choices().person} ${scope}`;
  /** A session that is over again later is another one. */
  const session = (): string => `${page.choices().person} ${page.choices().signIn}`;
  return {
    model: page.model(),
    choices: () => page.choices(),
    person: () => findPerson(page.model(), page.choices().person),
    hasConsent: (scopes) => {
      const { person, askConsent: forget } = page.choices();
      const kept = forget ? [] : page.model().consents.filter((one) => one.loginName === person);
      return scopes.every((scope) => givenHere.has(keyOf(scope)) || kept.some((one) => one.scope === scope));
    },
    hasSignedInAgain: () => signedInAgain.has(session()),
    askSignIn: async () => {
      const isSignedIn = await askSignIn(page.text());
      if (isSignedIn) signedInAgain.add(session());
      return isSignedIn;
    },
    askConsent: async (scopes) => {
      const { person } = page.choices();
      if (!(await askConsent(page.model().app.name, scopes, page.text()))) return false;
      for (const scope of scopes) {
        givenHere.add(keyOf(scope));
        await keepConsent({ loginName: person, scope });
      }
      return true;
    },
  };
};

const conversations = (page: HostPage): Pick<HostDesk, 'openConversation' | 'closeConversation'> => {
  let pane: ConversationPane | undefined;
  const open = (frame: AppFrame, asked: ConversationAsked): void => {
    const tell = (event: string, id: string | undefined) => {
      if (frame.wanted.has(event)) frame.event(event, asked.subEntityId, id, asked.channelId, asked.entityId);
    };
    pane?.close();
    const writer = findPerson(page.model(), page.choices().person).name;
    pane = openConversationPane(page.stage, asked, writer, page.text(), page.choices().language, {
      // As in Teams: the conversation exists, and the app hears of it, once somebody has written.
      onStarted: (conversation) => tell('startConversation', conversation.id),
      onClosed: (id) => {
        pane = undefined;
        tell('closeConversation', id);
      },
    });
  };
  return {
    openConversation: (frame, asked) => {
      const place = placeOf(page.model(), page.choices());
      const known = page.model().teams.some((team) => team.channels.some((one) => one.id === asked.channelId));
      if (!known) return 'the channel is not known';
      // Microsoft's documentation: begun only in a channel's tab; a personal app may open one that exists.
      const isHere = place.kind === 'channel' && asked.channelId === place.channel.id;
      if (!isHere && asked.conversationId === undefined) return 'a conversation begins in the tab of its channel';
      open(frame, asked);
      return undefined;
    },
    closeConversation: () => pane?.close(),
  };
};

const links = (page: HostPage): Pick<HostDesk, 'shareLink' | 'openLink' | 'goTo'> => {
  const follow = (link: DeepLink): boolean => {
    const target = targetOf(link, page.model());
    if (target === undefined) return false;
    const { surface } = page.choices();
    // Beside a running meeting its tab opens where the person is (Microsoft's documentation "Deep link to meeting side panel").
    const stays =
      (surface === 'phone' && target.surface === 'channel') ||
      (surface === 'sidePanel' && target.surface === 'meeting');
    page.change({ ...target, surface: stays ? surface : target.surface });
    return true;
  };
  const here = (): Pick<DeepLink, 'channelId' | 'chatId'> => {
    const place = placeOf(page.model(), page.choices());
    const thread = threadOf(place);
    return place.kind === 'chat' ? { channelId: undefined, chatId: thread } : { channelId: thread, chatId: undefined };
  };
  return {
    shareLink: (frame, subEntityId, label, webUrl) => {
      const { entityId } = frame.opened;
      const link = { appId: page.model().app.id, entityId, subEntityId, ...here() };
      page.notices.say(page.text().linkShared, formatDeepLink(link, webUrl, label, location.origin));
    },
    openLink: (url) => {
      const link = parseDeepLink(url, location.origin);
      if (link !== undefined && follow(link)) return true;
      page.notices.say(link === undefined ? page.text().linkOpened : page.text().linkFailed, url);
      return link === undefined;
    },
    goTo: ({ appId = page.model().app.id, pageId, subPageId, channelId }) => {
      const where = channelId === undefined ? here() : { channelId, chatId: undefined };
      return follow({ appId, entityId: pageId, subEntityId: subPageId, ...where });
    },
  };
};

const settings = (
  page: HostPage,
): Pick<HostDesk, 'settingsOf' | 'setValid' | 'setSettings' | 'saved' | 'saveFailed'> => {
  const of = (frame: AppFrame) => {
    const configuration = page.configuration();
    return configuration?.frame === frame ? configuration : undefined;
  };
  const save = async (frame: AppFrame): Promise<void> => {
    const configuration = of(frame);
    const given = configuration?.settings();
    if (configuration === undefined || given === undefined) return;
    const { surface } = page.choices();
    const threadId = threadOf(placeOf(page.model(), page.choices()));
    if (threadId === undefined) return;
    const id = configuration.existingId ?? crypto.randomUUID();
    await saveTab({ ...given, id, threadId });
    configuration.close();
    await page.refresh({ surface: surface === 'settings' ? 'channel' : surface, tab: id, sub: undefined });
  };
  return {
    settingsOf: (frame) => of(frame)?.settings() ?? page.savedTabOf(frame),
    setValid: (frame, valid) => of(frame)?.setValid(valid),
    setSettings: (frame, given) => of(frame)?.setSettings(given),
    saved: save,
    saveFailed: (frame, reason) => of(frame)?.showFailure(reason),
  };
};

export const createDesk = (page: HostPage): HostDesk => {
  const signIn = signInDesk(page);
  return {
    ...conversations(page),
    ...links(page),
    ...settings(page),
    initialAnswer: (frame) => [
      frame.opened.frameContext,
      clientTypeOf(page.choices().surface),
      CLIENT_VERSION,
      // Fourth: teams-js takes the runtime in the third place too, but then finds no bridge for nested sign-in.
      JSON.stringify(runtimeOf(page.choices())),
    ],
    context: (frame) => legacyContext(page.model(), page.choices(), frame.opened, frame.sessionId),
    appLoaded: (frame) => page.coverOf(frame)?.loaded(),
    appReady: (frame) => page.coverOf(frame)?.ready(),
    appFailed: (frame, reason) => page.coverOf(frame)?.failed(`${page.text().appFailed} ${reason}`),
    signIn: (data) => answerNestedSignIn(data, signIn),
    openTask: (opener, { url, title }) => {
      const { entityId } = opener.opened;
      const absolute = new URL(url, opener.opened.contentUrl).href;
      const frame = page.openFrame({ url: absolute, frameContext: 'task', entityId });
      return page.tasks.open(opener, frame, title, page.text());
    },
    completeTask: (frame, result) => page.tasks.complete(frame, result),
    passOn: (frame, message) => page.tasks.passOn(frame, message),
    selectPeople: async (asked) => {
      const chosen = await choosePeople(page.model().people, asked, page.text());
      return chosen?.map(({ objectId, name, loginName }) => ({ objectId, displayName: name, email: loginName }));
    },
    wouldOpen: (what, details) => page.notices.say(`${page.text()[what]} ${JSON.stringify(details)}`),
  };
};
