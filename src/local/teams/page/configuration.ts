/** The window in which the app's configuration page stands while somebody adds its tab to a channel. */
import type { SavedTab } from '../model';
import type { AppFrame } from './appFrame';
import { openDialog } from './dialogs';
import { button, element } from './element';
import type { TabSettings } from './messages';
import type { Text } from './text';

export interface Configuration {
  readonly frame: AppFrame;
  /** Of the tab that is being changed; undefined for a new one. */
  readonly existingId: string | undefined;
  /** What the tab has been saved with before, or has just given. */
  settings(): TabSettings | undefined;
  setValid(valid: boolean): void;
  setSettings(settings: TabSettings): void;
  showFailure(reason: string): void;
  close(): void;
}

export const openConfiguration = (
  frame: AppFrame,
  title: string,
  existing: SavedTab | undefined,
  text: Text,
  onClosed: () => void,
): Configuration => {
  let settings: TabSettings | undefined = existing;
  const problem = element('p', { class: 'problem', attributes: { role: 'alert' } });
  const save = button(
    text.save,
    () => {
      problem.textContent = '';
      save.textContent = text.saving;
      save.disabled = true;
      frame.event('settings.save', {});
    },
    'primary',
  );
  save.disabled = true;
  const close = (): void => {
    dialog.close();
    onClosed();
  };
  const dialog = openDialog(title, [frame.element, problem], [save, button(text.cancel, close)], onClosed, 'large');
  return {
    frame,
    existingId: existing?.id,
    settings: () => settings,
    setValid: (valid) => {
      save.disabled = !valid;
    },
    setSettings: (given) => {
      settings = given;
    },
    showFailure: (reason) => {
      problem.textContent = `${text.saveFailed} ${reason}`;
      save.textContent = text.save;
      save.disabled = false;
    },
    close,
  };
};
