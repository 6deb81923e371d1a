/** What SharePoint refuses, with its own status, code and sentence. Nothing else may be thrown on purpose in this room. */
export class SharePointError extends Error {
  readonly status: number;
  /** `<HRESULT>, <exception type>`: clients read both halves. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'SharePointError';
    this.status = status;
    this.code = code;
  }
}

const invalidQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

/** 400: the address, a query option or the body cannot be understood. */
export const badRequest = (message: string): SharePointError => new SharePointError(400, invalidQuery, message);

/** 400: a name in `$select`, `$filter` or `$orderby` that the type does not have. */
export const noSuchField = (name: string): SharePointError =>
  new SharePointError(400, '-1, Microsoft.SharePoint.SPException', `The field or property '${name}' does not exist.`);

/** 400: a path through a lookup that `$expand` does not name. */
export const mustExpand = (path: string, link: string): SharePointError =>
  new SharePointError(
    400,
    '-1, Microsoft.SharePoint.SPException',
    `The query to field '${path}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${link}.`,
  );

/** 400: a column whose type SharePoint will not compare. */
export const cannotFilter = (name: string, type: string): SharePointError =>
  new SharePointError(
    400,
    '-1, Microsoft.SharePoint.SPException',
    `The field '${name}' of type '${type}' cannot be used in the query filter expression.`,
  );

/** 400: a name in a body that the type does not have. */
export const noSuchProperty = (name: string, type: string): SharePointError =>
  badRequest(
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  );

/** 400 (sp-dev-docs #7329): an entity in the verbose dialect without `__metadata`. */
export const untypedEntry = (): SharePointError =>
  badRequest(
    'An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.',
  );

/** 400: a value in a body that the property's type cannot hold. */
export const cannotConvert = (edmType: string): SharePointError =>
  badRequest(
    `Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`,
  );

/** 403: the caller is known but may not. */
export const accessDenied = (): SharePointError =>
  new SharePointError(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.',
  );

/** 406 (pnp/pnpjs #209): no dialect that the client accepts. */
export const notAcceptable = (): SharePointError =>
  new SharePointError(
    406,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    'The HTTP header ACCEPT is missing or its value is invalid.',
  );

/** 404, recorded (pnpcore test data): an item that is not there or may not be seen. */
export const noSuchItem = (): SharePointError =>
  new SharePointError(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.',
  );

/** 404, recorded: `getByTitle` of a list that is not there or may not be seen. */
export const noSuchListTitle = (title: string, webUrl: string): SharePointError =>
  new SharePointError(
    404,
    '-1, System.ArgumentException',
    `List '${title}' does not exist at site with URL '${webUrl}'.`,
  );

/** 404: a list asked for by id. */
export const noSuchListId = (): SharePointError =>
  new SharePointError(
    404,
    '-2130575322, Microsoft.SharePoint.SPException',
    'List does not exist. The page you selected contains a list that does not exist.  It may have been deleted by another user.',
  );

/** 404, recorded: a server relative address that names nothing. */
export const fileNotFound = (): SharePointError =>
  new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

/** 400, recorded: a server relative address of another site. */
export const outsideWeb = (): SharePointError =>
  new SharePointError(
    400,
    '-2147024809, System.ArgumentException',
    'Server relative urls must start with SPWeb.ServerRelativeUrl',
  );

/** 412. The value is quoted as it was sent. */
export const etagMismatch = (sent: string, current: string): SharePointError =>
  new SharePointError(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${sent}' does not match the object's ETag value '${current}'.`,
  );

/** 412. PnP-PowerShell #2764: list items cannot be merged without If-Match; the sentence is ours. */
export const preconditionMissing = (): SharePointError =>
  new SharePointError(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    'The request must have an If-Match header.',
  );

/** 500 (facts/sharepoint.md, section 3). */
export const throttledQuery = (): SharePointError =>
  new SharePointError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );

/** 500 (office365-rest-python-client #758). */
export const tooManyLookups = (): SharePointError =>
  new SharePointError(
    500,
    '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
  );

/** 500 (nittygritty-uk/Atvero-Issues #135 shows the whole answer); the brackets hold the column's title. */
export const duplicateValues = (fieldTitle: string): SharePointError =>
  new SharePointError(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${fieldTitle}].`,
  );

/** 501: this server's own honesty. SharePoint may well know what was asked; we do not. */
export const notImplemented = (what: string): SharePointError =>
  new SharePointError(501, '-1, System.NotImplementedException', `The local SharePoint does not know: ${what}`);

/** 500 with SharePoint's all-purpose exception. */
export const spException = (hresult: number, message: string, status = 500): SharePointError =>
  new SharePointError(status, `${hresult}, Microsoft.SharePoint.SPException`, message);

/** 500, recorded. */
export const titleTaken = (): SharePointError =>
  spException(
    -2130575342,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
  );
