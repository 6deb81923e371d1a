/** Draws a piece of the tab as a person meets it: their stores, Danish texts, a theme, an address. No Teams, no network. */
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { PersonId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import type { Round } from '../../src/domain/round';
import type { Viewer } from '../../src/domain/viewer';
import { formRules } from '../../src/sharepoint/schema/formRules';
import type { Host, HostContext, TabConfiguration } from '../../src/teams/host';
import { createQueryClient } from '../../src/ui/data/queries';
import { RoundProvider } from '../../src/ui/data/round';
import { ServicesProvider, type Services } from '../../src/ui/data/services';
import { da } from '../../src/ui/text/da';
import { TextProvider } from '../../src/ui/text/useText';
import { siteReadings, surroundings } from './memoryHealth';
import { memoryMembers } from './memoryMembers';
import { memorySetUp } from './memorySetUp';
import { memorySite, viewerOf, type MemorySite } from './memoryStores';

export const personalContext: HostContext = {
  surface: 'personal',
  theme: 'light',
  language: 'da',
  pageId: 'raaderum',
  subPageId: undefined,
  channel: undefined,
  chatId: undefined,
  teamName: undefined,
  directoryId: undefined,
  isChannelOfOthers: false,
  loginHint: undefined,
  personId: undefined,
};

export const channelContext: HostContext = {
  ...personalContext,
  surface: 'channel',
  channel: { id: '19:raaderum@thread.tacv2', name: 'Råderum' },
  teamName: 'Økonomi',
};

/** A host that does what it is told and remembers it. */
export const quietHost = (
  context: HostContext = personalContext,
): Host & { readonly configured: TabConfiguration[] } => {
  const configured: TabConfiguration[] = [];
  return {
    configured,
    start: async () => context,
    onThemeChange: () => () => undefined,
    reportLoaded: () => undefined,
    reportReady: () => undefined,
    canOpenConversation: () => context.surface === 'channel',
    openConversation: async () => undefined,
    linkTo: (address) => `https://teams.microsoft.com/l/entity/app/${context.pageId}?address=${address}`,
    savedConfiguration: async () => undefined,
    configure: async (configuration) => {
      if (configuration !== undefined) configured.push(configuration);
    },
  };
};

export const testViewer = (): Viewer =>
  viewerOf({ id: 1 as PersonId, name: 'Birthe Lund', email: 'birthe.lund@norddjurs.example' }, ['raaderumsgruppe']);

export const testServices = ({
  stores = memorySite().as(testViewer()),
  ...given
}: Partial<Services> = {}): Services => ({
  stores,
  openSite: () => stores,
  host: quietHost(given.context),
  context: personalContext,
  rules: formRules,
  today: () => localDate('2024-04-15'),
  siteUrl: 'https://norddjurs.sharepoint.example/sites/raaderum',
  signIn: { isSlow: () => false, subscribe: () => () => undefined },
  siteAge: async () => 'same',
  checkSite: async () => ({ state: 'ready', title: 'Råderum' }),
  askForConsent: async () => undefined,
  health: async () => ({ look: async () => siteReadings(), around: async () => surroundings() }),
  inBrowser: undefined,
  manage: {
    rights: stores.rights,
    ideas: stores.ideas,
    setUp: async () => memorySetUp([]),
    members: async () => memoryMembers([]),
    askForConsent: async () => undefined,
    permission: 'AllSites.FullControl',
  },
  permission: 'AllSites.Write',
  ...given,
});

export interface RenderTabOptions {
  readonly site?: MemorySite;
  readonly viewer?: Viewer;
  /** Over the stores of `site` and `viewer`. */
  readonly services?: Partial<Services>;
  /** "#/forslag?omraade=3" */
  readonly address?: string;
  /** Around a page; leave out for the shell, which finds the round by itself. */
  readonly round?: Round;
}

export const renderTab = (
  element: ReactNode,
  { site = memorySite(), viewer = testViewer(), services = {}, address = '#/', round }: RenderTabOptions = {},
): RenderResult & { readonly user: UserEvent } => {
  window.history.replaceState(null, '', address);
  const inside = round === undefined ? element : <RoundProvider round={round}>{element}</RoundProvider>;
  const rendered = render(
    <FluentProvider theme={teamsLightTheme}>
      <TextProvider language="da" texts={da}>
        <ServicesProvider services={testServices({ stores: site.as(viewer), ...services })}>
          <QueryClientProvider client={createQueryClient()}>{inside}</QueryClientProvider>
        </ServicesProvider>
      </TextProvider>
    </FluentProvider>,
  );
  return { ...rendered, user: userEvent.setup() };
};
