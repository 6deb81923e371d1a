/** Files to send: bytes that follow from a number, so that every piece differs from every other. */
import { createHash } from 'node:crypto';
import type { BilagFile, UploadPoint } from '../../src/domain/bilag';
import type { BilagUpload } from '../../src/domain/stores';
import { newKey } from './contractSite';

export const bytesOf = (size: number, seed = 1): Uint8Array => {
  const bytes = new Uint8Array(size);
  let state = seed;
  for (let index = 0; index < size; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
};

export const fileOf = (name: string, bytes: Uint8Array): BilagFile => ({
  name,
  size: bytes.length,
  read: (from, to) => Promise.resolve(bytes.slice(from, to)),
});

export const smallFile = (name: string, seed = 1, size = 3_000): BilagFile => fileOf(name, bytesOf(size, seed));

export const hashOf = (bytes: Uint8Array | ArrayBuffer): string =>
  createHash('sha256')
    .update(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes)
    .digest('hex');

/** An upload that notes how far it has come. */
export const uploading = (from?: UploadPoint): BilagUpload & { readonly points: UploadPoint[]; stop: () => void } => {
  const points: UploadPoint[] = [];
  const cancel = { aborted: false };
  return {
    key: newKey(),
    points,
    report: (point) => points.push(point),
    cancel,
    from,
    stop: () => {
      cancel.aborted = true;
    },
  };
};
