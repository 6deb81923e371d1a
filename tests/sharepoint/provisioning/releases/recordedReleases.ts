/** The records that are kept: `version-N.json`, what the first edition with lists of version N made. A list that is as before is not written again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ListRecord, SiteRecord } from './siteRecord';

const fileOf = (version: number): string => resolve(import.meta.dirname, `version-${version}.json`);

export const isRecorded = (version: number): boolean => existsSync(fileOf(version));

const merged = (before: SiteRecord['lists'], written: SiteRecord['lists']): SiteRecord['lists'] => {
  const names = [...new Set([...Object.keys(before), ...Object.keys(written)])].toSorted();
  return Object.fromEntries(
    names.flatMap((name): (readonly [string, ListRecord])[] => {
      const list = written[name] ?? before[name];
      return list === undefined ? [] : [[name, list]];
    }),
  );
};

export const recordOf = (version: number): SiteRecord => {
  const written: SiteRecord = JSON.parse(readFileSync(fileOf(version), 'utf8'));
  return version === 1 ? written : { ...written, lists: merged(recordOf(version - 1).lists, written.lists) };
};

export const writeRecord = (version: number, record: SiteRecord): void => {
  const before = version === 1 ? {} : recordOf(version - 1).lists;
  const changed = Object.entries(record.lists).filter(
    ([name, list]) => JSON.stringify(list) !== JSON.stringify(before[name]),
  );
  const kept: SiteRecord = { ...record, lists: Object.fromEntries(changed) };
  writeFileSync(fileOf(version), `${JSON.stringify(kept, null, 1)}\n`);
};
