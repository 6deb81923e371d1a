/** The site's ways with dates and numbers: Danish, in Copenhagen's time. Names as recorded, values assumed. */
import type { Call } from '../call';
import type { EntitySource } from '../entitySource';

export const timeZoneSource = (call: Call): EntitySource => ({
  type: 'SP.TimeZone',
  id: `${call.address.apiUrl}/Web/RegionalSettings/TimeZone`,
  editLink: 'Web/RegionalSettings/TimeZone',
  properties: {
    Description: () => '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris',
    Id: () => 3,
    Information: () => ({
      complexType: 'SP.TimeZoneInformation',
      values: { Bias: -60, DaylightBias: -60, StandardBias: 0 },
    }),
  },
});

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
  links: { TimeZone: () => timeZoneSource(call) },
});
