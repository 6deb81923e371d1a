/** What the page shows at the moment, and the only way to change it. Kept in the address; the last of it in the browser. */
import type { PersonalTab, SavedTab, TeamsModel } from '../model';
import { readChoices, writeChoices, type Choices } from './address';
import { parseDeepLink, targetOf } from './deepLink';
import { placeOf, threadOf } from './place';

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

/** The tab of the app that the choices lead to; undefined in a channel or chat without one. */
export const shownTab = (
  model: TeamsModel,
  choices: Choices,
): { readonly savedTab: SavedTab | undefined; readonly personalTab: PersonalTab | undefined } => {
  const thread = threadOf(placeOf(model, choices));
  if (thread === undefined) {
    const personal = model.app.personalTabs;
    return {
      savedTab: undefined,
      personalTab: personal.find((tab) => tab.entityId === choices.tab) ?? personal[0],
    };
  }
  const saved = model.savedTabs.filter((tab) => tab.threadId === thread);
  return { savedTab: saved.find((tab) => tab.id === choices.tab) ?? saved[0], personalTab: undefined };
};
