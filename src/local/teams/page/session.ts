/** What the page shows at the moment, and the only way to change it. Kept in the address; the last of it in the browser. */
import type { PersonalTab, SavedTab, TeamsModel } from '../model';
import { readChoices, writeChoices, type Choices } from './address';
import { parseDeepLink, targetOf } from './deepLink';
import { findChannel } from './hostContext';

const LAST = 'local-teams-last';

/** The choices a fresh page begins with: its own address, a deep link in it, or where the person was last. */
export const firstChoices = (model: TeamsModel): Choices => {
  const link = parseDeepLink(location.href, location.origin);
  const target = link && targetOf(link, model);
  if (link === undefined && location.search !== '') return readChoices(location.search, model);
  const { person, theme, language, channel } = readChoices(localStorage.getItem(LAST) ?? '', model);
  return { ...readChoices('', model), person, theme, language, channel, ...target };
};

export const rememberChoices = (choices: Choices, how: 'push' | 'replace'): void => {
  const address = writeChoices(choices);
  localStorage.setItem(LAST, address);
  if (how === 'replace') history.replaceState(null, '', `/${address}`);
  else if (location.search !== address) history.pushState(null, '', `/${address}`);
};

const inChannel = (surface: Choices['surface']): boolean => surface === 'channel' || surface === 'phone';

/** The tab of the app that the choices lead to; undefined in a channel without one. */
export const shownTab = (
  model: TeamsModel,
  choices: Choices,
): { readonly channelTab: SavedTab | undefined; readonly personalTab: PersonalTab | undefined } => {
  const { channel } = findChannel(model, choices.channel);
  const saved = model.savedTabs.filter((tab) => tab.channelId === channel.id);
  const channelTab = saved.find((tab) => tab.id === choices.tab) ?? saved[0];
  const personal = model.app.personalTabs;
  const personalTab = personal.find((tab) => tab.entityId === choices.tab) ?? personal[0];
  if (choices.surface === 'personal') return { channelTab: undefined, personalTab };
  // A meeting or a chat without a tab of its channel still has the app.
  return { channelTab, personalTab: !inChannel(choices.surface) && !channelTab ? personalTab : undefined };
};
