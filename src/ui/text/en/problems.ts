import type { problemsText as da } from '../da/problems';

export const problemsText: typeof da = {
  required: (label: string) => `${label} must be filled in.`,
  tooLong: (label: string, length: string, max: string) =>
    `${label} is ${length} characters and may be at most ${max}.`,
  notANumber: (label: string) => `${label} must be a number, for example 1.250 or -1.250.`,
  notWhole: (label: string) => `${label} must be whole DKK 1,000 without a comma.`,
  ambiguousNumber: (label: string) =>
    `${label} can be read in two ways. Numbers are written the Danish way: a point before every three digits (1.250) or none (1250), a comma before decimals.`,
  tooManyDecimals: (label: string, decimals: string) =>
    decimals === '1' ? `${label} may have at most one decimal.` : `${label} may have at most ${decimals} decimals.`,
  tooLarge: (label: string, max: string) => `${label} may be at most ${max}.`,
  tooSmall: (label: string, min: string) => `${label} may not be below ${min}.`,
  notADate: (label: string) => `${label} must be a date that exists: dd-mm-yyyy.`,
  notAMonth: (label: string) => `${label} must be a month: mm-yyyy.`,
  notAYear: (label: string) => `${label} must be a year of four digits.`,
  notAClockTime: (label: string) => `${label} must be a time of day, for example 17:00.`,
  yearOutside: (label: string, min: string, max: string) => `${label} must lie between ${min} and ${max}.`,
  beforeMed: (label: string) => `${label} cannot be before the day the round is released to MED.`,
  endBeforeStart: (label: string) => `${label} lies before the beginning.`,
  inTheFuture: (label: string) => `${label} cannot lie in the future.`,
  taken: (label: string, by: string) => `${label} is already used by “${by}”. Choose another.`,
  unknownChoice: (label: string) => `${label} holds a value that cannot be chosen. Choose one from the list.`,
};
