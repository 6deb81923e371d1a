/** The table of the domain is the source's, cell by cell. That SharePoint follows it is tried in `rightsMatrix.test`. */
import { cellsThatDiffer, disagreements } from './tablesAgree';

it('says in every cell what the source says', () => {
  expect(cellsThatDiffer()).toEqual([]);
});

it('gives everybody at every stage, in remarks and in every drøftelse, what the source gives them', () => {
  expect(disagreements()).toEqual([]);
});
