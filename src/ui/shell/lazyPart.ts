/**
 * A part of the tab that is fetched when somebody goes there. Without a network that is no fault of the tab: it says what
 * is missing, and not that something broke. A part that a new edition has taken away says that, and stays a fault otherwise.
 */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { AppError } from '../../domain/errors';

const whyNot = async (error: unknown): Promise<unknown> => {
  if (!navigator.onLine) return new AppError({ kind: 'Offline' }, error);
  try {
    return await (await import('./newerEdition')).orNewEdition(error);
  } catch {
    // That part is missing too.
    return error;
  }
};

export const lazyPart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => {
    try {
      return { default: await load() };
    } catch (error) {
      throw await whyNot(error);
    }
  });
