/** The site's ways with dates and numbers: Danish, in Copenhagen's time. Names as recorded, values assumed. */
import type { Call } from '../call';
import { entityPayload, propertyOf, type EntitySource } from '../entitySource';
import { steps, type Resource } from '../resource';
import { timeZone, timeZones, timeZoneSource, timeZoneSources } from './timeZones';

const danish = 1030;

export const regionalSettingsSource = (call: Call): EntitySource => ({
  type: 'SP.RegionalSettings',
  id: `${call.address.apiUrl}/Web/RegionalSettings`,
  editLink: 'Web/RegionalSettings',
  properties: {
    AdjustHijriDays: () => 0,
    AlternateCalendarType: () => 0,
    AM: () => '',
    CalendarType: () => 1,
    Collation: () => 25,
    CollationLCID: () => danish,
    DateFormat: () => 1,
    DateSeparator: () => '-',
    DecimalSeparator: () => ',',
    DigitGrouping: () => '3;0',
    FirstDayOfWeek: () => 1,
    FirstWeekOfYear: () => 2,
    IsEastAsia: () => false,
    IsRightToLeft: () => false,
    IsUIRightToLeft: () => false,
    ListSeparator: () => ';',
    LocaleId: () => danish,
    NegativeSign: () => '-',
    NegNumberMode: () => 1,
    PM: () => '',
    PositiveSign: () => '',
    ShowWeeks: () => false,
    ThousandSeparator: () => '.',
    Time24: () => true,
    TimeMarkerPosition: () => 0,
    TimeSeparator: () => ':',
    WorkDayEndHour: () => 1020,
    WorkDays: () => 62,
    WorkDayStartHour: () => 480,
  },
  links: { TimeZone: () => timeZoneSource(call), TimeZones: () => timeZoneSources(call) },
});

/** The site's one language (its words are English, its forms Danish). */
const installedLanguages = { Items: [{ DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 }] };

export const regionalSettings = (call: Call): Resource => {
  const settings = regionalSettingsSource(call);
  return {
    read: () => entityPayload('SP.ApiData.RegionalSettings', settings, call.options),
    go: (segment) =>
      steps({
        timezone: () => timeZone(call),
        timezones: (step) => timeZones(call, step),
        installedlanguages: () => ({
          read: () => ({
            is: 'value',
            name: 'InstalledLanguages',
            type: 'SP.LanguageCollection',
            value: installedLanguages,
          }),
        }),
      })(segment) ?? propertyOf(settings, segment.key),
  };
};
