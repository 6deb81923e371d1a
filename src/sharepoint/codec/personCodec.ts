import type { PersonId } from '../../domain/ids';
import type { PersonRef } from '../../domain/person';
import { ok, type Result } from '../../domain/result';
import type { Column } from '../schema/column';
import { emptyValue, isMissing, problem, type Codec, type ColumnProblem } from './codec';

const parts = (name: string): readonly string[] => [`${name}/Id`, `${name}/Title`, `${name}/EMail`];

const decodePerson = (column: Column, value: unknown): Result<PersonRef | undefined, ColumnProblem> => {
  if (isMissing(value)) return emptyValue(column, undefined);
  if (typeof value !== 'object') return problem(column, value);
  const { Id, Title, EMail }: { Id?: unknown; Title?: unknown; EMail?: unknown } = value;
  if (typeof Id !== 'number' || typeof Title !== 'string') return problem(column, value);
  const email = typeof EMail === 'string' && EMail !== '' ? EMail : undefined;
  return ok({ id: Id as PersonId, name: Title, email });
};

/** A person of the site. Read by expanding the column, written by the id in the site's user list. */
export const personCodec = (column: Column): Codec<PersonRef | undefined> => ({
  select: parts(column.name),
  expand: [column.name],
  decode: (row) => decodePerson(column, row[column.name]),
  encode: (value) => ({ [`${column.name}Id`]: value?.id ?? null }),
});

/** A person column that SharePoint fills in itself. */
export const readOnlyPersonCodec = (column: Column): Codec<PersonRef | undefined> => ({
  ...personCodec(column),
  encode: () => ({}),
});
