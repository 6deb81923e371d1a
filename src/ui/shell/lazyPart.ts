/**
 * A part of the tab that is fetched when somebody goes there. Without a network that is no fault of the tab: it says what
 * is missing, and not that something broke. A part that a new version has taken away stays a fault.
 */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { AppError } from '../../domain/errors';

export const lazyPart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => {
    try {
      return { default: await load() };
    } catch (error) {
      throw navigator.onLine ? error : new AppError({ kind: 'Offline' }, error);
    }
  });
