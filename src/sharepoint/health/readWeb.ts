/** Settings of the site that the tab lives with. */
import { SPInstance, SPQueryable } from '@pnp/sp';
import type { Asked } from '../../domain/health';
import type { SiteReadings } from '../../domain/healthReadings';
import type { Connection } from '../client';
import { asAnswer, isYes, numberIn } from '../provisioning/answers';
import { isLocked } from '../provisioning/siteLock';
import { asFrom, asked } from './asked';

type WebReadings = Pick<SiteReadings, 'region' | 'recycleBin' | 'space' | 'sharing'>;

/** SharePoint's bias is what is added to local time to get UTC, so it has the other sign than a clock. */
const fromBias = (minutes: number): number => (minutes === 0 ? 0 : -minutes);

const readRegion = async (web: Connection['sp']['web']) => {
  const [settings, zone] = await Promise.all([
    SPInstance(web, 'regionalsettings').select('LocaleId')<unknown>(),
    SPInstance(web, 'regionalsettings/timezone').select('Information')<unknown>(),
  ]);
  const information = asAnswer(asAnswer(zone)['Information']);
  const bias = numberIn(information, 'Bias');
  return {
    localeId: numberIn(asAnswer(settings), 'LocaleId'),
    winter: fromBias(bias + numberIn(information, 'StandardBias')),
    summer: fromBias(bias + numberIn(information, 'DaylightBias')),
  };
};

const both = <First, Second, Value>(
  first: Asked<First>,
  second: Asked<Second>,
  read: (first: First, second: Second) => Value,
): Asked<Value> =>
  'value' in first ? asFrom(second, (other) => read(first.value, other)) : { unasked: first.unasked };

/** Every question goes out at once, so that `connection` may be a batch. */
export const readWeb = async ({ sp, siteUrl }: Connection): Promise<WebReadings> => {
  const site = () => SPQueryable([sp.web, `${siteUrl}/_api/site`]);
  const [region, bin, members, collection, usage] = await Promise.all([
    asked(readRegion(sp.web)),
    asked(SPInstance(sp.web, '').select('RecycleBinEnabled')<unknown>()),
    asked(SPInstance(sp.web, '').select('MembersCanShare')<unknown>()),
    asked(site()<unknown>()),
    asked(SPQueryable([sp.web, `${siteUrl}/_api/site/usage`])<unknown>()),
  ]);
  return {
    region,
    recycleBin: asFrom(bin, (answer) => isYes(asAnswer(answer), 'RecycleBinEnabled')),
    space: both(collection, usage, (answer, used) => ({
      fractionUsed: numberIn(asAnswer(used), 'StoragePercentageUsed'),
      readOnly: isLocked(asAnswer(answer)),
    })),
    sharing: both(collection, members, (answer, web) => ({
      outside: isYes(asAnswer(answer), 'ShareByEmailEnabled'),
      links: isYes(asAnswer(answer), 'ShareByLinkEnabled'),
      members: isYes(asAnswer(web), 'MembersCanShare'),
    })),
  };
};
