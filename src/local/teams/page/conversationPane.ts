/** The channel conversation about one page of the tab, beside it, as Teams shows it. */
import type { ChannelConversation } from '../model';
import { button, element } from './element';
import { addMessage, loadConversation, startConversation } from './server';
import type { Text } from './text';

export interface ConversationAsked {
  readonly title: string;
  readonly subEntityId: string;
  readonly entityId: string;
  readonly channelId: string;
  /** Continue this one; undefined: the first message begins a new one. */
  readonly conversationId: string | undefined;
}

export interface ConversationEvents {
  readonly onStarted: (conversation: ChannelConversation) => void;
  readonly onClosed: (conversationId: string | undefined) => void;
}

export interface ConversationPane {
  readonly region: HTMLElement;
  close(): void;
}

const messagesOf = (conversation: ChannelConversation | undefined, text: Text, language: string): readonly Node[] =>
  conversation === undefined || conversation.messages.length === 0
    ? [element('p', { class: 'muted' }, text.noMessages)]
    : conversation.messages.map((message) => {
        const at = new Date(message.at).toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', {
          dateStyle: 'short',
          timeStyle: 'short',
        });
        return element(
          'article',
          { class: 'message' },
          element('h3', {}, message.from, ' ', element('time', { attributes: { datetime: message.at } }, at)),
          element('p', {}, message.text),
        );
      });

/** Opens the pane in `place`; the caller takes care that there is only one. */
export const openConversationPane = (
  place: HTMLElement,
  asked: ConversationAsked,
  writer: string,
  text: Text,
  language: string,
  events: ConversationEvents,
): ConversationPane => {
  let conversation: ChannelConversation | undefined;
  const log = element('div', { class: 'messages', attributes: { role: 'log', 'aria-label': text.conversation } });
  const problem = element('p', { class: 'problem', attributes: { role: 'alert' } });
  const box = element('textarea', { attributes: { id: 'conversation-message', rows: '3', required: '' } });
  const show = (): void => log.replaceChildren(...messagesOf(conversation, text, language));

  const { title, subEntityId, entityId, channelId } = asked;
  const send = async (): Promise<void> => {
    const words = box.value.trim();
    if (words === '') return;
    if (conversation === undefined) {
      conversation = await startConversation({ title, subEntityId, entityId, channelId }, writer, words);
      events.onStarted(conversation);
    } else {
      conversation = await addMessage(conversation.id, writer, words);
    }
    box.value = '';
    show();
  };
  const close = (): void => {
    region.remove();
    events.onClosed(conversation?.id ?? asked.conversationId);
  };
  const form = element(
    'form',
    {},
    element('label', { attributes: { for: box.id } }, text.write),
    box,
    element('button', { class: 'primary', attributes: { type: 'submit' } }, text.send),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send().catch((error: unknown) => {
      problem.textContent = String(error);
    });
  });
  const region = element(
    'aside',
    { class: 'conversation', attributes: { 'aria-label': `${text.conversation}: ${asked.title}` } },
    element('header', {}, element('h2', {}, asked.title), button(text.close, close, 'quiet')),
    log,
    problem,
    form,
  );
  place.append(region);
  show();
  box.focus();

  const { conversationId } = asked;
  if (conversationId !== undefined) {
    loadConversation(conversationId)
      .then((found) => {
        conversation = found;
        if (found === undefined) problem.textContent = text.conversationGone;
        show();
      })
      .catch((error: unknown) => {
        problem.textContent = String(error);
      });
  }
  return { region, close };
};
