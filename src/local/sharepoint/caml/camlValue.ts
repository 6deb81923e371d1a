/** `<Value>` as a literal. What decides is the column's type; the client's `Type` only tells numbers of lookups from texts. */
import { notImplemented } from '../http/sharePointError';
import type { Literal } from '../odata/filterTree';
import type { ColumnKind } from '../odata/sqlColumn';
import { nextSiteDay, parseInstant, startOfSiteDay, toWireTime } from '../store/siteTime';
import type { XmlElement } from '../xml/parseXml';
import { isTrue, refuseOtherAttributes } from './element';

export interface CamlContext {
  /** Milliseconds. */
  readonly now: number;
  readonly personId: number;
}

/** A moment, or (without IncludeTimeValue) the site's whole day: then the times of values and rows count for nothing. */
export interface Moment {
  readonly instant: number;
  readonly wholeDay: boolean;
}

const DAY = 86_400_000;
const valueAttributes = new Set(['Type', 'IncludeTimeValue', 'StorageTZ', 'LookupId', 'XMLNS']);

const unreadable = (element: XmlElement, kind: string): Error =>
  notImplemented(`the CAML value ${JSON.stringify(element.text)} for a column of type ${kind}`);

/** The one element inside a value: `<UserID/>`, `<Today/>` … */
export const wordOf = (element: XmlElement): XmlElement | undefined => {
  if (element.children.length > 1 || (element.children.length === 1 && element.text.trim() !== ''))
    throw notImplemented('a CAML <Value> with several contents');
  return element.children[0];
};

export const meansMe = (element: XmlElement): boolean => {
  const name = wordOf(element)?.name;
  return name === 'UserID' || name === 'Me';
};

/** Whether a value names a lookup or person by its number. */
export const byNumber = (reference: XmlElement, value: XmlElement): boolean =>
  isTrue(reference.attributes.get('LookupId')) ||
  isTrue(value.attributes.get('LookupId')) ||
  meansMe(value) ||
  /^(integer|counter)$/i.test(value.attributes.get('Type') ?? '');

const momentOfWord = (word: XmlElement, now: number): number => {
  if (word.name === 'Now') return now;
  if (word.name !== 'Today') throw notImplemented(`CAML <${word.name}> as a value`);
  refuseOtherAttributes(word, new Set(['OffsetDays', 'Offset']));
  const offset = word.attributes.get('OffsetDays') ?? word.attributes.get('Offset') ?? '0';
  if (!/^\s*[+-]?\d{1,6}\s*$/.test(offset)) throw notImplemented(`<Today OffsetDays="${offset}"/>`);
  // Noon, so that a day of 23 or 25 hours leads to the right one.
  return startOfSiteDay(startOfSiteDay(now) + (Number(offset) + 0.5) * DAY);
};

/**
 * Clients write the site's time with a `Z` at the end, as SharePoint's own helper does
 * (CreateISO8601DateTimeFromSystemDateTime); only StorageTZ says that a value is UTC.
 */
const momentOfText = (element: XmlElement): number => {
  const match = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?Z?\s*$/.exec(element.text);
  const utc = /^(TRUE|UTC)$/i.test(element.attributes.get('StorageTZ') ?? '');
  const instant = match && parseInstant(`${match[1]}T${match[2] ?? '00:00:00'}${utc ? 'Z' : ''}`);
  if (typeof instant !== 'number') throw unreadable(element, 'datetime');
  return instant;
};

export const momentOf = (element: XmlElement, { now }: CamlContext): Moment => {
  refuseOtherAttributes(element, valueAttributes);
  const word = wordOf(element);
  return {
    instant: word ? momentOfWord(word, now) : momentOfText(element),
    wholeDay: !isTrue(element.attributes.get('IncludeTimeValue')),
  };
};

/** First and after-last moment of the site's day. */
export const dayOf = (instant: number): { readonly start: Literal; readonly end: Literal } => ({
  start: { kind: 'datetime', value: toWireTime(startOfSiteDay(instant)) },
  end: { kind: 'datetime', value: toWireTime(nextSiteDay(instant)) },
});

const numberOf = (element: XmlElement): Literal => {
  const text = element.text.trim();
  if (!/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) throw unreadable(element, 'number');
  return { kind: 'number', value: Number(text) };
};

const booleanOf = (element: XmlElement): Literal => {
  const text = element.text.trim().toUpperCase();
  if (text === '1' || text === 'TRUE') return { kind: 'boolean', value: true };
  if (text === '0' || text === 'FALSE') return { kind: 'boolean', value: false };
  throw unreadable(element, 'boolean');
};

const guid = /^\s*\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?\s*$/i;

/** Of every kind but points in time, which `momentOf` reads. */
export const literalOf = (
  element: XmlElement,
  kind: Exclude<ColumnKind, 'datetime'>,
  context: CamlContext,
): Literal => {
  refuseOtherAttributes(element, valueAttributes);
  const word = wordOf(element);
  if (word) {
    if (kind !== 'number' || !meansMe(element))
      throw notImplemented(`CAML <${word.name}> for a column of type ${kind}`);
    return { kind: 'number', value: context.personId };
  }
  switch (kind) {
    case 'text':
      return { kind: 'text', value: element.text };
    case 'number':
      return numberOf(element);
    case 'boolean':
      return booleanOf(element);
    case 'guid': {
      const match = guid.exec(element.text);
      if (!match?.[1]) throw unreadable(element, kind);
      return { kind: 'guid', value: match[1].toLowerCase() };
    }
  }
};
