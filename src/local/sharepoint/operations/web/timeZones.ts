/** `regionalsettings/timezones`, `timezone/localtimetoutc` and back. The site's own zone is SharePoint's number 3. */
import { numberArgument, textArgument, type Segment } from '../../http/apiPath';
import { badRequest, spException } from '../../http/sharePointError';
import { parseInstant, toSiteTime, toWireTime } from '../../store/siteTime';
import { timeZoneRows, type TimeZoneRow } from '../../store/timeZones';
import type { Call } from '../call';
import { listedPayload } from '../collection';
import { entityPayload, propertyOf, type EntitySource } from '../entitySource';
import { steps, type Resource } from '../resource';

const set = 'SP.ApiData.TimeZones';
const siteZone = 3;

const sourceOf = (call: Call, [id, bias, daylightBias, cities]: TimeZoneRow, link: string): EntitySource => ({
  type: 'SP.TimeZone',
  id: `${call.address.apiUrl}/${link}`,
  editLink: link,
  properties: {
    Description: () => cities,
    Id: () => id,
    Information: () => ({
      complexType: 'SP.TimeZoneInformation',
      values: { Bias: bias, DaylightBias: daylightBias, StandardBias: 0 },
    }),
  },
});

const rowOf = (id: number): TimeZoneRow => {
  const row = timeZoneRows.find(([one]) => one === id);
  if (!row) throw spException(-2147024809, 'Value does not fall within the expected range.', 400);
  return row;
};

export const timeZoneSource = (call: Call): EntitySource =>
  sourceOf(call, rowOf(siteZone), 'Web/RegionalSettings/TimeZone');

export const timeZoneSources = (call: Call): EntitySource[] =>
  timeZoneRows.map((row) => sourceOf(call, row, `Web/RegionalSettings/TimeZones(${row[0]})`));

/** What zone a text names counts for nothing: `localTimeToUTC` takes its figures as the site's, the other as UTC's. */
const figures = (segment: Segment, name: string): string => {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(
    textArgument(segment, name).trim(),
  );
  if (!found) throw badRequest(`The expression "${segment.name}" is not valid.`);
  return `${found[1]}T${found[2] ?? '00:00:00'}`;
};

/** Function and POST alike; answers have no zone of their own to name but UTC's `Z`. */
const converted = (name: string, convert: (instant: number) => string, text: string): Resource => {
  const instant = parseInstant(text);
  if (instant === undefined) throw badRequest(`The value "${text}" is not a time.`);
  const payload = { is: 'value', name, type: 'Edm.DateTime', value: convert(instant) } as const;
  return { takes: [], read: () => payload, post: () => payload };
};

export const timeZone = (call: Call): Resource => {
  const source = timeZoneSource(call);
  return {
    read: () => entityPayload(set, source, call.options),
    go: (segment) =>
      steps({
        localtimetoutc: (step) => converted('LocalTimeToUTC', toWireTime, figures(step, 'date')),
        utctolocaltime: (step) => converted('UTCToLocalTime', toSiteTime, `${figures(step, 'date')}Z`),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

export const timeZones = (call: Call, segment: Segment): Resource => {
  const one = (step: Segment): Resource => {
    const id = numberArgument(step);
    const source = sourceOf(call, rowOf(id), `Web/RegionalSettings/TimeZones(${id})`);
    const payload = () => entityPayload(set, source, call.options);
    return { takes: [], read: payload, post: payload, go: (next) => propertyOf(source, next.key) };
  };
  if (segment.args !== undefined) return one(segment);
  return { read: () => listedPayload(call, set, timeZoneSources(call)), go: steps({ getbyid: one }) };
};
