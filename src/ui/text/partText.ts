/**
 * Texts that come with the part of the tab that shows them, and not before the first rows (decision 0009). Danish is bundled
 * with that part, its English twin is fetched by those who read it. `da/<x>.ts` holds the words, `en/<x>.ts` its twin,
 * `parts/<x>.ts` joins the two; the compiler refuses one without the other.
 */
import { use } from 'react';
import { AppError } from '../../domain/errors';
import { useLanguage } from './useText';

export interface PartText<Words> {
  readonly da: Words;
  readonly en: () => Promise<Words>;
}

/** English is asked for once; like a part that could not be fetched, words that could not stay away until the tab is reloaded. */
export const partText = <Words extends object>(da: Words, loadEn: () => Promise<NoInfer<Words>>): PartText<Words> => {
  let english: Promise<Words> | undefined;
  const load = async (): Promise<Words> => {
    try {
      return await loadEn();
    } catch (error) {
      throw navigator.onLine ? error : new AppError({ kind: 'Offline' }, error);
    }
  };
  return { da, en: () => (english ??= load()) };
};

/** The words of the part in the person's language. Waits for English: to be used below a `Suspense`, as every lazy part is. */
export const useTextOf = <Words>(part: PartText<Words>): Words => {
  const language = useLanguage();
  return language === 'da' ? part.da : use(part.en());
};
