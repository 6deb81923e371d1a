/** Row ↔ entity. A row that cannot be read becomes a RowProblem that is shown, never swallowed. */
import { failed, ok, type Result } from '../../domain/result';
import type { RowProblem } from '../../domain/stores';
import { keysOf, type Fields } from '../schema/defineList';
import type { Row } from './codec';
import { codecOf } from './codecOf';

export interface RowCodec<Entity> {
  /** For `$select` and `$expand`, without repeats. */
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly decode: (row: unknown) => Result<Entity, RowProblem>;
  /** The columns of the keys that are there, `undefined` clearing them. What SharePoint keeps itself is left out. */
  readonly encode: (values: Partial<Entity>) => Row;
}

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null;

export const rowCodec = <Entity>(fields: Fields<Entity>): RowCodec<Entity> => {
  const keys = keysOf(fields);
  const codecs = keys.map((key) => ({ key, codec: codecOf(fields[key]) }));
  return {
    select: [...new Set(['Id', ...codecs.flatMap(({ codec }) => codec.select)])],
    expand: [...new Set(codecs.flatMap(({ codec }) => codec.expand))],
    decode: (row) => {
      if (!isRow(row)) return failed({ itemId: 0, column: 'ID', found: JSON.stringify(row) ?? '' });
      const entity: Partial<Entity> = {};
      for (const { key, codec } of codecs) {
        const decoded = codec.decode(row);
        if (!decoded.ok) return failed({ itemId: typeof row['Id'] === 'number' ? row['Id'] : 0, ...decoded.error });
        entity[key] = decoded.value;
      }
      return ok(entity as Entity); // every key of the entity was just set
    },
    encode: (values) => {
      const row: Record<string, unknown> = {};
      for (const { key, codec } of codecs) {
        // The key is there, so its value is of the entity's type: `undefined` included only where the entity allows it.
        if (Object.hasOwn(values, key)) Object.assign(row, codec.encode(values[key] as Entity[typeof key]));
      }
      return row;
    },
  };
};
