/** Figures as a draft holds them, typed as Danes type them, written as the reader's language writes them. */
import { parseFte, parseTkr } from '../../../../domain/numberText';
import type { Format } from '../../../format/format';

const figures = /^(economy|implementationCosts|fte)\./;

export const isFigure = (path: string): boolean => figures.test(path);

const anyDecimal = { decimals: undefined, min: undefined, max: undefined };

/** What is no figure stands as it was typed. */
export const figureText = (path: string, typed: string, format: Pick<Format, 'tkr' | 'fte'>): string => {
  if (path.startsWith('fte.')) {
    const read = parseFte(typed, anyDecimal);
    return read.ok ? format.fte(read.value) : typed;
  }
  const read = parseTkr(typed);
  return read.ok ? format.tkr(read.value) : typed;
};
