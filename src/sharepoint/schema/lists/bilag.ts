/**
 * Bilag: the one library. It lies in the places of the proposals, with a folder for each proposal in them
 * (`2025-2028-1-a12/17/Notat.docx`), and is no list of entities: what a bilag is, is partly the file's own.
 */
import { column, longestLine } from '../column';

/** The folder of a proposal has them too: whose it is, the last number given, and for which file. */
export const bilagColumns = { proposalId: 'RdProposalId', number: 'RdBilagNumber', key: 'RdKey' } as const;

export const bilagLibrary = {
  url: 'RdBilag',
  title: 'Bilag',
  description: 'Råderum i Teams: bilag til råderumsforslag, i en mappe pr. forslag.',
  titleColumn: 'Titel',
  columns: [
    // Not required: a file is there before its columns are filled in.
    column({ name: bilagColumns.key, title: 'Nøgle', type: 'Text', maxLength: longestLine, indexed: true }),
    column({ name: bilagColumns.proposalId, title: 'Forslag', type: 'Number', decimals: 0, min: 1, indexed: true }),
    column({ name: bilagColumns.number, title: 'Bilagsnr.', type: 'Number', decimals: 0, min: 1 }),
  ],
  view: [bilagColumns.number, bilagColumns.proposalId],
};
