/** The table of the domain is the source's, cell by cell. That SharePoint follows it is tried in `rightsMatrix.test`. */
import { disagreements } from './tablesAgree';

it('says of everybody at every stage, and of every drøftelse, what the source says', () => {
  expect(disagreements()).toEqual([]);
});
