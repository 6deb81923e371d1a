/** facts/sharepoint.md, section 3: SharePoint takes 100 questions a request; PnPjs asks 20 unless told. */
export const partsInOneRequest = { maxRequests: 100 };
