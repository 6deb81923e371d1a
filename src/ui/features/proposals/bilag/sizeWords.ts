import type { Format } from '../../../format/format';

interface SizeWords {
  readonly kilobytes: (count: string) => string;
  readonly megabytes: (count: string) => string;
}

/** As Windows and SharePoint show it: at least 1 kB; from a megabyte with one decimal. */
export const sizeWords = (bytes: number, format: Pick<Format, 'count' | 'fte'>, words: SizeWords): string =>
  bytes < 1_000_000
    ? words.kilobytes(format.count(Math.max(1, Math.round(bytes / 1_000))))
    : words.megabytes(format.fte(Math.round(bytes / 100_000) / 10));
