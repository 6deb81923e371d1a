/** The views of the menu, in its order. Each has its address, and items lie below it ("/forslag/17"). */
export const views = [
  { name: 'overview', path: '/' },
  { name: 'ideas', path: '/ideer' },
  { name: 'proposals', path: '/forslag' },
  { name: 'med', path: '/med' },
  { name: 'timeline', path: '/tidsplan' },
  { name: 'plan', path: '/plan' },
] as const;

/** Whether `path` is the view itself or something in it. The overview has nothing below it. */
export const isWithin = (path: string, viewPath: string): boolean =>
  path === viewPath || (viewPath !== '/' && path.startsWith(`${viewPath}/`));

/** The view an address belongs to: where one goes when its item makes no sense any more (another round). */
export const viewPathOf = (path: string): string => views.find((view) => isWithin(path, view.path))?.path ?? '/';
