/** Everything around the tab: what to choose, where to go. Drawn anew at every change; the tab's frame is left alone. */
import type { Channel, PersonalTab, SavedTab, TeamsModel } from '../model';
import { languages, surfaces, themes, type Choices } from './address';
import { button, element } from './element';
import { placeOf, threadOf, titleOf } from './place';
import type { Text } from './text';

export interface ChromeActions {
  change(patch: Partial<Choices>): void;
  addTab(): void;
  configureTab(tab: SavedTab): void;
  removeTab(tab: SavedTab): void;
}

const choice = <Value extends string>(
  id: string,
  label: string,
  values: readonly { readonly value: Value; readonly label: string }[],
  chosen: Value,
  onChoose: (value: Value) => void,
): HTMLElement => {
  const select = element(
    'select',
    { attributes: { id } },
    ...values.map(({ value, label: shown }) =>
      element('option', { attributes: { value, ...(value === chosen && { selected: '' }) } }, shown),
    ),
  );
  select.addEventListener('change', () => {
    const found = values.find(({ value }) => value === select.value);
    if (found !== undefined) onChoose(found.value);
  });
  return element('div', { class: 'choice' }, element('label', { attributes: { for: id } }, label), select);
};

const bar = (model: TeamsModel, choices: Choices, text: Text, actions: ChromeActions): HTMLElement =>
  element(
    'header',
    { class: 'bar' },
    element('h1', { attributes: { title: text.explain } }, text.title),
    choice(
      'choose-person',
      text.person,
      model.people.map((person) => ({ value: person.loginName, label: `${person.name}, ${person.jobTitle}` })),
      choices.person,
      (person) => actions.change({ person }),
    ),
    choice(
      'choose-surface',
      text.surface,
      surfaces.map((value) => ({ value, label: text.surfaces[value] })),
      choices.surface,
      (surface) => actions.change({ surface, tab: undefined, sub: undefined }),
    ),
    choice(
      'choose-theme',
      text.theme,
      themes.map((value) => ({ value, label: text.themes[value] })),
      choices.theme,
      (theme) => actions.change({ theme }),
    ),
    choice(
      'choose-language',
      text.language,
      languages.map((value) => ({ value, label: text.languages[value] })),
      choices.language,
      (language) => actions.change({ language }),
    ),
  );

/** `id` lets the focus be found again after the next drawing. */
const place = (id: string, label: string, current: boolean, onClick: () => void): HTMLElement => {
  const made = button(label, onClick, 'quiet');
  made.id = id;
  if (current) made.setAttribute('aria-current', 'page');
  return element('li', {}, made);
};

const nameOf = ({ name, kind }: Channel, { channelKinds }: Text): string =>
  kind === 'standard' ? name : `${name} (${channelKinds[kind]})`;

const places = (model: TeamsModel, choices: Choices, text: Text, actions: ChromeActions): HTMLElement => {
  const { kind } = placeOf(model, choices);
  return element(
    'nav',
    { class: 'places', attributes: { 'aria-label': text.teams } },
    ...model.teams.flatMap((team) => [
      element('h2', {}, team.name),
      element(
        'ul',
        {},
        ...team.channels.map((channel) =>
          place(channel.id, nameOf(channel, text), kind === 'channel' && channel.key === choices.channel, () =>
            actions.change({
              surface: choices.surface === 'phone' ? 'phone' : 'channel',
              channel: channel.key,
              tab: undefined,
              sub: undefined,
            }),
          ),
        ),
      ),
    ]),
    element('h2', {}, text.chats),
    element(
      'ul',
      {},
      ...(
        [
          ['chat', model.chats.group],
          ['meeting', model.chats.meeting],
        ] as const
      ).map(([surface, chat]) =>
        place(chat.id, chat.name, surface === choices.surface, () =>
          actions.change({ surface, tab: undefined, sub: undefined }),
        ),
      ),
    ),
    element('h2', {}, text.apps),
    element(
      'ul',
      {},
      place(model.app.id, model.app.name, kind === 'personal', () =>
        actions.change({ surface: 'personal', tab: undefined, sub: undefined }),
      ),
    ),
  );
};

const tabBar = (
  heading: string,
  label: string,
  tabs: readonly { readonly id: string; readonly name: string }[],
  shown: string | undefined,
  onChoose: (id: string) => void,
  ...actions: readonly Node[]
): HTMLElement =>
  element(
    'div',
    { class: 'tabs' },
    element('h2', {}, heading),
    element(
      'nav',
      { attributes: { 'aria-label': label } },
      element(
        'ul',
        {},
        ...tabs.map((tab) => place(`tab-${tab.id}`, tab.name, tab.id === shown, () => onChoose(tab.id))),
      ),
    ),
    ...actions,
  );

const savedTabs = (
  model: TeamsModel,
  choices: Choices,
  shown: SavedTab | undefined,
  text: Text,
  actions: ChromeActions,
): HTMLElement => {
  const here = placeOf(model, choices);
  const thread = threadOf(here);
  const tabs = model.savedTabs.filter((tab) => tab.threadId === thread);
  return tabBar(
    titleOf(here, model.app.name),
    text.tabs,
    tabs,
    shown?.id,
    (tab) => actions.change({ tab, sub: undefined }),
    button(`+ ${text.addTab}`, () => actions.addTab(), 'quiet'),
    ...(shown === undefined
      ? []
      : [
          button(text.tabSettings, () => actions.configureTab(shown), 'quiet'),
          button(text.removeTab, () => actions.removeTab(shown), 'quiet'),
        ]),
  );
};

const personalTabs = (model: TeamsModel, shown: PersonalTab | undefined, text: Text, actions: ChromeActions) =>
  tabBar(
    model.app.name,
    text.personalTabs,
    model.app.personalTabs.map(({ entityId, name }) => ({ id: entityId, name })),
    shown?.entityId,
    (tab) => actions.change({ tab, sub: undefined }),
  );

export interface Shown {
  readonly savedTab: SavedTab | undefined;
  readonly personalTab: PersonalTab | undefined;
}

export const drawChrome = (
  model: TeamsModel,
  choices: Choices,
  shown: Shown,
  text: Text,
  actions: ChromeActions,
): { readonly bar: HTMLElement; readonly places: HTMLElement; readonly tabs: HTMLElement } => ({
  bar: bar(model, choices, text, actions),
  places: places(model, choices, text, actions),
  tabs:
    choices.surface === 'personal'
      ? personalTabs(model, shown.personalTab, text, actions)
      : savedTabs(model, choices, shown.savedTab, text, actions),
});
