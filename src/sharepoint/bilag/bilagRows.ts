/** The rows of the library as bilag. A file without a number is nobody's bilag yet: its upload has not come to its end. */
import { SPCollection } from '@pnp/sp';
import type { Bilag, BilagVersion } from '../../domain/bilag';
import { AppError } from '../../domain/errors';
import type { BilagId, ProposalId } from '../../domain/ids';
import type { Connection } from '../client';
import { asAnswer, asAnswers, numberIn, textIn, type Answer } from '../provisioning/answers';
import { bilagColumns } from '../schema/lists/bilag';
import { bilagPath, orNothing } from './bilagFolder';

const select = [
  'Id',
  'Title',
  'FileLeafRef',
  'FileRef',
  'Modified',
  'OData__UIVersionString',
  'Editor/Title',
  'File/Length',
  'File/UniqueId',
  ...Object.values(bilagColumns),
];
const expand = ['Editor', 'File'];

export interface BilagRow {
  readonly bilag: Bilag;
  readonly fileId: string;
  readonly key: string;
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const toRow = (connection: Connection, answer: Answer): BilagRow | undefined => {
  const { [bilagColumns.number]: number, [bilagColumns.key]: key, Title: title } = answer;
  if (typeof number !== 'number') return undefined;
  const file = asAnswer(answer['File']);
  const { origin } = new URL(connection.siteUrl);
  const bilag: Bilag = {
    id: numberIn(answer, 'Id') as BilagId,
    number,
    name: textIn(answer, 'FileLeafRef'),
    title: typeof title === 'string' ? title : '',
    size: Number(textIn(file, 'Length')),
    version: textIn(answer, 'OData__UIVersionString'),
    modifiedBy: textIn(asAnswer(answer['Editor']), 'Title'),
    modifiedAt: textIn(answer, 'Modified'),
    // Documents of Office open in the browser with it, anything else as the browser opens files.
    address: `${origin}${encodePath(textIn(answer, 'FileRef'))}?web=1`,
  };
  return { bilag, fileId: textIn(file, 'UniqueId'), key: typeof key === 'string' ? key : '' };
};

const items = (connection: Connection) => connection.sp.web.getList(bilagPath(connection)).items;

export const listBilag = async (connection: Connection, proposal: ProposalId): Promise<readonly Bilag[]> => {
  const request = items(connection)
    .filter(`${bilagColumns.proposalId} eq ${proposal} and FSObjType eq 0`)
    .select(...select)
    .expand(...expand)
    .top(2_000);
  const answers = asAnswers(await orNothing(request<unknown>()));
  return answers
    .map((answer) => toRow(connection, answer)?.bilag)
    .filter((bilag) => bilag !== undefined)
    .toSorted((a, b) => a.number - b.number);
};

export const getBilag = async (connection: Connection, id: BilagId): Promise<BilagRow> => {
  const request = items(connection)
    .getById(id)
    .select(...select)
    .expand(...expand);
  const row = toRow(connection, asAnswer(await request<unknown>()));
  if (row === undefined) throw new AppError({ kind: 'NotFound', what: `bilag ${id}` });
  return row;
};

export const listVersions = async (connection: Connection, id: BilagId): Promise<readonly BilagVersion[]> => {
  const { file } = items(connection).getById(id);
  const answers = asAnswers(
    await SPCollection(file, 'versions')
      .select('VersionLabel', 'Size', 'Created', 'Url', 'CreatedBy/Title')
      .expand('CreatedBy')<unknown>(),
  );
  return answers.toReversed().map((answer) => ({
    label: textIn(answer, 'VersionLabel'),
    size: numberIn(answer, 'Size'),
    by: textIn(asAnswer(answer['CreatedBy']), 'Title'),
    at: textIn(answer, 'Created'),
    address: `${connection.siteUrl.replace(/\/$/, '')}/${encodePath(textIn(answer, 'Url'))}`,
  }));
};
