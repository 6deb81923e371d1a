/** What the page of missing MED-drøftelser shows: by MED-udvalg, since each meets on a day of its own. */
import type { ClientKey, OrgUnitId } from '../../../../domain/ids';
import type { LocalDate } from '../../../../domain/localDate';
import { parseDate } from '../../../../domain/dateText';
import { mayStart, type WantedMed } from '../../../../domain/medStart';
import { medLevels, type OrgUnit } from '../../../../domain/organisation';

export interface StartGroup {
  readonly committee: OrgUnit;
  readonly rows: readonly WantedMed[];
}

const danish = new Intl.Collator('da', { numeric: true });
const levelOf = ({ medLevel }: OrgUnit): number =>
  medLevel === undefined ? medLevels.length : medLevels.indexOf(medLevel);

/** "S101 Fælles vagtplan" */
export const proposalName = ({ number, title }: WantedMed['proposal']): string =>
  [number ?? '', title].join(' ').trim();

/** Hovedudvalget first, then OMU and LMU, each in Danish order; proposals by their numbers. */
export const toStartGroups = (wanted: readonly WantedMed[]): readonly StartGroup[] => {
  const committees = new Map(wanted.map(({ committee }) => [committee.id, committee]));
  return [...committees.values()]
    .toSorted((a, b) => levelOf(a) - levelOf(b) || danish.compare(a.name, b.name))
    .map((committee) => ({
      committee,
      rows: wanted
        .filter((row) => row.committee.id === committee.id)
        .toSorted((a, b) => danish.compare(proposalName(a.proposal), proposalName(b.proposal))),
    }));
};

export interface Counted {
  readonly existing: number;
  readonly notForViewer: number;
}

/** Of all proposals at once only what can be made is shown; the rest is counted. */
export const countOthers = (wanted: readonly WantedMed[]): Counted => ({
  existing: wanted.filter(({ existing }) => existing !== undefined).length,
  notForViewer: wanted.filter((row) => row.existing === undefined && !mayStart(row)).length,
});

export interface Choice {
  readonly leftOut: ReadonlySet<ClientKey>;
  /** As typed; without an entry what the milestones propose. */
  readonly days: ReadonlyMap<OrgUnitId, string>;
}

export interface Chosen {
  readonly row: WantedMed;
  readonly deadline: LocalDate | undefined;
}

export type DayOf = (committee: OrgUnit) => string;

export const isDay = (text: string): boolean => text.trim() === '' || parseDate(text).ok;

/** What is ticked, with its day. Where a day cannot be read, nothing is made. */
export const chosenOf = (wanted: readonly WantedMed[], leftOut: Choice['leftOut'], dayOf: DayOf): readonly Chosen[] =>
  wanted
    .filter((row) => mayStart(row) && !leftOut.has(row.key))
    .map((row) => {
      const text = dayOf(row.committee);
      const read = parseDate(text);
      return { row, deadline: text.trim() !== '' && read.ok ? read.value : undefined };
    });
