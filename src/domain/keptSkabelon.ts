/** The municipality's skabelon as it lies in SharePoint: one row, one text, changed under its version. */
import type { TemplateRowId, Version } from './ids';
import type { PersonRef } from './person';
import type { SkabelonChanges } from './skabelon';

/** The row: what it holds is read by `skabelonText.ts`. */
export interface TemplateRow {
  readonly id: TemplateRowId;
  readonly key: string;
  readonly title: string;
  readonly changes: string;
  readonly modifiedBy: PersonRef | undefined;
  /** ISO 8601 instant in UTC. */
  readonly modifiedAt: string;
}

export type TemplateRowInput = Pick<TemplateRow, 'title' | 'changes'>;

/** The key of the one row. */
export const skabelonKey = 'skabelon';

export interface KeptSkabelon {
  /** The skabelon as it comes where nothing is kept, or where what is kept cannot be read. */
  readonly changes: SkabelonChanges;
  /** undefined: nothing is kept yet. */
  readonly version: Version | undefined;
  /** Where the kept text stops being ours. It is not lost before somebody saves over it. */
  readonly unreadableAt: string | undefined;
  readonly modifiedBy: PersonRef | undefined;
  readonly modifiedAt: string | undefined;
}
