/** What is told of a round that is to be deleted. Pure. */
import type { Round, RoundStatus } from '../../domain/round';
import { countRemoval, removalParts, type RemovalPart, type RoundRemoval } from '../../domain/roundRemoval';

/** One, and several. */
const names: { readonly [Part in RemovalPart]: readonly [string, string] } = {
  drafts: ['kladde', 'kladder'],
  conversations: ['henvisning til en kanalsamtale', 'henvisninger til kanalsamtaler'],
  remarks: ['bemærkning', 'bemærkninger'],
  medDiscussions: ['MED-drøftelse', 'MED-drøftelser'],
  planPoints: ['punkt i udmøntningsplanen', 'punkter i udmøntningsplanen'],
  bilagFolders: ['mappe med bilag', 'mapper med bilag'],
  proposals: ['forslag', 'forslag'],
  ideas: ['idé', 'idéer'],
  workPackages: ['arbejdspakke', 'arbejdspakker'],
  milestones: ['milepæl i tidsplanen', 'milepæle i tidsplanen'],
};

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : many}`;

export const partWords = (part: RemovalPart, count: number): string => counted(count, names[part]);

/** "forslag nr. 54 S101 Digital Post først". A folder of bilag is called by its proposal's number. */
export const oneWords = (part: RemovalPart, { id, title }: { readonly id: number; readonly title: string }): string =>
  part === 'bilagFolders' ? `bilag til forslag nr. ${title}` : `${names[part][0]} nr. ${id} ${title}`;

export interface CommentCounts {
  readonly proposals: number | undefined;
  readonly medDiscussions: number | undefined;
}

const commentWords = (count: number | undefined): string =>
  count === undefined ? 'kommentarer, der ikke kunne tælles' : counted(count, ['kommentar', 'kommentarer']);

const along = (part: RemovalPart, { goes }: RoundRemoval, comments: CommentCounts): string => {
  switch (part) {
    case 'proposals': {
      const decisions = goes.proposals.reduce((sum, one) => sum + one.decisions, 0);
      return `, med ${counted(decisions, ['beslutning', 'beslutninger'])} og ${commentWords(comments.proposals)}`;
    }
    case 'medDiscussions':
      return `, med ${commentWords(comments.medDiscussions)}`;
    case 'bilagFolders': {
      const files = goes.bilagFolders.reduce((sum, one) => sum + one.files, 0);
      return ` og i dem ${counted(files, ['fil', 'filer'])}`;
    }
    default:
      return '';
  }
};

/** What a person needs to see by name before they agree; all the rest stands in the file of `--report`. */
const namedParts: readonly RemovalPart[] = ['proposals', 'workPackages'];

const rowWords = ({ id, title }: { readonly id: number; readonly title: string }): string => `nr. ${id} ${title}`;

const statuses: { readonly [Status in RoundStatus]: string } = {
  preparing: 'under forberedelse',
  open: 'åben',
  closed: 'lukket',
};

export const roundWords = ({ title, key, status }: Round): string => `»${title}« (${key}), ${statuses[status]}`;

const goesLines = (removal: RoundRemoval, comments: CommentCounts, isNamed: (part: RemovalPart) => boolean) =>
  removalParts
    .filter((part) => removal.goes[part].length > 0)
    .flatMap((part) => [
      `  ${partWords(part, removal.goes[part].length)}${along(part, removal, comments)}`,
      ...(isNamed(part) ? removal.goes[part].map((row) => `      ${rowWords(row)}`) : []),
    ]);

const keptLines = ({ kept, looseFiles }: RoundRemoval): readonly string[] => [
  ...(kept.proposals.length > 0
    ? [
        'Bliver, fordi en anden runde bruger dem, med deres bilag, MED-drøftelser, bemærkninger og kommentarer:',
        ...kept.proposals.map((row) => `  forslaget ${rowWords(row)}`),
      ]
    : []),
  ...(kept.workPackages.length > 0
    ? [
        'Bliver, fordi noget, der bliver, bruger dem:',
        ...kept.workPackages.map((row) => `  arbejdspakken ${rowWords(row)}`),
      ]
    : []),
  ...(looseFiles.length > 0
    ? [
        'Bliver, fordi de ikke hører til noget forslag; slet dem selv:',
        ...looseFiles.map(({ title }) => `  filen ${title}`),
      ]
    : []),
  'Bliver altid: runden selv, dens forslagsnumre, dens mapper (tomme), grupperne og organisationen.',
];

const warnings = ({ goes }: RoundRemoval): readonly string[] => {
  const undone = goes.planPoints.filter(({ isDone }) => !isDone).length;
  return undone === 0 ? [] : [`Bemærk: ${partWords('planPoints', undone)} er ikke afsluttet.`];
};

/** Nothing goes, and why not what is there. */
export const nothingLines = (round: Round, removal: RoundRemoval): readonly string[] => [
  `Runden ${roundWords(round)}. Der er intet at slette.`,
  ...keptLines(removal),
];

export const planLines = (round: Round, removal: RoundRemoval, comments: CommentCounts): readonly string[] => [
  `Runden ${roundWords(round)}.`,
  'Det her kommer i papirkurven med alle versioner, og kan hentes derfra i 93 dage:',
  ...goesLines(removal, comments, (part) => namedParts.includes(part)),
  `  I alt ${countRemoval(removal)}.`,
  ...keptLines(removal),
  ...warnings(removal),
  'Ikke med: samtaler i Teams, og kladder i folks egen browser. Opbevaringspolitikker (Purview) gælder over dette.',
];

/** Every row by name: to be kept with the case. */
export const reportLines = (round: Round, removal: RoundRemoval, comments: CommentCounts): readonly string[] => [
  `Runden ${roundWords(round)}.`,
  ...goesLines(removal, comments, () => true),
  `  I alt ${countRemoval(removal)}.`,
  ...keptLines(removal),
];
