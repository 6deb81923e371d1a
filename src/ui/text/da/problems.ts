/** What is wrong with a text as typed, one sentence a code of `domain/draftProblem`. `label` is the field's own label. */
export const problemsText = {
  required: (label: string) => `${label} skal udfyldes.`,
  tooLong: (label: string, length: string, max: string) => `${label} er ${length} tegn og må højst være ${max}.`,
  notANumber: (label: string) => `${label} skal være et tal, for eksempel 1.250 eller -1.250.`,
  notWhole: (label: string) => `${label} skal være hele 1.000 kr. uden komma.`,
  ambiguousNumber: (label: string) =>
    `${label} kan læses på to måder. Skriv punktum foran hver tre cifre (1.250) eller slet ikke (1250), og komma foran decimaler.`,
  tooManyDecimals: (label: string, decimals: string) =>
    decimals === '1' ? `${label} må højst have én decimal.` : `${label} må højst have ${decimals} decimaler.`,
  tooLarge: (label: string, max: string) => `${label} må højst være ${max}.`,
  tooSmall: (label: string, min: string) => `${label} må ikke være under ${min}.`,
  notADate: (label: string) => `${label} skal være en dato, der findes: dd-mm-åååå.`,
  notAMonth: (label: string) => `${label} skal være en måned: mm-åååå.`,
  notAYear: (label: string) => `${label} skal være et årstal med fire cifre.`,
  notAClockTime: (label: string) => `${label} skal være et klokkeslæt, for eksempel 17.00.`,
  yearOutside: (label: string, min: string, max: string) => `${label} skal ligge mellem ${min} og ${max}.`,
  beforeMed: (label: string) => `${label} kan ikke være før den dag, runden er frigivet til MED.`,
  endBeforeStart: (label: string) => `${label} ligger før begyndelsen.`,
  inTheFuture: (label: string) => `${label} kan ikke ligge i fremtiden.`,
  taken: (label: string, by: string) => `${label} bruges allerede af »${by}«. Vælg et andet.`,
  unknownChoice: (label: string) => `${label} har en værdi, der ikke kan vælges. Vælg en fra listen.`,
};
