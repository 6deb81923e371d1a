/** Looking into JSON whose shape is not certain. */
export type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asObject = (value: unknown): Json => (isObject(value) ? value : {});
export const asObjects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
export const asTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
export const textAt = (value: Json, key: string): string => {
  const found = value[key];
  return typeof found === 'string' ? found : '';
};

/** Every text in it with the way there ("staticTabs[0].contentUrl"). */
export const textsIn = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, `${path}[${index}]`));
  return Object.entries(asObject(value)).flatMap(([key, each]) => textsIn(each, path === '' ? key : `${path}.${key}`));
};
