/**
 * Whether a window that was sent to another origin has arrived there: until then its address can be read, and is that of an
 * empty page. Afterwards it is nobody's business: also the browser's own page that says that it found nobody.
 */
const isEmptyStill = (opened: Window): boolean => {
  try {
    return !opened.closed && opened.location.href === 'about:blank';
  } catch {
    // Another origin's.
    return false;
  }
};

/** Calls `late`, once, when nothing has come by then, and closes the window. */
export const watchWindow = (opened: Window, ms: number, late: () => void): void => {
  setTimeout(() => {
    if (!isEmptyStill(opened)) return;
    opened.close();
    late();
  }, ms);
};
