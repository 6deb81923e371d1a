/** Teams, channels and chats with ids that are the same at every start, so that links and kept conversations stay right. */
import { createHash } from 'node:crypto';
import type { ChannelKind, Team, TeamsModel } from './model';

export interface Owner {
  readonly tenantId: string;
  readonly sharePointUrl: string;
}

export interface ChannelOption {
  readonly name: string;
  readonly kind: ChannelKind;
  /** Where a shared channel belongs to a team of another directory, which has a SharePoint of its own. */
  readonly owner?: Owner;
}

export interface TeamOption {
  readonly name: string;
  /** A name alone is a standard channel. */
  readonly channels: readonly (string | ChannelOption)[];
}

const danish: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** "Børn og Unge" → "boern-og-unge": readable in an address. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danish[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A version 4 shaped GUID that depends on `text` alone. */
export const stableGuid = (text: string): string => {
  const hex = hash(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export const threadId = (key: string): string => `19:${hash(key).slice(0, 32)}@thread.tacv2`;

const optionOf = (given: string | ChannelOption): ChannelOption =>
  typeof given === 'string' ? { name: given, kind: 'standard' } : given;

/** `here`: this directory, whose channels all are that name no other. */
export const createTeams = (options: readonly TeamOption[], here: Owner): readonly Team[] =>
  options.map((team) => {
    const channels = team.channels.map(optionOf).map(({ name, kind, owner = here }) => {
      const key = `${slug(team.name)}/${slug(name)}`;
      const ownSite = kind === 'standard' ? '' : `-${slug(name)}`;
      const sitePath = `/sites/${slug(team.name)}${ownSite}`;
      const { tenantId: ownerTenantId, sharePointUrl } = owner;
      return { key, id: threadId(key), name, kind, ownerTenantId, sharePointUrl, sitePath };
    });
    return {
      id: threadId(slug(team.name)),
      groupId: stableGuid(`group ${slug(team.name)}`),
      name: team.name,
      channels,
    };
  });

/** The names of the one group chat and the one meeting there are. */
export interface ChatOptions {
  readonly group: string;
  readonly meeting: string;
}

export const createChats = ({ group, meeting }: ChatOptions): TeamsModel['chats'] => {
  const ofMeeting = `19:meeting_${hash(`meeting ${slug(meeting)}`).slice(0, 32)}@thread.v2`;
  return {
    group: { id: `19:${hash(`chat ${slug(group)}`).slice(0, 32)}@thread.v2`, name: group },
    // Opaque to an app; in the real ones the chat's own id is packed.
    meeting: { id: ofMeeting, name: meeting, meetingId: Buffer.from(`0#${ofMeeting}#0`).toString('base64') },
  };
};
