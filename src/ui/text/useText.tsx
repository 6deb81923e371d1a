/** The texts of the person's language. English is fetched only where somebody reads it. */
import { createContext, useContext, type ReactNode } from 'react';
import type { Language } from '../../teams/host';
import { da, type Texts } from './da';

interface Reading {
  readonly language: Language;
  readonly texts: Texts;
}

const TextContext = createContext<Reading>({ language: 'da', texts: da });

export const loadTexts = async (language: Language): Promise<Texts> =>
  language === 'da' ? da : (await import('./en')).en;

export function TextProvider({ language, texts, children }: Reading & { children: ReactNode }) {
  return <TextContext.Provider value={{ language, texts }}>{children}</TextContext.Provider>;
}

/** `useText().proposals.title` */
export const useText = (): Texts => useContext(TextContext).texts;

export const useLanguage = (): Language => useContext(TextContext).language;
