/**
 * When something was really on the screen. A ResizeObserver runs after layout and after every animation callback of a
 * frame, just before it is painted: what stands in the document then is what the person sees.
 */
const probe = document.createElement('div');
probe.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px;visibility:hidden';
document.body.append(probe);

let wide = false;
let atEnd: (() => void) | undefined;
new ResizeObserver(() => {
  const run = atEnd;
  atEnd = undefined;
  run?.();
}).observe(probe);

/** Runs `look` at the end of the next frame. */
export const atEndOfFrame = (look: () => void): void => {
  requestAnimationFrame(() => {
    atEnd = look;
    wide = !wide;
    probe.style.width = wide ? '2px' : '1px';
  });
};

/** Runs `go` in the first task after the frame being made has been painted. */
export const afterPaint = (go: () => void): void => {
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', go, { once: true });
  channel.port1.start();
  channel.port2.postMessage(undefined);
};

/** When (`performance.now()`) the first frame for which `isRight` holds has been painted. */
export const painted = (isRight: () => boolean, patienceMs = 15_000): Promise<number> =>
  new Promise((resolve, reject) => {
    const deadline = performance.now() + patienceMs;
    const look = (): void => {
      if (isRight()) afterPaint(() => resolve(performance.now()));
      else if (performance.now() > deadline) reject(new Error('the rows expected never came'));
      else atEndOfFrame(look);
    };
    atEndOfFrame(look);
  });
