/** Asks before something that cannot be undone by pressing the same button again. Escape and the first button are safe. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What screen readers are kept from, of the page's topmost elements. */
const hiddenFromReaders = (): readonly Element[] =>
  [...document.body.children].filter((element) => element.getAttribute('aria-hidden') === 'true');

/**
 * Puts back what Fluent's dialog leaves behind when it is unmounted while open (seen with 9.74 in Chromium): the page
 * stays hidden from screen readers, and the focus is nowhere, for want of a trigger of its own.
 */
const useTracelessDialog = (): void => {
  const [before] = useState(() => ({ opener: document.activeElement, hidden: hiddenFromReaders() }));
  useEffect(
    () => () => {
      for (const element of hiddenFromReaders()) {
        if (!before.hidden.includes(element)) element.removeAttribute('aria-hidden');
      }
      if (before.opener instanceof HTMLElement && before.opener.isConnected) before.opener.focus();
    },
    [before],
  );
};

function OpenDialog({ title, children, confirm, cancel, onConfirm, onCancel }: ConfirmDialogProps) {
  useTracelessDialog();
  return (
    <Dialog modalType="alert" open onOpenChange={(_event, data) => (data.open ? undefined : onCancel())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onCancel}>
              {cancel}
            </Button>
            <Button onClick={onConfirm}>{confirm}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Mounted only while it asks: a closed Fluent dialog leaves focusable, hidden stand-ins in the page, which axe reports. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}
