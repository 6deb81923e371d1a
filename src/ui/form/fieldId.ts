/** The id of the input that holds a field of the draft: `field-economy-service-0`. One form a page. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`;
