/** Where the tab stands, by what the page shows: a channel, a chat or a meeting with tabs of its own, or nowhere but with the person. */
import type { Channel, Chat, Team, TeamsModel } from '../model';
import type { Choices, Surface } from './address';

export type Place =
  | { readonly kind: 'channel'; readonly team: Team; readonly channel: Channel }
  | { readonly kind: 'chat'; readonly chat: Chat }
  | { readonly kind: 'personal' };

export const findChannel = (model: TeamsModel, key: string): { readonly team: Team; readonly channel: Channel } => {
  for (const team of model.teams) {
    const channel = team.channels.find((one) => one.key === key);
    if (channel !== undefined) return { team, channel };
  }
  throw new Error(`there is no channel ${key}`);
};

/** A meeting has one chat: its tab there, beside the meeting and on its stage is the same one. */
const chats: Readonly<Partial<Record<Surface, keyof TeamsModel['chats']>>> = {
  chat: 'group',
  meeting: 'meeting',
  sidePanel: 'meeting',
  stage: 'meeting',
};

export const placeOf = (model: TeamsModel, { surface, channel }: Pick<Choices, 'surface' | 'channel'>): Place => {
  const chat = chats[surface];
  if (chat !== undefined) return { kind: 'chat', chat: model.chats[chat] };
  return surface === 'personal' ? { kind: 'personal' } : { kind: 'channel', ...findChannel(model, channel) };
};

/** By which a tab belongs to its place; undefined for the personal app. */
export const threadOf = (place: Place): string | undefined => {
  if (place.kind === 'channel') return place.channel.id;
  return place.kind === 'chat' ? place.chat.id : undefined;
};

export const titleOf = (place: Place, appName: string): string => {
  if (place.kind === 'channel') return `${place.team.name} › ${place.channel.name}`;
  return place.kind === 'chat' ? place.chat.name : appName;
};
