/** The little XML that SharePoint's clients send (field definitions, view queries). No DTD, no entities of one's own. */
import { badRequest } from '../http/sharePointError';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, joined. */
  readonly text: string;
}

const invalid = (): Error => badRequest('The XML is not valid.');

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What XML 1.0 allows: neither NUL nor half a surrogate pair can be smuggled in as a number. */
const xmlLetter = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u;

export const decodeXml = (text: string): string =>
  text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (_, entity: string) => {
    if (!entity.startsWith('#')) {
      const known = named[entity];
      if (known === undefined) throw invalid();
      return known;
    }
    const code = entity[1] === 'x' ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
    if (!(code <= 0x10ffff)) throw invalid();
    const letter = String.fromCodePoint(code);
    if (!xmlLetter.test(letter)) throw invalid();
    return letter;
  });

export const encodeXml = (text: string): string =>
  text.replace(
    /[<>&"']/g,
    (letter) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' })[letter] ?? letter,
  );

const tag =
  /<(?:(\/)([\w:.-]+)\s*|([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const opened = (name: string, attributes: string): OpenElement => ({
  name,
  attributes: new Map(
    [...attributes.matchAll(attribute)].map(([, key = '', double, single]) => [key, decodeXml(double ?? single ?? '')]),
  ),
  children: [],
  text: '',
});

/** The root element. Throws 400 on anything that is not one well-formed element. */
export const parseXml = (source: string): XmlElement => {
  const root: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const stack: OpenElement[] = [root];
  let at = 0;
  while (at < source.length) {
    const top = stack[stack.length - 1];
    if (!top) throw invalid();
    const next = source.indexOf('<', at);
    if (next !== at) {
      top.text += decodeXml(source.slice(at, next === -1 ? source.length : next));
      at = next === -1 ? source.length : next;
      continue;
    }
    tag.lastIndex = at;
    const match = tag.exec(source);
    if (!match) throw invalid();
    at = tag.lastIndex;
    const [, closing, closed, name, attributes, empty, raw] = match;
    if (raw !== undefined) top.text += raw;
    else if (closing !== undefined) {
      if (stack.length === 1 || top.name !== closed) throw invalid();
      stack.pop();
    } else if (name !== undefined) {
      const element = opened(name, attributes ?? '');
      top.children.push(element);
      if (empty !== '/') stack.push(element);
    }
  }
  const [first] = root.children;
  if (stack.length !== 1 || root.children.length !== 1 || !first || root.text.trim() !== '') throw invalid();
  return first;
};
