/** Windows of the host itself, above the tab. */
import type { Person } from '../model';
import { button, element } from './element';
import type { Text } from './text';

export interface OpenDialog {
  readonly window: HTMLDialogElement;
  close(): void;
}

/** Shows a modal window; `onDismiss` runs when the person closes it with Escape. */
export const openDialog = (
  title: string,
  body: readonly Node[],
  actions: readonly Node[],
  onDismiss: () => void,
  kind = 'small',
): OpenDialog => {
  const headingId = `dialog-${crypto.randomUUID()}`;
  const window = element(
    'dialog',
    { class: kind, attributes: { 'aria-labelledby': headingId } },
    element('h2', { attributes: { id: headingId } }, title),
    ...body,
    element('div', { class: 'actions' }, ...actions),
  );
  const close = (): void => {
    window.close();
    window.remove();
  };
  window.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
    onDismiss();
  });
  document.body.append(window);
  window.showModal();
  return { window, close };
};

const ask = (title: string, body: readonly Node[], [yes, no]: readonly [string, string]): Promise<boolean> =>
  new Promise((resolve) => {
    const answer = (given: boolean) => () => {
      dialog.close();
      resolve(given);
    };
    const actions = [button(yes, answer(true), 'primary'), button(no, answer(false))];
    const dialog = openDialog(title, body, actions, () => resolve(false));
  });

export const askConsent = (appName: string, scopes: readonly string[], text: Text): Promise<boolean> =>
  ask(
    text.consentTitle,
    [
      element('p', {}, `${appName} ${text.consentBody}`),
      element('ul', {}, ...scopes.map((scope) => element('li', {}, scope))),
    ],
    [text.accept, text.decline],
  );

export const askSignIn = (text: Text): Promise<boolean> =>
  ask(text.signInTitle, [element('p', {}, text.signInBody)], [text.signIn, text.cancel]);

/** Resolves the chosen people, or undefined when the person gave up. */
export const choosePeople = (
  people: readonly Person[],
  options: { readonly title: string; readonly single: boolean; readonly chosen: readonly string[] },
  text: Text,
): Promise<readonly Person[] | undefined> =>
  new Promise((resolve) => {
    const rows = people.map((person) => {
      const box = element('input', {
        attributes: {
          type: options.single ? 'radio' : 'checkbox',
          name: 'people',
          ...(options.chosen.includes(person.objectId) && { checked: '' }),
        },
      });
      return { person, box, row: element('label', { class: 'row' }, box, `${person.name}, ${person.jobTitle}`) };
    });
    const finish = (chosen: readonly Person[] | undefined) => {
      dialog.close();
      resolve(chosen);
    };
    const dialog = openDialog(
      options.title === '' ? text.choosePeople : options.title,
      [element('div', { class: 'rows' }, ...rows.map(({ row }) => row))],
      [
        button(text.choose, () => finish(rows.filter(({ box }) => box.checked).map(({ person }) => person)), 'primary'),
        button(text.cancel, () => finish(undefined)),
      ],
      () => resolve(undefined),
    );
  });
