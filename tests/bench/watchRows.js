// Runs in every frame before its own scripts: notes when a list's first row has been painted. Plain, as it is injected as it stands.
(() => {
  let blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });

  const note = () => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry) => new URL(entry.name).pathname.endsWith('.js'));
    window.marks = {
      rows: performance.now(),
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      scriptBytes: scripts.reduce((sum, entry) => sum + entry.encodedBodySize, 0),
      blocked,
    };
  };
  const look = () => {
    if (document.querySelector('[role=rowheader], th[scope=row]') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(note));
  };
  requestAnimationFrame(look);
})();
