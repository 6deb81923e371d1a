/** The names that SharePoint makes of a new list's title, as recorded. */

/** SharePoint writes characters that names may not have as `_x0020_`. */
export const encodeName = (text: string): string =>
  text.replace(/[^A-Za-z0-9_]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`);

const longestAddress = 50;

/**
 * The last part of a list's address. Recorded: `19:gT…7-aBF_k…1@thread.tacv2_wiki` lost all but letters, digits, blanks and
 * `_`, and was cut at 50 characters. That letters beyond ASCII stay is assumed.
 */
export const addressOfTitle = (title: string): string =>
  title
    .replace(/[^\p{L}\p{M}\p{N}_ ]/gu, '')
    .trim()
    .slice(0, longestAddress)
    .trim() || 'List';

/**
 * EntityTypeName: `TasksList` of `Lists/Tasks`, `Shared_x0020_Documents`, `OData__x005f_catalogs_x002f_wp`. `_` itself is
 * written out, as recorded.
 */
export const entityName = (folder: string): string => {
  if (folder === '_catalogs/users') return 'UserInfo';
  const isList = folder.startsWith('Lists/');
  const encoded = (isList ? folder.slice('Lists/'.length) : folder).replace(
    /[^A-Za-z0-9]/g,
    (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
  const name = encoded.startsWith('_') ? `OData_${encoded}` : `${encoded.charAt(0).toUpperCase()}${encoded.slice(1)}`;
  return isList ? `${name}List` : name;
};
