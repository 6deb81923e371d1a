import { encodeName } from '../../store/lists/listNames';

const longestInternalName = 32;

/** The internal name that SharePoint makes of a title: `Ændret dato` → `_x00c6_ndret_x0020_dato`, cut at 32 characters. */
export const internalNameFrom = (title: string): string => {
  const encoded = encodeName(title).slice(0, longestInternalName);
  return /^\d/.test(encoded) ? `_x003${encoded.charAt(0)}_${encoded.slice(1)}`.slice(0, longestInternalName) : encoded;
};
