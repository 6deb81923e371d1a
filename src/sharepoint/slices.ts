import type { Loaded } from '../domain/stores';
import type { RowCodec } from './codec/rowCodec';

/** Half a frame: the page stays alive while tens of thousands of rows are read. */
const sliceMs = 8;

const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Decodes rows without holding the thread for longer than a slice. */
export const decodeInSlices = async <Entity>(
  rows: readonly unknown[],
  codec: Pick<RowCodec<Entity>, 'decode'>,
): Promise<Loaded<Entity>> => {
  const entities: Entity[] = [];
  const problems: Loaded<Entity>['problems'][number][] = [];
  let sliceEnd = performance.now() + sliceMs;
  for (const row of rows) {
    const decoded = codec.decode(row);
    if (decoded.ok) entities.push(decoded.value);
    else problems.push(decoded.error);
    if (performance.now() >= sliceEnd) {
      await breathe();
      sliceEnd = performance.now() + sliceMs;
    }
  }
  return { rows: entities, problems };
};

export const joinLoaded = <Entity>(parts: readonly Loaded<Entity>[]): Loaded<Entity> => ({
  rows: parts.flatMap((part) => part.rows),
  problems: parts.flatMap((part) => part.problems),
});
