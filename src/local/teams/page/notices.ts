/** What the person should know beside the tab: what Teams would have done, and what this host did not understand. */
import { button, element } from './element';
import type { Text } from './text';

export interface Notices {
  readonly region: HTMLElement;
  say(sentence: string, link?: string): void;
  unknown(func: string, args: unknown): void;
}

export const createNotices = (text: () => Text): Notices => {
  const said = element('div', { attributes: { role: 'status' } });
  const unknownList = element('ul', {});
  const unknown = element('details', { class: 'unknown', attributes: { open: '', hidden: '' } });
  const region = element('section', { class: 'notices' }, said, unknown);
  return {
    region,
    say: (sentence, link) => {
      region.setAttribute('aria-label', text().notices);
      const notice = element(
        'p',
        { class: 'notice' },
        sentence,
        ' ',
        link !== undefined &&
          element('a', { attributes: { href: link, target: '_blank', rel: 'noopener noreferrer' } }, link),
        button(text().close, () => notice.remove(), 'quiet'),
      );
      said.append(notice);
    },
    unknown: (func, args) => {
      unknownList.append(element('li', {}, element('code', {}, `${func} ${JSON.stringify(args) ?? ''}`)));
      unknown.replaceChildren(
        element('summary', {}, `${text().unknown} (${unknownList.childElementCount})`),
        element('p', {}, text().unknownExplain),
        unknownList,
      );
      unknown.hidden = false;
    },
  };
};
