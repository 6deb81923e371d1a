/** Reading CAML's elements: what one says that nobody reads is 501, never passed over by chance. */
import { notImplemented } from '../http/sharePointError';
import type { XmlElement } from '../xml/parseXml';

export const isTrue = (value: string | undefined): boolean => value?.trim().toUpperCase() === 'TRUE';

export const childOf = (element: XmlElement, name: string): XmlElement | undefined => {
  const found = element.children.filter((child) => child.name === name);
  if (found.length > 1) throw notImplemented(`CAML with ${found.length} times <${name}> in <${element.name}>`);
  return found[0];
};

export const refuseOtherChildren = (element: XmlElement, known: ReadonlySet<string>): void => {
  const other = element.children.find((child) => !known.has(child.name));
  if (other) throw notImplemented(`CAML <${other.name}> in <${element.name}>`);
};

export const refuseOtherAttributes = (element: XmlElement, known: ReadonlySet<string>): void => {
  const other = [...element.attributes.keys()].find((name) => !known.has(name) && !name.startsWith('xmlns'));
  if (other !== undefined) throw notImplemented(`the attribute ${other} of CAML <${element.name}>`);
};
