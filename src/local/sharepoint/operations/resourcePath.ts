import type { Complex } from '../http/payload';

/** A decoded address as SharePoint wraps it. */
export const resourcePath = (DecodedUrl: string): Complex => ({
  complexType: 'SP.ResourcePath',
  values: { DecodedUrl },
});
