/** Dialogs that the app asks the host to open: a second frame of the app, with the opener to answer. */
import type { AppFrame, AppMessage } from './appFrame';
import { openDialog, type OpenDialog } from './dialogs';
import { button } from './element';
import type { Text } from './text';

interface Task {
  readonly frame: AppFrame;
  readonly opener: AppFrame;
  readonly dialog: OpenDialog;
  readonly finish: (answer: readonly unknown[]) => void;
}

export interface Tasks {
  frames(): readonly AppFrame[];
  /** Resolves what teams-js expects: `[null, result]`, or a sentence when the person closed the window. */
  open(opener: AppFrame, frame: AppFrame, title: string, text: Text): Promise<readonly unknown[]>;
  complete(frame: AppFrame, result: unknown): void;
  passOn(frame: AppFrame, message: AppMessage): void;
}

export const createTasks = (): Tasks => {
  const open: Task[] = [];
  const end = (task: Task, answer: readonly unknown[]): void => {
    open.splice(open.indexOf(task), 1);
    task.dialog.close();
    task.finish(answer);
  };
  return {
    frames: () => open.map((task) => task.frame),
    open: (opener, frame, title, text) =>
      new Promise((finish) => {
        const cancel = (): void => end(task, ['User cancelled/closed the task module.']);
        const actions = [button(text.close, () => cancel())];
        const dialog = openDialog(title === '' ? text.task : title, [frame.element], actions, () => cancel(), 'large');
        const task: Task = { frame, opener, dialog, finish };
        open.push(task);
      }),
    complete: (frame, result) => {
      const task = open.find((one) => one.frame === frame);
      if (task !== undefined) end(task, [null, result]);
    },
    passOn: (frame, message) => {
      const [up, down] = [open.find((one) => one.frame === frame), open.find((one) => one.opener === frame)];
      const target = message.func === 'messageForParent' ? up?.opener : down?.frame;
      target?.event(message.func, ...message.args);
    },
  };
};
