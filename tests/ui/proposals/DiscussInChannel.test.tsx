import { screen, waitFor } from '@testing-library/react';
import type { ConversationRequest, HostContext } from '../../../src/teams/host';
import { DiscussInChannel } from '../../../src/ui/features/proposals/discuss/DiscussInChannel';
import { aProposal, aRound } from '../../support/entities';
import { memorySite, viewerOf, type MemorySite } from '../../support/memoryStores';
import { channelContext, personalContext, quietHost, renderTab, testViewer } from '../../support/renderTab';
import type { PersonId } from '../../../src/domain/ids';

const mads = viewerOf({ id: 2 as PersonId, name: 'Mads Holm', email: 'mads.holm@norddjurs.example' }, ['chef']);
const released = aProposal(17, { title: 'Fælles vagtplan', stage: 'tilFagudvalg' });

/** A channel that begins a conversation whenever none is named, and remembers what it was asked. */
const channel = (context: HostContext, begins: string) => {
  const asked: ConversationRequest[] = [];
  return {
    asked,
    host: {
      ...quietHost(context),
      openConversation: async (request: ConversationRequest, onStarted: (id: string) => void) => {
        asked.push(request);
        if (request.conversationId === undefined) onStarted(begins);
      },
    },
  };
};

const press = async (site: MemorySite, viewer = testViewer(), begins = 'samtale-1', proposal = released) => {
  const { asked, host } = channel(channelContext, begins);
  const { user, unmount } = renderTab(<DiscussInChannel proposal={proposal} />, {
    site,
    viewer,
    round: aRound(),
    services: { host, context: channelContext },
  });
  await user.click(screen.getByRole('button', { name: 'Drøft i kanalen' }));
  return { asked, user, unmount };
};
const kept = (site: MemorySite) => site.as(mads).conversations.find('forslag/17', '19:raaderum@thread.tacv2');

test('the next person continues the conversation the first one began', async () => {
  const site = memorySite();
  const first = await press(site);
  await waitFor(async () => expect(await kept(site)).toBeDefined());
  expect(await kept(site)).toEqual({
    id: 1,
    key: 'forslag/17@19:raaderum@thread.tacv2',
    title: 'forslag/17', // the list is read by people who may not know of the proposal
    itemAddress: 'forslag/17',
    channelId: '19:raaderum@thread.tacv2',
    entityId: 'raaderum',
    conversationId: 'samtale-1',
  });
  first.unmount();
  const second = await press(site, mads, 'samtale-2');
  await waitFor(() => expect(second.asked).toHaveLength(1));
  expect([...first.asked, ...second.asked].map(({ conversationId, title }) => [conversationId, title])).toEqual([
    [undefined, 'S117 Fælles vagtplan'],
    ['samtale-1', 'S117 Fælles vagtplan'],
  ]);
  expect((await kept(site))?.conversationId).toBe('samtale-1');
});

test('when two begin at once, both are led to the one that was kept', async () => {
  const site = memorySite();
  const { asked, host } = channel(channelContext, 'min');
  const { user } = renderTab(<DiscussInChannel proposal={released} />, {
    site,
    services: {
      context: channelContext,
      host: {
        ...host,
        openConversation: async (request, onStarted) => {
          await site.as(mads).conversations.keep({
            title: 'S117',
            itemAddress: 'forslag/17',
            channelId: request.channelId,
            entityId: request.entityId,
            conversationId: 'kollegaens',
          });
          await host.openConversation(request, onStarted);
        },
      },
    },
  });
  await user.click(screen.getByRole('button', { name: 'Drøft i kanalen' }));
  expect(await screen.findByText(/En kollega begyndte en samtale/)).toBeInTheDocument();
  expect(asked).toHaveLength(1);
  expect((await kept(site))?.conversationId).toBe('kollegaens');
});

test('a conversation that could not be kept says so, and can be kept again', async () => {
  const site = memorySite();
  site.failures.set('conversations.keep', { kind: 'Offline' });
  const { user } = await press(site);
  const again = await screen.findByRole('button', { name: 'Knyt den til forslaget' });
  site.failures.delete('conversations.keep');
  await user.click(again);
  await waitFor(async () => expect((await kept(site))?.conversationId).toBe('samtale-1'));
  await waitFor(() => expect(again).not.toBeInTheDocument());
});

test('an unreleased proposal is discussed only after a warning about who can read along', async () => {
  const site = memorySite();
  const proposal = { ...released, stage: 'raaderumsgruppen' } as const;
  const { asked, user } = await press(site, testViewer(), 'samtale-1', proposal);
  expect(await screen.findByText(/Alle medlemmer af kanalen »Råderum« kan læse samtalen/)).toBeInTheDocument();
  expect(asked).toEqual([]);
  await user.click(screen.getByText('Åbn samtalen'));
  await waitFor(() => expect(asked).toHaveLength(1));
});

test.each([
  ['outside a channel', personalContext, /når fanen er åbnet i en Teams-kanal/],
  [
    'where Teams has no conversations for tabs',
    { ...channelContext, surface: 'sidePanel' } as const,
    /Din udgave af Teams/,
  ],
])('%s the button says why it cannot', async (_where, context, reason) => {
  const { asked, host } = channel(context, 'x');
  const { user } = renderTab(<DiscussInChannel proposal={released} />, { services: { host, context } });
  const button = screen.getByRole('button', { name: 'Drøft i kanalen' });
  expect(button).toHaveAccessibleDescription(reason);
  await user.click(button);
  expect(asked).toEqual([]);
});
