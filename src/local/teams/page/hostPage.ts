/** The host page: shows the chosen person's Teams with the tab in it. */
import type { SavedTab, TeamsModel } from '../model';
import { readChoices, type Choices } from './address';
import { createAppFrame, readAppMessage, type AppFrame, type AppMessage } from './appFrame';
import { drawChrome } from './chrome';
import { openConfiguration, type Configuration } from './configuration';
import { createDesk } from './desk';
import { element } from './element';
import { filledUrl, frameContextOf, themeNames, type FrameContext } from './hostContext';
import { answerMessage } from './messages';
import { createLoadingCover, type LoadingCover } from './loadingCover';
import { createNotices, type Notices } from './notices';
import { placeOf, titleOf } from './place';
import { loadModel, removeTab, reportUnknown } from './server';
import { firstChoices, rememberChoices, shownTab } from './session';
import { createTasks, type Tasks } from './tasks';
import { textIn, type Text } from './text';

/** What the host's answers to messages may see and move. */
export interface HostPage {
  model(): TeamsModel;
  choices(): Choices;
  text(): Text;
  readonly notices: Notices;
  readonly tasks: Tasks;
  /** Where the tab stands, with room for the conversation beside it. */
  readonly stage: HTMLElement;
  configuration(): Configuration | undefined;
  /** What lies over a frame until it has said that it is there; dialogs have none. */
  coverOf(frame: AppFrame): LoadingCover | undefined;
  /** The tab a frame shows, where it is one that somebody set up. */
  savedTabOf(frame: AppFrame): SavedTab | undefined;
  change(patch: Partial<Choices>): void;
  /** Reads what the server knows again, then changes. */
  refresh(patch: Partial<Choices>): Promise<void>;
  openFrame(page: { readonly url: string; readonly frameContext: FrameContext; readonly entityId: string }): AppFrame;
}

export const showHostPage = async (): Promise<void> => {
  let model = await loadModel();
  let choices = firstChoices(model);
  let frame: AppFrame | undefined;
  let cover: LoadingCover | undefined;
  let frameFor = '';
  let configuration: Configuration | undefined;

  const text = (): Text => textIn(choices.language);
  const notices = createNotices(text);
  const tasks = createTasks();
  const [bar, places, tabs] = ['bar', 'places', 'tabs'].map(() => element('div', { class: 'slot' }));
  const stage = element('div', { class: 'stage' });
  const main = element('main', {}, tabs, stage);
  document.body.append(
    ...[bar, element('div', { class: 'body' }, places, main), notices.region].filter((one) => !!one),
  );

  const fail = (error: unknown): void => notices.say(String(error));

  const openFrame: HostPage['openFrame'] = ({ url, frameContext, entityId }) => {
    const contentUrl = filledUrl(url, choices, model);
    const subEntityId = choices.sub;
    return createAppFrame({ frameContext, entityId, subEntityId, contentUrl }, `${text().frame} ${model.app.name}`);
  };

  const configure = (existing: SavedTab | undefined): void => {
    const opened = openFrame({
      url: model.app.configurationUrl,
      frameContext: 'settings',
      entityId: existing?.entityId ?? '',
    });
    const title = `${text().configure} ${titleOf(placeOf(model, choices), model.app.name)}`;
    configuration = openConfiguration(opened, title, existing, text(), () => {
      configuration = undefined;
      if (choices.surface === 'settings') change({ surface: 'channel' });
    });
  };

  const embed = (): void => {
    const { savedTab, personalTab } = shownTab(model, choices);
    const tab = savedTab ?? personalTab;
    const url = choices.surface === 'settings' ? undefined : tab?.contentUrl;
    const { theme: _theme, signIn: _signIn, hearing: _hearing, askConsent: _askConsent, ...rest } = choices;
    const wanted = JSON.stringify([rest, savedTab?.id, url]);
    if (wanted === frameFor) return;
    frameFor = wanted;
    stage.replaceChildren();
    frame = undefined;
    cover?.end();
    if (choices.surface === 'settings') return configuration === undefined ? configure(undefined) : undefined;
    if (tab === undefined || url === undefined) {
      stage.append(element('p', { class: 'empty' }, text().noTab));
      return;
    }
    frame = openFrame({ url, frameContext: frameContextOf(choices.surface), entityId: tab.entityId });
    if (choices.surface === 'sidePanel') stage.append(element('div', { class: 'meeting' }, text().stage));
    cover = createLoadingCover(text(), () => {
      frameFor = '';
      embed();
    });
    stage.append(element('div', { class: 'tab' }, frame.element, cover.element));
  };

  const draw = (): void => {
    const focused = document.activeElement?.id ?? '';
    const root = document.documentElement;
    root.lang = choices.language;
    root.dataset['theme'] = choices.theme;
    root.dataset['surface'] = choices.surface;
    document.title = text().title;
    const drawn = drawChrome(model, choices, shownTab(model, choices), text(), {
      change,
      addTab: () => configure(undefined),
      configureTab: configure,
      removeTab: (tab) => void removeTab(tab.id).then(() => refresh({ tab: undefined }), fail),
    });
    bar?.replaceChildren(drawn.bar);
    places?.replaceChildren(drawn.places);
    tabs?.replaceChildren(drawn.tabs);
    if (focused !== '') document.getElementById(focused)?.focus();
  };

  const show = (next: Choices): void => {
    const before = choices;
    choices = next;
    draw();
    embed();
    if (before.theme === next.theme) return;
    for (const one of frames()) if (one.wanted.has('themeChange')) one.event('themeChange', themeNames[next.theme]);
  };

  const frames = (): readonly AppFrame[] =>
    [frame, configuration?.frame, ...tasks.frames()].filter((one) => one !== undefined);

  function change(patch: Partial<Choices>): void {
    const next = { ...choices, ...patch };
    rememberChoices(next, 'push');
    // A link to the page that is already open opens it again, as in Teams.
    if ('sub' in patch && patch.sub !== undefined) frameFor = '';
    show(next);
  }

  async function refresh(patch: Partial<Choices>): Promise<void> {
    model = await loadModel();
    change(patch);
  }

  const desk = createDesk({
    model: () => model,
    choices: () => choices,
    text,
    notices,
    tasks,
    stage,
    configuration: () => configuration,
    coverOf: (one) => (one === frame ? cover : undefined),
    savedTabOf: (one) => (one === frame ? shownTab(model, choices).savedTab : undefined),
    change,
    refresh,
    openFrame,
  });

  const hears = ({ func }: AppMessage): boolean =>
    choices.hearing === 'all' || (choices.hearing === 'noContext' && func !== 'getContext');

  const hear = async (event: MessageEvent<unknown>): Promise<void> => {
    const from = frames().find((one) => one.owns(event));
    const message = readAppMessage(event.data);
    if (from === undefined || message === undefined || !hears(message)) return;
    if (await answerMessage(message, from, desk)) return;
    notices.unknown(message.func, message.args);
    await reportUnknown({ func: message.func, args: message.args });
  };

  addEventListener('message', (event) => void hear(event).catch(fail));
  addEventListener('popstate', () => show(readChoices(location.search, model)));
  rememberChoices(choices, 'replace');
  draw();
  embed();
};
